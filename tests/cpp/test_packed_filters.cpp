// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <algorithm>
#include <cstddef>
#include <vector>

#include "cnn/packed_filters.hpp"
#include "obvious_loops.hpp"

namespace {

struct Product {
  std::vector<float> sums;
  std::vector<double> expected;
};

/// Positions that overlap, as those of a convolution, with a gap between their sums that must stay as it is.
Product product(int filters, int positions, int runs, int length, bool relu) {
  const std::ptrdiff_t step = 2;
  const std::ptrdiff_t run_step = positions * step + length;
  const auto input = obvious::random_values(static_cast<std::size_t>(runs * run_step), 1);
  const auto weights = obvious::random_values(static_cast<std::size_t>(runs * length * filters), 2);
  const auto bias = obvious::random_values(static_cast<std::size_t>(filters), 3);
  constexpr int kGap = 3;
  Product result{.sums = std::vector<float>(static_cast<std::size_t>(positions * (filters + kGap)), -7),
                 .expected = {}};
  cnn::PackedFilters packed(runs * length, filters);
  packed.pack(weights.data(), bias.data());
  packed.multiply(input.data(),
                  {.count = positions, .step = step, .runs = runs, .length = length, .run_step = run_step},
                  {.output = result.sums.data(), .step = filters + kGap, .relu = relu});
  for (int position = 0; position < positions; ++position) {
    for (int f = 0; f < filters; ++f) {
      double sum = bias[static_cast<std::size_t>(f)];
      for (int run = 0; run < runs; ++run) {
        for (int i = 0; i < length; ++i) {
          const auto at = static_cast<std::size_t>(run * run_step + position * step + i);
          const auto weight = static_cast<std::size_t>((run * length + i) * filters + f);
          sum += static_cast<double>(input[at]) * static_cast<double>(weights[weight]);
        }
      }
      result.expected.push_back(relu ? std::max(sum, 0.0) : sum);
    }
    result.expected.insert(result.expected.end(), kGap, -7);
  }
  return result;
}

}  // namespace

TEST_CASE("packed filters: 1 to 33 filters at 1 to 14 positions agree with the obvious loop") {
  for (int filters = 1; filters <= 33; ++filters) {
    for (int positions = 1; positions <= 14; ++positions) {
      CAPTURE(filters);
      CAPTURE(positions);
      const Product result = product(filters, positions, 3, 5, filters % 2 == 0);
      CHECK(obvious::largest_difference(result.sums, result.expected) < 1e-5);
    }
  }
}

TEST_CASE("packed filters: without a bias sums begin at 0") {
  cnn::PackedFilters packed(1, 2);
  packed.pack(std::vector<float>{2, 3}.data(), nullptr);
  std::vector<float> sums(2);
  const float input = 5;
  packed.multiply(&input, {.count = 1, .step = 1, .runs = 1, .length = 1, .run_step = 0},
                  {.output = sums.data(), .step = 2});
  CHECK(sums == std::vector<float>{10, 15});
}
