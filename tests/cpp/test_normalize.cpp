// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <stdexcept>
#include <utility>
#include <vector>

#include "cnn/normalize.hpp"

namespace {

std::vector<float> normalized(const cnn::Normalization& normalization, std::vector<float> scaled) {
  cnn::normalize(normalization, scaled);
  return scaled;
}

void refuses(const cnn::Normalization& normalization, int channels, const char* sentence) {
  CHECK_THROWS_WITH_AS(cnn::require_normalization(normalization, channels), sentence, std::invalid_argument);
}

}  // namespace

TEST_CASE("normalize: every byte becomes pixel / 255, and minus 0.5 what the network reads") {
  std::vector<std::uint8_t> pixels(256);
  for (std::size_t i = 0; i < pixels.size(); ++i) pixels[i] = static_cast<std::uint8_t>(i);
  std::vector<float> scaled(256);
  cnn::scale_pixels(pixels, scaled);
  const std::vector<float> read = normalized({}, scaled);
  for (std::size_t i = 0; i < pixels.size(); ++i) {
    const double expected = static_cast<double>(i) / 255;
    CHECK(std::abs(static_cast<double>(scaled[i]) - expected) < 1e-7);
    CHECK(std::abs(static_cast<double>(read[i]) - (expected - 0.5)) < 1e-7);
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

TEST_CASE("normalize: each channel has its mean and its standard deviation, or all have the same") {
  const cnn::Normalization rgb{.mean = {0.5F, 0.25F, 0}, .deviation = {0.5F, 0.25F, 2}};
  CHECK(normalized(rgb, {0, 0, 0, 1, 1, 1, 0.5F, 0.5F, 0.5F}) ==
        std::vector<float>{-1, -1, 0, 1, 3, 0.5F, 0, 1, 0.25F});
  CHECK_NOTHROW(cnn::require_normalization(rgb, 3));
  const cnn::Normalization one_mean{.mean = {0.25F}, .deviation = {0.5F, 4}};
  CHECK_NOTHROW(cnn::require_normalization(one_mean, 2));
  CHECK(normalized(one_mean, {1, 0.25F, 0, 1}) == std::vector<float>{1.5F, 0, -0.5F, 0.1875F});
  CHECK_NOTHROW(cnn::require_normalization({.mean = {0}, .deviation = {2}}, 3));
  CHECK(normalized({.mean = {0}, .deviation = {2}}, {1, 0.5F, 0}) == std::vector<float>{0.5F, 0.25F, 0});
  // PyTorch's MNIST example: transforms.Normalize((0.1307,), (0.3081,))
  const auto mnist = normalized({.mean = {0.1307F}, .deviation = {0.3081F}}, {0, 1});
  CHECK(static_cast<double>(mnist[0]) == doctest::Approx(-0.42421).epsilon(1e-4));
  CHECK(static_cast<double>(mnist[1]) == doctest::Approx(2.82149).epsilon(1e-4));
}

TEST_CASE("normalize: what gives no finite number for each channel is refused") {
  const float infinity = std::numeric_limits<float>::infinity();
  const float nan = std::numeric_limits<float>::quiet_NaN();
  refuses({.mean = {0, 0}, .deviation = {1}}, 3, "expected one mean, or one for each of 3 channels, got 2");
  refuses({.mean = {}, .deviation = {1}}, 1, "expected one mean, or one for each of 1 channels, got 0");
  refuses({.mean = {0}, .deviation = {1, 1}}, 1,
          "expected one standard deviation, or one for each of 1 channels, got 2");
  for (const float deviation : {0.0F, -1.0F, nan}) {
    refuses({.mean = {0}, .deviation = {deviation}}, 3, "expected standard deviations above 0");
  }
  for (const auto& [mean, deviation] :
       {std::pair{nan, 1.0F}, {infinity, 1.0F}, {0.0F, infinity}, {0.0F, 1e-45F}}) {
    refuses({.mean = {mean}, .deviation = {deviation}}, 1,
            "expected means and standard deviations with which normalized pixels are finite numbers");
  }
}
