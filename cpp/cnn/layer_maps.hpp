// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "cnn/layer.hpp"

namespace cnn {

/// What the layers before the softmax write, each computed by itself from what the one before it wrote.
/// Passes are numbered, from 1: the maps of one are computed when they are first asked for. Before that they
/// take no memory.
class LayerMaps {
 public:
  explicit LayerMaps(std::span<const Layer> layers) : layers_(layers.first(layers.size() - 1)) {}

  /// Computes the maps of a pass. Returns the last one, or the input where there is none.
  std::span<const float> compute(std::span<const float> input, std::uint64_t pass);
  /// The map of one layer in a pass with this input.
  std::span<const float> at(std::size_t layer, std::span<const float> input, std::uint64_t pass);

 private:
  std::span<const Layer> layers_;  ///< without the softmax
  std::vector<std::vector<float>> maps_;
  std::uint64_t pass_ = 0;
};

}  // namespace cnn
