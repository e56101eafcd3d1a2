// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <vector>

#include "cnn/stroke_width.hpp"

namespace {

constexpr int kSize = 100;

/// A straight line through the middle, this wide and 80 long, at an angle of {dy, dx} (a unit vector).
cnn::Tensor line(float width, float dy, float dx, float ink = 1) {
  cnn::Tensor picture{.shape = {kSize, kSize}, .values = {}};
  for (int y = 0; y < kSize; ++y) {
    for (int x = 0; x < kSize; ++x) {
      const float py = static_cast<float>(y) + 0.5F - kSize / 2.0F;
      const float px = static_cast<float>(x) + 0.5F - kSize / 2.0F;
      const float across = width / 2 + 0.5F - std::abs(py * dx - px * dy);
      const float along = 40.5F - std::abs(py * dy + px * dx);
      picture.values.push_back(ink * std::clamp(across, 0.0F, 1.0F) * std::clamp(along, 0.0F, 1.0F));
    }
  }
  return picture;
}

float sum(const cnn::Tensor& picture) {
  return std::accumulate(picture.values.begin(), picture.values.end(), 0.0F);
}

}  // namespace

TEST_CASE("stroke width: of a line, in any direction and brightness; its ends make it a little less") {
  for (const float width : {3.0F, 6.0F, 11.0F}) {
    CAPTURE(width);
    const double expected = width * 80 / (width + 80);  // 2 · area / outline of a rectangle
    CHECK(cnn::stroke_width(line(width, 0, 1)) == doctest::Approx(expected).epsilon(0.02));
    CHECK(cnn::stroke_width(line(width, 1, 0)) == doctest::Approx(expected).epsilon(0.02));
    CHECK(cnn::stroke_width(line(width, 0.6F, 0.8F)) == doctest::Approx(expected).epsilon(0.08));
    CHECK(cnn::stroke_width(line(width, 0.6F, -0.8F)) == doctest::Approx(expected).epsilon(0.08));
    CHECK(cnn::stroke_width(line(width, 0, 1, 0.1F)) == doctest::Approx(expected).epsilon(0.02));
  }
}

TEST_CASE("stroke width: a square is half as wide as it is high; a blank picture is 0") {
  cnn::Tensor square{.shape = {60, 50}, .values = std::vector<float>(3000)};
  for (std::size_t y = 10; y < 50; ++y) {
    for (std::size_t x = 5; x < 45; ++x) square.values[y * 50 + x] = 0.5F;
  }
  CHECK(cnn::stroke_width(square) == doctest::Approx(20).epsilon(0.02));
  CHECK(cnn::stroke_width({.shape = {2, 3}, .values = std::vector<float>(6)}) == 0);
}

TEST_CASE("stroke width: thickened lines are about as wide as asked, with the same ink") {
  for (const float width : {0.5F, 1.0F, 3.0F, 5.0F}) {
    CAPTURE(width);
    for (const auto& picture : {line(width, 0, 1), line(width, 0.6F, 0.8F)}) {
      const cnn::Tensor thick = cnn::thickened(picture, width, 6);
      CHECK(thick.shape == picture.shape);
      CHECK(sum(thick) == doctest::Approx(sum(picture)).epsilon(1e-4));
      CHECK(cnn::stroke_width(thick) == doctest::Approx(6).epsilon(0.15));
    }
  }
}

TEST_CASE("stroke width: what is wide enough is left as it is") {
  const cnn::Tensor wide = line(8, 0.6F, 0.8F);
  CHECK(cnn::thickened(wide, 8, 6).values == wide.values);
  CHECK(cnn::thickened(wide, 6, 6).values == wide.values);
}
