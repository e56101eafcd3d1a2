// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/sgd.hpp"

#include <cassert>
#include <cmath>
#include <cstddef>
#include <span>

#include "cnn/errors.hpp"
#include "cnn/simd.hpp"

namespace cnn {
namespace {

bool stays_finite(const SgdStep& settings, const Parameters& parameters, std::span<const float> velocity) {
  float zeros = 0;  // 0 · x is 0 for every finite x, and NaN for all others
  Float4 four_zeros{};
  const float decay = parameters.decays ? settings.weight_decay : 0;
  const std::size_t count = velocity.size();
  const float* weights = parameters.weights.data();
  const float* gradient = parameters.gradient.data();
  std::size_t i = 0;
  for (; i + kLanes <= count; i += kLanes) {
    const Float4 weight = load4(weights + i);
    const Float4 next = splat(settings.momentum) * load4(velocity.data() + i) +
                        (splat(settings.gradient_scale) * load4(gradient + i) + splat(decay) * weight);
    four_zeros += splat(0.0F) * (weight - splat(settings.learning_rate) * next);
  }
  for (; i < count; ++i) {
    const float next =
        settings.momentum * velocity[i] + (settings.gradient_scale * gradient[i] + decay * weights[i]);
    zeros += 0 * (weights[i] - settings.learning_rate * next);
  }
  return std::isfinite(zeros + sum_of(four_zeros));
}

void descend(const SgdStep& settings, const Parameters& parameters, std::span<float> velocities) {
  const float decay = parameters.decays ? settings.weight_decay : 0;
  float* __restrict weights = parameters.weights.data();
  float* __restrict gradient = parameters.gradient.data();
  float* __restrict velocity = velocities.data();
  for (std::size_t i = 0; i < velocities.size(); ++i) {
    velocity[i] =
        settings.momentum * velocity[i] + (settings.gradient_scale * gradient[i] + decay * weights[i]);
    weights[i] -= settings.learning_rate * velocity[i];
    gradient[i] = 0;
  }
}

}  // namespace

void Sgd::step(const SgdStep& settings, std::span<const Parameters> parameters) {
  velocity_.resize(parameters.size());
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    assert(parameters[i].weights.size() == parameters[i].gradient.size());
    velocity_[i].resize(parameters[i].weights.size());
    if (!stays_finite(settings, parameters[i], velocity_[i])) {
      throw DivergenceError(
          "the training run diverged: a weight would no longer be finite; try a smaller learning rate");
    }
  }
  for (std::size_t i = 0; i < parameters.size(); ++i) descend(settings, parameters[i], velocity_[i]);
}

}  // namespace cnn
