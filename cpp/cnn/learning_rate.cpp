// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/learning_rate.hpp"

#include <cmath>
#include <numbers>

namespace cnn {

double learning_rate_factor(const LearningRateSchedule& schedule, double epoch, double epochs) {
  // In floats: the tables of the double functions would add 6 KB to the WebAssembly module.
  const auto decay = static_cast<float>(schedule.decay);
  switch (schedule.kind) {
    case LearningRateSchedule::Kind::kStep:
      return std::pow(decay, static_cast<float>(std::floor(epoch / schedule.every)));
    case LearningRateSchedule::Kind::kExponential:
      return std::pow(decay, static_cast<float>(epoch));
    case LearningRateSchedule::Kind::kCosine:
      return 0.5F * (1 + std::cos(std::numbers::pi_v<float> * static_cast<float>(epoch / epochs)));
    case LearningRateSchedule::Kind::kConstant:
      break;
  }
  return 1;
}

}  // namespace cnn
