// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cstdint>
#include <stdexcept>
#include <vector>

#include "cnn/image_range.hpp"

namespace {

cnn::Dataset images(const std::vector<std::uint8_t>& labels) {
  const int count = static_cast<int>(labels.size());
  return {{.extents = {count, 1, 2}, .values = std::vector<std::uint8_t>(labels.size() * 2)},
          {.extents = {count}, .values = labels}};
}

cnn::Network two_classes(const cnn::Shape& input_shape) {
  return {{.input_shape = input_shape, .layers = {cnn::Dense{.units = 2}, cnn::Softmax{}}}, 1};
}

}  // namespace

TEST_CASE("image range: every range within the data set fits") {
  const cnn::Network network = two_classes({1, 2, 1});
  const cnn::Dataset data = images({0, 1, 1});
  CHECK_NOTHROW(cnn::require_fit(network, data, {.start = 0, .count = 3}));
  CHECK_NOTHROW(cnn::require_fit(network, data, {.start = 2, .count = 1}));
}

TEST_CASE("image range: an end beyond the data set is refused, also where a sum would wrap") {
  const cnn::Network network = two_classes({1, 2, 1});
  const cnn::Dataset data = images({0, 1, 1});
  CHECK_THROWS_WITH_AS(cnn::require_fit(network, data, {.start = 2, .count = 2}),
                       "expected a range within the 3 images of the data set, got 2 images from index 2",
                       std::invalid_argument);
  CHECK_THROWS_AS(cnn::require_fit(network, data, {.start = 3, .count = 1}), std::invalid_argument);
  CHECK_THROWS_AS(cnn::require_fit(network, data, {.start = 0, .count = 0}), std::invalid_argument);
  CHECK_THROWS_AS(cnn::require_fit(network, data, {.start = 1, .count = SIZE_MAX}), std::invalid_argument);
  CHECK_THROWS_AS(cnn::require_fit(network, data, {.start = SIZE_MAX, .count = 2}), std::invalid_argument);
}

TEST_CASE("image range: images of another shape are refused, even of equal size") {
  CHECK_THROWS_WITH_AS(cnn::require_fit(two_classes({2, 1, 1}), images({0}), {.start = 0, .count = 1}),
                       "expected images of the network's input shape 2×1×1, got 1×2×1",
                       std::invalid_argument);
}

TEST_CASE("image range: a label that is no class is refused within the range and ignored outside") {
  const cnn::Network network = two_classes({1, 2, 1});
  const cnn::Dataset data = images({0, 1, 2});
  CHECK_NOTHROW(cnn::require_fit(network, data, {.start = 0, .count = 2}));
  CHECK_THROWS_WITH_AS(cnn::require_fit(network, data, {.start = 1, .count = 2}),
                       "expected labels from 0 to 1, got 2 at image 2", std::invalid_argument);
}
