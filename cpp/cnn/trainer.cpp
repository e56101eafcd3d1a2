// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/trainer.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <utility>

#include "cnn/errors.hpp"
#include "cnn/normalize.hpp"

namespace cnn {
namespace {

/// Equal probabilities have a loss of ln(classes), about 2.3 for ten; this is a probability of e⁻¹⁰⁰⁰.
constexpr double kMaxLoss = 1000;

/// Streams of one seed, so that switching augmentation on does not change the order of the images.
constexpr std::uint64_t kOrderStream = 1;
constexpr std::uint64_t kAugmentationStream = 2;

[[noreturn]] void throw_loss_diverged() {
  throw DivergenceError("the training run diverged: the loss grew beyond 1000; try a smaller learning rate");
}

std::unique_ptr<Descent> make_descent(Network& network, const TrainingSettings& settings) {
  const bool is_plain = settings.batch_size == 1 && settings.momentum == 0 && settings.weight_decay == 0;
  Engine& engine = network.engine();
  if (is_plain) return engine.plain_descent(settings.frozen);
  return engine.descent(settings.frozen);
}

/// The settings, once everything that a trainer is made of fits together.
const TrainingSettings& checked(const Network& network, const Dataset& dataset,
                                const TrainingSettings& settings) {
  require_settings(settings);
  require_fit(network, dataset, settings.range);
  require_learning(network.layers(), settings.frozen);
  return settings;
}

}  // namespace

Trainer::Trainer(Network& network, const Dataset& dataset, const TrainingSettings& settings)
    : settings_(checked(network, dataset, settings)),
      order_random_({.seed = settings.seed, .stream = kOrderStream}),
      augmentation_random_({.seed = settings.seed, .stream = kAugmentationStream}),
      descent_(make_descent(network, settings)),
      augmented_(element_count(network.input_shape())) {
  order_.resize(settings.range.count);
  std::iota(order_.begin(), order_.end(), std::size_t{0});
  progress_.total = settings.epochs * settings.range.count;  // below 2⁴⁷: kMaxEpochs · kMaxBytes
  begin_epoch();
}

const TrainingProgress& Trainer::advance(Network& network, const Dataset& dataset, std::uint64_t images) {
  assert(settings_.range.start + settings_.range.count <= dataset.size());
  if (images == 0 || progress_.done) return progress_;
  descent_->resume();
  try {
    take_batches(network, dataset, progress_.images + std::min(images, progress_.total - progress_.images));
  } catch (...) {  // a mini-batch was abandoned, with a part of its gradients added up
    descent_->clear();
    descent_->finish();
    throw;
  }
  descent_->finish();
  return progress_;
}

void Trainer::take_batches(Network& network, const Dataset& dataset, std::uint64_t until) {
  const std::uint64_t before = progress_.images;
  Sums sums;
  while (progress_.images < until) {
    const Sums batch = take_batch(network, dataset);
    sums.loss += batch.loss;
    sums.correct += batch.correct;
    const auto seen = static_cast<double>(progress_.images - before);
    progress_.loss = sums.loss / seen;
    progress_.accuracy = sums.correct / seen;
  }
}

void Trainer::set_learning_rate(double learning_rate) {
  require_learning_rate(learning_rate);
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
  try {
    if (augmentation.is_on() && augmentation_random_.uniform() < augmentation.probability) {
      augment(augmentation, augmentation_random_, dataset.image_shape(), dataset.image(index), augmented_);
      normalize(network.normalization(), augmented_);
      network.forward(std::span<const float>(augmented_));
    } else {
      network.forward(dataset.image(index));
    }
  } catch (const OverflowError&) {  // pixels are small: it is the weights
    throw_loss_diverged();
  }
}

Trainer::Sums Trainer::take_batch(Network& network, const Dataset& dataset) {
  const std::size_t size = std::min(settings_.batch_size, order_.size() - position_);
  Sums sums;
  for (std::size_t i = position_; i < position_ + size; ++i) {
    const std::size_t index = settings_.range.start + order_[i];
    const int label = dataset.label(index);
    read_image(network, dataset, index);
    sums.loss += static_cast<double>(network.loss(label));
    sums.correct += network.prediction() == label ? 1 : 0;
    network.backward(label, *descent_);
  }
  if (!(sums.loss / static_cast<double>(size) < kMaxLoss)) throw_loss_diverged();
  step(size);

  position_ += size;
  progress_.images += size;
  progress_.learning_rate = current_learning_rate();
  if (position_ == order_.size()) {
    ++progress_.epoch;
    progress_.done = progress_.epoch == settings_.epochs;
    if (!progress_.done) begin_epoch();
  }
  return sums;
}

void Trainer::step(std::size_t batch_size) {
  descent_->step({.gradient_scale = 1.0F / static_cast<float>(batch_size),
                  .learning_rate = static_cast<float>(current_learning_rate()),
                  .momentum = static_cast<float>(settings_.momentum),
                  .weight_decay = static_cast<float>(settings_.weight_decay)});
}

}  // namespace cnn
