// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "cnn/augmentation.hpp"
#include "cnn/image_range.hpp"
#include "cnn/layer.hpp"
#include "cnn/learning_rate.hpp"

namespace cnn {

struct TrainingSettings {
  ImageRange range = {};
  std::uint64_t epochs = 1;
  std::size_t batch_size = 32;
  double learning_rate = 0.02;  ///< at the start; the schedule multiplies it
  LearningRateSchedule schedule = {};
  double momentum = 0.9;
  double weight_decay = 0;
  Augmentation augmentation = {};
  std::uint64_t seed = 1;  ///< of the order of the images and of the augmentation
  /// A flag per layer: not 0 where weights stay as they are, bit for bit. Empty where all layers learn.
  std::vector<std::uint8_t> frozen = {};
};

/// Throws std::invalid_argument, naming the setting, if one is out of its range: epochs from 1 to kMaxEpochs,
/// a batch size from 1, learning rate and decays ≥ 0 and finite as floats, momentum in [0, 1), augmentation
/// as require_augmentation() says. (The range of images is require_fit()'s, frozen layers are
/// require_learning()'s.)
void require_settings(const TrainingSettings& settings);
/// Throws std::invalid_argument for another number of flags than layers, or if no layer with weights is left
/// to learn.
void require_learning(std::span<const Layer> layers, std::span<const std::uint8_t> frozen);
void require_learning_rate(double learning_rate);

}  // namespace cnn
