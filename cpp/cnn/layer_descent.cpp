// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/layer_descent.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <span>

#include "cnn/softmax.hpp"

namespace cnn {
namespace {

void clear(Gradients& gradients) {
  std::fill(gradients.kernel.begin(), gradients.kernel.end(), 0.0F);
  std::fill(gradients.bias.begin(), gradients.bias.end(), 0.0F);
}

}  // namespace

Backpropagation::Backpropagation(Network& network, std::span<const std::uint8_t> frozen) {
  assert(frozen.empty() || frozen.size() == network.layers().size());
  if (network.fused() != nullptr) {
    fused_.emplace();
    fused_learning_ = FusedLearning::without(frozen);
    return;
  }
  for (const Layer& layer : network.layers()) {
    gradients_.push_back({.kernel = std::vector<float>(layer.kernel.values.size()),
                          .bias = std::vector<float>(layer.bias.values.size())});
    d_activations_.emplace_back(element_count(layer.output_shape));
  }
  frozen_.resize(gradients_.size());
  std::copy(frozen.begin(), frozen.end(), frozen_.begin());
  while (first_ < frozen_.size() && (frozen_[first_] != 0 || gradients_[first_].kernel.empty())) ++first_;
}

void Backpropagation::add(Network& network, int label) {
  network.require_gradients();
  if (!fused_) {
    add_by_layers(network, label);
    return;
  }
  std::array<float, FusedNetwork::kClasses> d_logits;
  cross_entropy_backward(network.probabilities(), label, d_logits);
  add_gradient(*network.fused(), network.fused_pass(), d_logits, *fused_, fused_learning_);
}

void Backpropagation::add_by_layers(const Network& network, int label) {
  const std::size_t softmax = network.layers().size() - 1;
  if (first_ > softmax) return;  // no weight learns
  cross_entropy_backward(network.probabilities(), label, d_activations_[softmax - 1]);
  for (std::size_t i = softmax; i-- > first_;) {
    const LayerPass pass{
        .input = network.input_of(i),
        .output = network.activation(i),
        .d_output = d_activations_[i],
        .d_input = i == first_ ? std::span<float>() : std::span<float>(d_activations_[i - 1])};
    backward(network.layers()[i], pass, gradients_[i]);
    if (frozen_[i] != 0) cnn::clear(gradients_[i]);  // no step does
  }
}

std::vector<Parameters> Backpropagation::parameters(Network& network) {
  std::vector<Parameters> parameters;
  if (fused_) {
    FusedNetwork::Weights& weights = network.fused()->weights();
    if (fused_learning_.conv)
      parameters.push_back({.weights = weights.filters, .gradient = fused_->filters, .decays = true});
    if (fused_learning_.dense) {
      fused_->spread_background();
      network.fused()->spread_common();
      parameters.push_back({.weights = weights.dense, .gradient = fused_->dense, .decays = true});
      parameters.push_back({.weights = weights.bias, .gradient = fused_->bias, .decays = false});
    }
    return parameters;
  }
  for (std::size_t i = 0; i < gradients_.size(); ++i) {
    if (frozen_[i] != 0) continue;
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
  for (Gradients& gradients : gradients_) cnn::clear(gradients);
}

}  // namespace cnn
