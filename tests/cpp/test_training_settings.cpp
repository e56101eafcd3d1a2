// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cmath>
#include <limits>
#include <stdexcept>
#include <string>
#include <vector>

#include "cnn/training_settings.hpp"

TEST_CASE("training settings: the defaults and the ends of every range are accepted") {
  CHECK_NOTHROW(cnn::require_settings({}));
  CHECK_NOTHROW(
      cnn::require_settings({.epochs = 100'000, .batch_size = 1, .learning_rate = 0, .momentum = 0}));
  CHECK_NOTHROW(cnn::require_settings({.learning_rate = 1e38, .momentum = 0.999, .weight_decay = 1e38}));
}

TEST_CASE("training settings: those out of their range are refused by name") {
  const double infinity = std::numeric_limits<double>::infinity();
  struct Refused {
    cnn::TrainingSettings settings;
    std::string sentence;
  };
  const std::vector<Refused> all{
      {{.epochs = 0}, "expected the epochs to be a whole number from 1 to 100000"},
      {{.epochs = 100'001}, "the epochs to be a whole number from 1 to 100000"},
      {{.batch_size = 0}, "the batch size to be at least 1"},
      {{.learning_rate = -1}, "the learning rate to be a finite number from 0"},
      {{.learning_rate = infinity}, "the learning rate"},
      {{.learning_rate = std::nan("")}, "the learning rate"},
      {{.learning_rate = 1e39}, "the learning rate"},  // ∞ as a float
      {{.schedule = {.decay = -1}}, "the decay"},
      {{.schedule = {.decay = infinity}}, "the decay"},
      {{.schedule = {.every = 0}}, "a step schedule of more than 0 epochs"},
      {{.schedule = {.every = std::nan("")}}, "a step schedule"},
      {{.momentum = 1}, "a momentum from 0 to below 1"},
      {{.momentum = -0.1}, "a momentum"},
      {{.momentum = 0.999999999}, "a momentum"},  // 1 as a float
      {{.momentum = std::nan("")}, "a momentum"},
      {{.weight_decay = -1}, "the weight decay"},
      {{.weight_decay = 1e39}, "the weight decay"},
      {{.augmentation = {.scale = 1}}, "the augmentation's scale to be a number from 0 to 0.9"},
      {{.augmentation = {.probability = 2}}, "the augmentation's probability"},
  };
  for (const Refused& refused : all) {
    CHECK_THROWS_WITH_AS(cnn::require_settings(refused.settings), doctest::Contains(refused.sentence.c_str()),
                         std::invalid_argument);
  }
}

TEST_CASE("training settings: a new learning rate is checked in the same way") {
  CHECK_NOTHROW(cnn::require_learning_rate(0.5));
  CHECK_NOTHROW(cnn::require_learning_rate(std::numeric_limits<float>::max()));
  CHECK_THROWS_AS(cnn::require_learning_rate(-0.5), std::invalid_argument);
  CHECK_THROWS_AS(cnn::require_learning_rate(1e39), std::invalid_argument);
}
