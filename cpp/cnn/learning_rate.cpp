// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/learning_rate.hpp"

#include <cmath>
#include <numbers>

namespace cnn {

double learning_rate_factor(const LearningRateSchedule& schedule, double epoch, double epochs) {
  switch (schedule.kind) {
    case LearningRateSchedule::Kind::kStep:
      return std::pow(schedule.decay, std::floor(epoch / schedule.every));
    case LearningRateSchedule::Kind::kExponential:
      return std::pow(schedule.decay, epoch);
    case LearningRateSchedule::Kind::kCosine:
      return 0.5 * (1 + std::cos(std::numbers::pi * epoch / epochs));
    case LearningRateSchedule::Kind::kConstant:
      break;
  }
  return 1;
}

}  // namespace cnn
