// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/layer_maps.hpp"

namespace cnn {

LayerMaps::LayerMaps(std::span<const Layer> layers) : layers_(layers.first(layers.size() - 1)) {
  maps_.reserve(layers_.size());
  for (const Layer& layer : layers_) maps_.emplace_back(element_count(layer.output_shape));
}

std::span<const float> LayerMaps::compute(std::span<const float> input, std::uint64_t pass) {
  for (std::size_t i = 0; i < layers_.size(); ++i) {
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
