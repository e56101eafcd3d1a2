// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "cnn/augmentation.hpp"

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
      const double ink = static_cast<double>(values[i]) + 0.5;
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
  double farthest = 0;
  for (int i = 0; i < 200; ++i) {
    cnn::augment({.shift = 2}, random, {28, 28, 1}, square, values);
    const Moments shifted = moments(values);
    CHECK(shifted.mass == doctest::Approx(mass).epsilon(1e-4));
    CHECK(std::abs(shifted.y - 13.5) <= 2.0001);
    farthest = std::max(farthest, std::abs(shifted.x - 13.5));

    cnn::augment({.rotate = 15}, random, {28, 28, 1}, square, values);
    CHECK(moments(values).y == doctest::Approx(13.5).epsilon(1e-4));
    CHECK(moments(values).mass == doctest::Approx(mass).epsilon(0.01));

    cnn::augment({.scale = 0.2F}, random, {28, 28, 1}, square, values);
    CHECK(moments(values).mass > mass * 0.8 * 0.8 * 0.97);
    CHECK(moments(values).mass < mass * 1.2 * 1.2 * 1.03);
    CHECK(moments(values).x == doctest::Approx(13.5).epsilon(1e-4));
  }
  CHECK(farthest > 1.8);

  cnn::augment({}, random, {28, 28, 1}, square, values);
  for (std::size_t i = 0; i < 784; ++i) CHECK(values[i] == doctest::Approx(square[i] / 255.0 - 0.5));
}
