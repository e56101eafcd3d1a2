// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/layer_descent.hpp"

#include <algorithm>
#include <cassert>

namespace cnn {

LayerDescent::LayerDescent(Engine& engine, std::span<Layer> layers, std::span<const std::uint8_t> frozen)
    : engine_(engine), layers_(layers.first(layers.size() - 1)), frozen_(layers_.size()) {
  assert(frozen.empty() || frozen.size() == layers.size());
  for (const Layer& layer : layers_) {
    gradients_.push_back({.kernel = std::vector<float>(layer.kernel.values.size()),
                          .bias = std::vector<float>(layer.bias.values.size())});
    d_activations_.emplace_back(element_count(layer.output_shape));
  }
  if (!frozen.empty()) std::copy_n(frozen.begin(), frozen_.size(), frozen_.begin());
  while (first_ < frozen_.size() && (frozen_[first_] != 0 || gradients_[first_].kernel.empty())) ++first_;
}

void LayerDescent::add(std::span<const float> d_logits) {
  if (first_ == layers_.size()) return;  // no weight learns
  std::copy(d_logits.begin(), d_logits.end(), d_activations_.back().begin());
  for (std::size_t i = layers_.size(); i-- > first_;) {
    const LayerPass pass{
        .input = i == 0 ? engine_.input() : engine_.map(i - 1),
        .output = engine_.map(i),
        .d_output = d_activations_[i],
        .d_input = i == first_ ? std::span<float>() : std::span<float>(d_activations_[i - 1])};
    backward(layers_[i], pass, gradients_[i]);  // of a frozen layer nobody reads them
  }
}

std::vector<Parameters> LayerDescent::parameters() {
  std::vector<Parameters> parameters;
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    if (frozen_[i] != 0) continue;
    parameters.push_back(
        {.weights = layers_[i].kernel.values, .gradient = gradients_[i].kernel, .decays = true});
    parameters.push_back(
        {.weights = layers_[i].bias.values, .gradient = gradients_[i].bias, .decays = false});
  }
  return parameters;
}

}  // namespace cnn
