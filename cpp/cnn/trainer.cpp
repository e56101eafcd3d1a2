// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/trainer.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

#include "cnn/divergence_error.hpp"
#include "cnn/fused_gradient.hpp"
#include "cnn/sentence.hpp"
#include "cnn/softmax.hpp"

namespace cnn {
namespace {

/// A network that guesses has a loss of ln(classes), about 2.3 for ten; this is a probability of e⁻¹⁰⁰⁰.
constexpr double kExplodedLoss = 1000;

/// Streams of one seed, so that switching augmentation on does not change the order of the images.
constexpr std::uint64_t kOrderStream = 1;
constexpr std::uint64_t kAugmentationStream = 2;

void require_at_least(const char* what, double value, double least) {
  if (std::isfinite(value) && value >= least) return;
  throw_invalid_argument({"expected ", what, " to be a finite number from ", static_cast<int>(least)});
}

void require_settings(const TrainingSettings& settings) {
  require_at_least("the epochs", static_cast<double>(settings.epochs), 1);
  require_at_least("the batch size", static_cast<double>(settings.batch_size), 1);
  require_at_least("the learning rate", settings.learning_rate, 0);
  require_at_least("the decay", settings.schedule.decay, 0);
  require_at_least("the weight decay", settings.weight_decay, 0);
  require_at_least("the shift", settings.augmentation.shift, 0);
  require_at_least("the rotation", settings.augmentation.rotate, 0);
  require_at_least("the shear", settings.augmentation.shear, 0);
  if (!(settings.schedule.every > 0))
    throw_invalid_argument({"expected a step schedule of more than 0 epochs"});
  if (!(settings.momentum >= 0 && settings.momentum < 1)) {
    throw_invalid_argument({"expected a momentum from 0 to below 1"});
  }
  if (!(settings.augmentation.scale >= 0 && settings.augmentation.scale < 1)) {
    throw_invalid_argument({"expected an augmentation scale from 0 to below 1"});
  }
  if (!(settings.augmentation.probability >= 0 && settings.augmentation.probability <= 1)) {
    throw_invalid_argument({"expected an augmentation probability from 0 to 1"});
  }
}

}  // namespace

Trainer::Trainer(Network& network, const Dataset& dataset, const TrainingSettings& settings)
    : settings_(settings),
      order_random_({.seed = settings.seed, .stream = kOrderStream}),
      augmentation_random_({.seed = settings.seed, .stream = kAugmentationStream}),
      backpropagation_(network),
      is_direct_(network.fused() != nullptr && settings.batch_size == 1 && settings.momentum == 0 &&
                 settings.weight_decay == 0),
      augmented_(network.input().size()) {
  require_settings(settings);
  network.renew_fused();
  require_fit(network, dataset, settings.range);
  order_.resize(settings.range.count);
  std::iota(order_.begin(), order_.end(), std::size_t{0});
  progress_.total = settings.epochs * settings.range.count;
  begin_epoch();
}

const TrainingProgress& Trainer::advance(Network& network, const Dataset& dataset, std::size_t images) {
  const std::size_t before = progress_.images;
  const std::size_t until = std::min(progress_.total, before + std::min(images, progress_.total));
  if (before == until) return progress_;
  progress_.loss = 0;
  progress_.accuracy = 0;
  try {
    while (progress_.images < until) take_batch(network, dataset);
  } catch (...) {  // a mini-batch was given up, with a part of its gradients added up
    backpropagation_.clear();
    network.take_fused_weights();
    throw;
  }
  network.take_fused_weights();
  const auto seen = static_cast<double>(progress_.images - before);
  progress_.loss /= seen;
  progress_.accuracy /= seen;
  return progress_;
}

void Trainer::set_learning_rate(double learning_rate) {
  require_at_least("the learning rate", learning_rate, 0);
  settings_.learning_rate = learning_rate;
  progress_.learning_rate = current_learning_rate();
}

void Trainer::begin_epoch() {
  for (std::size_t i = order_.size(); i-- > 1;) {  // Fisher and Yates' shuffle
    std::swap(order_[i], order_[order_random_.below(static_cast<std::uint32_t>(i + 1))]);
  }
  position_ = 0;
  progress_.learning_rate = current_learning_rate();
}

double Trainer::current_learning_rate() const {
  const double epoch = static_cast<double>(progress_.images) / static_cast<double>(settings_.range.count);
  const auto epochs = static_cast<double>(settings_.epochs);
  return settings_.learning_rate * learning_rate_factor(settings_.schedule, epoch, epochs);
}

void Trainer::read_image(Network& network, const Dataset& dataset, std::size_t index) {
  const Augmentation& augmentation = settings_.augmentation;
  if (augmentation.is_on() && augmentation_random_.uniform() < augmentation.probability) {
    augment(augmentation, augmentation_random_, dataset.image_shape(), dataset.image(index), augmented_);
    network.forward(std::span<const float>(augmented_));
  } else {
    network.forward(dataset.image(index));
  }
}

void Trainer::take_batch(Network& network, const Dataset& dataset) {
  const std::size_t size = std::min(settings_.batch_size, order_.size() - position_);
  double loss = 0;
  int right = 0;
  int label = 0;
  for (std::size_t i = position_; i < position_ + size; ++i) {
    const std::size_t index = settings_.range.start + order_[i];
    label = dataset.label(index);
    read_image(network, dataset, index);
    loss += static_cast<double>(network.loss(label));
    right += network.prediction() == label ? 1 : 0;
    if (!is_direct_) backpropagation_.add(network, label);
  }
  if (!(loss / static_cast<double>(size) < kExplodedLoss)) {
    throw DivergenceError("the training ran away: the loss exploded; try a smaller learning rate");
  }
  step(network, size, label);

  position_ += size;
  progress_.images += size;
  progress_.loss += loss;
  progress_.accuracy += right;
  progress_.learning_rate = current_learning_rate();
  if (position_ == order_.size()) {
    ++progress_.epoch;
    progress_.done = progress_.epoch == settings_.epochs;
    if (!progress_.done) begin_epoch();
  }
}

void Trainer::step(Network& network, std::size_t batch_size, int label) {
  const auto learning_rate = static_cast<float>(current_learning_rate());
  if (is_direct_) {
    std::array<float, FusedNetwork::kClasses> d_logits;
    cross_entropy_backward(network.probabilities(), label, d_logits);
    descend(network.fused_pass(), d_logits, learning_rate, *network.fused());
  } else {
    sgd_.step({.gradient_scale = 1.0F / static_cast<float>(batch_size),
               .learning_rate = learning_rate,
               .momentum = static_cast<float>(settings_.momentum),
               .weight_decay = static_cast<float>(settings_.weight_decay)},
              backpropagation_.parameters(network));
    if (network.fused() != nullptr) network.fused()->weights_changed();
  }
}

}  // namespace cnn
