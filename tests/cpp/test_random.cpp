// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "cnn/random.hpp"

TEST_CASE("random: gives the numbers that the PCG32 reference prints for seed 42 and stream 54") {
  cnn::Random random({.seed = 42, .stream = 54});
  for (const std::uint32_t expected :
       {0xa15c02b7U, 0x7b47f409U, 0xba1d3330U, 0x83d2f293U, 0xbfa4784bU, 0xcbed606eU}) {
    CHECK(random.bits() == expected);
  }
}

TEST_CASE("random: uniform numbers fill [0, 1) evenly") {
  cnn::Random random({.seed = 1});
  std::array<int, 10> counts{};
  for (int i = 0; i < 100'000; ++i) ++counts.at(static_cast<std::size_t>(random.uniform() * 10));
  for (const int count : counts) CHECK(std::abs(count - 10'000) < 400);  // 4 standard deviations are 380
}

TEST_CASE("random: below(n) draws every number below n and no other") {
  cnn::Random random({.seed = 2});
  std::vector<int> counts(7);
  for (int i = 0; i < 70'000; ++i) ++counts.at(random.below(7));
  for (const int count : counts) CHECK(std::abs(count - 10'000) < 400);
}

TEST_CASE(
    "random: below(n) favours no number, where the remainder of 2^32 alone would favour a third of them") {
  cnn::Random random({.seed = 4});
  int first_third = 0;
  for (int i = 0; i < 30'000; ++i) first_third += random.below(0xC0000000U) < 0x40000000U ? 1 : 0;
  CHECK(std::abs(first_third - 10'000) < 400);
}

TEST_CASE("random: normal numbers have mean 0, variance 1 and the tails of N(0, 1)") {
  cnn::Random random({.seed = 3});
  constexpr int kCount = 200'000;
  double sum = 0;
  double squares = 0;
  int beyond_two = 0;
  for (int i = 0; i < kCount; ++i) {
    const double value = random.normal();
    sum += value;
    squares += value * value;
    beyond_two += std::abs(value) > 2 ? 1 : 0;
  }
  CHECK(std::abs(sum / kCount) < 0.01);
  CHECK(std::abs(squares / kCount - 1) < 0.015);
  CHECK(std::abs(beyond_two / static_cast<double>(kCount) - 0.0455) < 0.002);
}
