// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cstdint>
#include <limits>
#include <stdexcept>
#include <string>

#include "cnn/errors.hpp"
#include "cnn/sentence.hpp"

TEST_CASE("sentence: words and numbers one after the other") {
  const std::string name = "conv";
  CHECK(cnn::sentence({"layer ", name, " has ", 72, " weights"}) == "layer conv has 72 weights");
  CHECK(cnn::sentence({}).empty());
  CHECK(cnn::sentence({0, " ", -7}) == "0 -7");
}

TEST_CASE("sentence: the largest and the smallest numbers are written whole") {
  CHECK(cnn::sentence({std::numeric_limits<std::int64_t>::min()}) == "-9223372036854775808");
  CHECK(cnn::sentence({std::numeric_limits<std::int64_t>::max()}) == "9223372036854775807");
  CHECK(cnn::sentence({std::numeric_limits<std::uint32_t>::max()}) == "4294967295");
}

TEST_CASE("sentence: is what the errors say, each of its own class") {
  CHECK_THROWS_WITH_AS(cnn::throw_invalid_argument({"got ", 3}), "got 3", std::invalid_argument);
  CHECK_THROWS_WITH_AS(cnn::throw_format_error({"got ", 3}), "got 3", cnn::FormatError);
}

TEST_CASE("sentence: counts that differ are refused by both numbers") {
  CHECK_NOTHROW(cnn::require_count("pixels", 784, 784));
  CHECK_THROWS_WITH_AS(cnn::require_count("pixels", 783, 784), "expected 784 pixels, got 783",
                       std::invalid_argument);
}
