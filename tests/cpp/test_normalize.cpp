// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "cnn/normalize.hpp"

TEST_CASE("normalize: every byte becomes pixel / 255, and minus 0.5 what the network reads") {
  std::vector<std::uint8_t> pixels(256);
  for (std::size_t i = 0; i < pixels.size(); ++i) pixels[i] = static_cast<std::uint8_t>(i);
  std::vector<float> scaled(256);
  std::vector<float> normalized(256);
  cnn::scale_pixels(pixels, scaled);
  cnn::normalize_pixels(pixels, normalized);
  for (std::size_t i = 0; i < pixels.size(); ++i) {
    const double expected = static_cast<double>(i) / 255;
    CHECK(std::abs(static_cast<double>(scaled[i]) - expected) < 1e-7);
    CHECK(std::abs(static_cast<double>(normalized[i]) - (expected - 0.5)) < 1e-7);
  }
  CHECK(scaled[0] == 0);
  CHECK(scaled[255] == 1);
}

TEST_CASE("normalize: counts that are no multiple of sixteen are written whole, and nothing beyond") {
  for (std::size_t count = 0; count < 40; ++count) {
    const std::vector<std::uint8_t> pixels(count, 255);
    std::vector<float> values(count + 1, 7);
    cnn::scale_pixels(pixels, std::span(values).first(count));
    for (std::size_t i = 0; i < count; ++i) CHECK(values[i] == 1);
    CHECK(values[count] == 7);
  }
}
