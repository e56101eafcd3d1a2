// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include "cnn/learning_rate.hpp"

TEST_CASE("learning rate: the four schedules") {
  using cnn::LearningRateSchedule;
  using Kind = LearningRateSchedule::Kind;
  CHECK(cnn::learning_rate_factor({.kind = Kind::kConstant}, 7, 10) == 1);
  const LearningRateSchedule step{.kind = Kind::kStep, .decay = 0.5, .every = 2};
  CHECK(cnn::learning_rate_factor(step, 1.99, 10) == 1);
  CHECK(cnn::learning_rate_factor(step, 2, 10) == 0.5);
  CHECK(cnn::learning_rate_factor(step, 4.5, 10) == 0.25);
  CHECK(cnn::learning_rate_factor({.kind = Kind::kExponential, .decay = 0.25}, 0.5, 10) == 0.5);
  const LearningRateSchedule cosine{.kind = Kind::kCosine};
  CHECK(cnn::learning_rate_factor(cosine, 0, 10) == 1);
  CHECK(cnn::learning_rate_factor(cosine, 5, 10) == doctest::Approx(0.5));
  CHECK(cnn::learning_rate_factor(cosine, 10, 10) == doctest::Approx(0));
}
