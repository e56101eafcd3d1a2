// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/training_settings.hpp"

#include <limits>

#include "cnn/limits.hpp"
#include "cnn/sentence.hpp"

namespace cnn {
namespace {

/// The settings become floats where they meet weights.
void require_finite_from_0(const char* what, double value) {
  if (value >= 0 && value <= static_cast<double>(std::numeric_limits<float>::max())) return;
  throw_invalid_argument({"expected ", what, " to be a finite number from 0"});
}

}  // namespace

void require_learning_rate(double learning_rate) {
  require_finite_from_0("the learning rate", learning_rate);
}

void require_settings(const TrainingSettings& settings) {
  if (settings.epochs < 1 || settings.epochs > kMaxEpochs)
    throw_invalid_argument({"expected the epochs to be a whole number from 1 to ", kMaxEpochs});
  if (settings.batch_size < 1) throw_invalid_argument({"expected the batch size to be at least 1"});
  require_learning_rate(settings.learning_rate);
  require_finite_from_0("the decay", settings.schedule.decay);
  require_finite_from_0("the weight decay", settings.weight_decay);
  if (!(settings.schedule.every > 0))
    throw_invalid_argument({"expected a step schedule of more than 0 epochs"});
  if (!(settings.momentum >= 0 && static_cast<float>(settings.momentum) < 1)) {
    throw_invalid_argument({"expected a momentum from 0 to below 1"});
  }
  require_augmentation(settings.augmentation);
}

void require_learning(std::span<const Layer> layers, std::span<const std::uint8_t> frozen) {
  if (frozen.empty()) return;
  require_count("flags of frozen layers", frozen.size(), layers.size());
  for (std::size_t i = 0; i < layers.size(); ++i) {
    if (frozen[i] == 0 && !layers[i].kernel.values.empty()) return;
  }
  throw_invalid_argument({"expected a layer with weights that is not frozen, got none: nothing would learn"});
}

}  // namespace cnn
