// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/sgd.hpp"

#include <cmath>
#include <cstddef>
#include <span>

#include "cnn/divergence_error.hpp"

namespace cnn {
namespace {

bool stays_finite(const SgdStep& settings, std::span<const float> gradient, std::span<const float> velocity,
                  std::span<const float> weights) {
  float zeros = 0;  // 0 · x is 0 for every finite x, and NaN for all others
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const float next = settings.momentum * velocity[i] +
                       (settings.gradient_scale * gradient[i] + settings.weight_decay * weights[i]);
    zeros += 0 * (weights[i] - settings.learning_rate * next);
  }
  return std::isfinite(zeros);
}

void descend(const SgdStep& settings, std::span<const float> gradient, std::span<float> velocity,
             std::span<float> weights) {
  for (std::size_t i = 0; i < weights.size(); ++i) {
    velocity[i] = settings.momentum * velocity[i] +
                  (settings.gradient_scale * gradient[i] + settings.weight_decay * weights[i]);
    weights[i] -= settings.learning_rate * velocity[i];
  }
}

}  // namespace

Sgd::Sgd(const Network& network) {
  for (const Layer& layer : network.layers()) {
    velocity_.push_back({.kernel = std::vector<float>(layer.kernel.values.size()),
                         .bias = std::vector<float>(layer.bias.values.size())});
  }
}

void Sgd::step(const SgdStep& settings, const std::vector<Gradients>& gradients, Network& network) {
  SgdStep for_biases = settings;
  for_biases.weight_decay = 0;
  for (std::size_t i = 0; i < velocity_.size(); ++i) {
    if (!stays_finite(settings, gradients[i].kernel, velocity_[i].kernel, network.kernel(i)) ||
        !stays_finite(for_biases, gradients[i].bias, velocity_[i].bias, network.bias(i))) {
      throw DivergenceError(
          "the training ran away: a weight would no longer be finite; try a smaller learning rate");
    }
  }
  for (std::size_t i = 0; i < velocity_.size(); ++i) {
    descend(settings, gradients[i].kernel, velocity_[i].kernel, network.kernel(i));
    descend(for_biases, gradients[i].bias, velocity_[i].bias, network.bias(i));
  }
}

}  // namespace cnn
