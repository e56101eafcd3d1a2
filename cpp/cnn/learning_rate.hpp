// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

namespace cnn {

/// How the learning rate changes over a training run, counted in epochs (with fractions):
///   constant     stays
///   step         is multiplied by `decay` after every `every` epochs
///   exponential  is multiplied by `decay` each epoch, smoothly
///   cosine       falls along half a cosine, to 0 at the end of the training run
///
/// The cosine is equation 5 of Loshchilov and Hutter, "SGDR", 2017, without restarts.
struct LearningRateSchedule {
  enum class Kind { kConstant, kStep, kExponential, kCosine };
  Kind kind = Kind::kConstant;
  double decay = 0.1;
  double every = 1;
};

/// The factor of the initial learning rate at `epoch` of `epochs`.
double learning_rate_factor(const LearningRateSchedule& schedule, double epoch, double epochs);

}  // namespace cnn
