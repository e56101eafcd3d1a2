// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <stdexcept>
#include <vector>

#include "cnn/augmentation.hpp"
#include "cnn/limits.hpp"

TEST_CASE("augmentation: settings beyond their bounds are refused, naming the bound") {
  const float infinity = std::numeric_limits<float>::infinity();
  const float nan = std::numeric_limits<float>::quiet_NaN();
  CHECK_NOTHROW(cnn::require_augmentation({}));
  CHECK_NOTHROW(cnn::require_augmentation({.shift = cnn::kMaxShift,
                                           .rotate = cnn::kMaxRotation,
                                           .scale = cnn::kMaxScaling,
                                           .shear = cnn::kMaxShear,
                                           .probability = 1}));
  for (const float bad : {1e30F, infinity, -infinity, nan, -1e-3F}) {
    CAPTURE(bad);
    CHECK_THROWS_WITH_AS(cnn::require_augmentation({.shift = bad}),
                         "expected the augmentation's shift to be a number from 0 to 1000",
                         std::invalid_argument);
    CHECK_THROWS_WITH_AS(cnn::require_augmentation({.rotate = bad}),
                         doctest::Contains("rotation to be a number from 0 to 180"), std::invalid_argument);
    CHECK_THROWS_WITH_AS(cnn::require_augmentation({.scale = bad}),
                         doctest::Contains("scale to be a number from 0 to 0.9"), std::invalid_argument);
    CHECK_THROWS_WITH_AS(cnn::require_augmentation({.shear = bad}),
                         doctest::Contains("shear to be a number from 0 to 10"), std::invalid_argument);
    CHECK_THROWS_WITH_AS(cnn::require_augmentation({.probability = bad}),
                         doctest::Contains("probability to be a number from 0 to 1"), std::invalid_argument);
  }
}

TEST_CASE("augmentation: the largest settings move any image without a number that no int can hold") {
  cnn::Random random({.seed = 2});
  for (const cnn::Shape& shape : {cnn::Shape{1, 1, 1}, {28, 28, 1}, {1, 20'000, 1}, {20'000, 1, 2}}) {
    const std::vector<std::uint8_t> pixels(cnn::element_count(shape), 255);
    std::vector<float> values(pixels.size());
    for (int i = 0; i < 50; ++i) {
      cnn::augment({.shift = cnn::kMaxShift,
                    .rotate = cnn::kMaxRotation,
                    .scale = cnn::kMaxScaling,
                    .shear = cnn::kMaxShear},
                   random, shape, pixels, values);
      const auto [min, max] = std::minmax_element(values.begin(), values.end());
      CHECK(*min >= 0);
      CHECK(*max <= 1.0001F);
    }
  }
}

TEST_CASE("augmentation: an image that is moved away leaves the background") {
  cnn::Random random({.seed = 2});
  const std::vector<std::uint8_t> pixels(16, 255);
  std::vector<float> values(16);
  int blank = 0;
  for (int i = 0; i < 20; ++i) {
    cnn::augment({.shift = 1000}, random, {4, 4, 1}, pixels, values);
    blank += values == std::vector<float>(16) ? 1 : 0;
  }
  CHECK(blank > 15);
}

TEST_CASE("augmentation: moves ink about within its bounds and keeps its amount") {
  // A square of 10×10 in 28×28; far enough from the edges that nothing falls out.
  std::vector<std::uint8_t> square(784);
  for (std::size_t y = 9; y < 19; ++y) {
    for (std::size_t x = 9; x < 19; ++x) square[y * 28 + x] = 200;
  }
  struct Moments {
    double mass = 0, y = 0, x = 0;
  };
  const auto moments = [](const std::vector<float>& values) {
    Moments result;
    for (std::size_t i = 0; i < 784; ++i) {
      const double ink = values[i];
      result.mass += ink;
      const std::size_t row = i / 28;
      result.y += ink * static_cast<double>(row);
      result.x += ink * static_cast<double>(i % 28);
    }
    result.y /= result.mass;
    result.x /= result.mass;
    return result;
  };
  const double mass = 100 * 200 / 255.0;

  cnn::Random random({.seed = 8});
  std::vector<float> values(784);
  double max_shift = 0;
  for (int i = 0; i < 200; ++i) {
    cnn::augment({.shift = 2}, random, {28, 28, 1}, square, values);
    const Moments shifted = moments(values);
    CHECK(shifted.mass == doctest::Approx(mass).epsilon(1e-4));
    CHECK(std::abs(shifted.y - 13.5) <= 2.0001);
    max_shift = std::max(max_shift, std::abs(shifted.x - 13.5));

    cnn::augment({.rotate = 15}, random, {28, 28, 1}, square, values);
    CHECK(moments(values).y == doctest::Approx(13.5).epsilon(1e-4));
    CHECK(moments(values).mass == doctest::Approx(mass).epsilon(0.01));

    cnn::augment({.scale = 0.2F}, random, {28, 28, 1}, square, values);
    CHECK(moments(values).mass > mass * 0.8 * 0.8 * 0.97);
    CHECK(moments(values).mass < mass * 1.2 * 1.2 * 1.03);
    CHECK(moments(values).x == doctest::Approx(13.5).epsilon(1e-4));
  }
  CHECK(max_shift > 1.8);

  cnn::augment({}, random, {28, 28, 1}, square, values);
  for (std::size_t i = 0; i < 784; ++i) CHECK(values[i] == doctest::Approx(square[i] / 255.0));
}
