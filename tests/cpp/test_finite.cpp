// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cstddef>
#include <limits>
#include <vector>

#include "cnn/finite.hpp"

TEST_CASE("finite: the largest and the smallest numbers are, for every count") {
  using Limits = std::numeric_limits<float>;
  std::vector<float> values;
  for (std::size_t count = 0; count < 12; ++count) {
    CHECK(cnn::all_finite(values));
    values.push_back(count % 3 == 0 ? Limits::max() : count % 3 == 1 ? -Limits::max() : Limits::denorm_min());
  }
}

TEST_CASE("finite: one infinity or NaN anywhere is found") {
  using Limits = std::numeric_limits<float>;
  for (std::size_t count = 1; count < 12; ++count) {
    for (std::size_t at = 0; at < count; ++at) {
      for (const float bad :
           {Limits::infinity(), -Limits::infinity(), Limits::quiet_NaN(), -Limits::quiet_NaN()}) {
        std::vector<float> values(count, -1);
        values[at] = bad;
        CHECK_FALSE(cnn::all_finite(values));
      }
    }
  }
}
