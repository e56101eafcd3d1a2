// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/backpropagation.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

#include "cnn/softmax.hpp"

namespace cnn {

Backpropagation::Backpropagation(Network& network) {
  if (network.fused() != nullptr) {
    fused_.emplace();
    return;
  }
  for (const Layer& layer : network.layers()) {
    gradients_.push_back({.kernel = std::vector<float>(layer.kernel.values.size()),
                          .bias = std::vector<float>(layer.bias.values.size())});
    d_activations_.emplace_back(element_count(layer.output_shape));
  }
}

void Backpropagation::add(Network& network, int label) {
  network.require_gradients();
  if (!fused_) {
    add_by_layers(network, label);
    return;
  }
  std::array<float, FusedNetwork::kClasses> d_logits;
  cross_entropy_backward(network.probabilities(), label, d_logits);
  add_gradient(*network.fused(), network.fused_pass(), d_logits, *fused_);
}

void Backpropagation::add_by_layers(const Network& network, int label) {
  const std::size_t softmax = network.layers().size() - 1;
  if (softmax == 0) return;  // a network of softmax alone has no weights
  cross_entropy_backward(network.probabilities(), label, d_activations_[softmax - 1]);
  for (std::size_t i = softmax; i-- > 0;) {
    const LayerPass pass{.input = network.input_of(i),
                         .output = network.activation(i),
                         .d_output = d_activations_[i],
                         .d_input = i == 0 ? std::span<float>() : std::span<float>(d_activations_[i - 1])};
    backward(network.layers()[i], pass, gradients_[i]);
  }
}

std::vector<Parameters> Backpropagation::parameters(Network& network) {
  if (fused_) {
    fused_->spread_background();
    network.fused()->spread_common();
    FusedNetwork::Weights& weights = network.fused()->weights();
    return {{.weights = weights.filters, .gradient = fused_->filters, .decays = true},
            {.weights = weights.dense, .gradient = fused_->dense, .decays = true},
            {.weights = weights.bias, .gradient = fused_->bias, .decays = false}};
  }
  std::vector<Parameters> parameters;
  for (std::size_t i = 0; i < gradients_.size(); ++i) {
    parameters.push_back({.weights = network.kernel(i), .gradient = gradients_[i].kernel, .decays = true});
    parameters.push_back({.weights = network.bias(i), .gradient = gradients_[i].bias, .decays = false});
  }
  return parameters;
}

void Backpropagation::clear() {
  if (fused_) {
    fused_->clear();
    return;
  }
  for (Gradients& gradients : gradients_) {
    std::fill(gradients.kernel.begin(), gradients.kernel.end(), 0.0F);
    std::fill(gradients.bias.begin(), gradients.bias.end(), 0.0F);
  }
}

}  // namespace cnn
