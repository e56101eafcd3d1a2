// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <limits>
#include <stdexcept>

#include "cnn/limits.hpp"
#include "cnn/shape.hpp"

TEST_CASE("shape: the count of its numbers is the product of its extents") {
  CHECK(cnn::element_count({28, 28, 8}) == 6272);
  CHECK(cnn::element_count({5}) == 5);
  CHECK(cnn::element_count({}) == 1);
  CHECK(cnn::element_count({4096, 4096}) == cnn::kMaxElements);
}

TEST_CASE("shape: a product beyond the limit is refused, also where 32 or 64 bits would wrap") {
  constexpr int kMaxInt = std::numeric_limits<int>::max();
  CHECK_THROWS_WITH_AS(cnn::element_count({4096, 4097}),
                       "expected at most 16777216 numbers in a tensor, got shape 4096×4097",
                       std::invalid_argument);
  CHECK_THROWS_AS(cnn::element_count({65536, 65536}), std::invalid_argument);                // 0 in 32 bits
  CHECK_THROWS_AS(cnn::element_count({65536, 65536, 65536, 65536}), std::invalid_argument);  // 0 in 64 bits
  CHECK_THROWS_AS(cnn::element_count({kMaxInt, kMaxInt, kMaxInt}), std::invalid_argument);
}

TEST_CASE("shape: an extent below 1 is refused") {
  CHECK_THROWS_WITH_AS(cnn::element_count({3, 0, 2}), "expected extents of at least 1, got shape 3×0×2",
                       std::invalid_argument);
  CHECK_THROWS_AS(cnn::element_count({-1, -1}), std::invalid_argument);
  CHECK_THROWS_AS(cnn::element_count({std::numeric_limits<int>::min()}), std::invalid_argument);
}

TEST_CASE("shape: is written as people write it") {
  CHECK(cnn::to_string({26, 26, 8}) == "26×26×8");
  CHECK(cnn::to_string({10}) == "10");
  CHECK(cnn::to_string({}).empty());
}
