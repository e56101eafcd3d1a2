// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/layer_maps.hpp"

namespace cnn {

std::span<const float> LayerMaps::compute(std::span<const float> input, std::uint64_t pass) {
  maps_.resize(layers_.size());
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    maps_[i].resize(element_count(layers_[i].output_shape));
    forward(layers_[i], input, maps_[i]);
    input = maps_[i];
  }
  pass_ = pass;
  return input;
}

std::span<const float> LayerMaps::at(std::size_t layer, std::span<const float> input, std::uint64_t pass) {
  if (pass_ != pass) compute(input, pass);
  return maps_[layer];
}

}  // namespace cnn
