// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cstdint>
#include <limits>

#include "cnn/limits.hpp"

// What the limits are for: with them no product or sum of sizes leaves the 32 bits of a size_t in
// WebAssembly, and every index fits an int.

TEST_CASE("limits: counts and bytes of everything that is allocated fit into 32 bits") {
  constexpr std::uint64_t kMax = std::numeric_limits<std::uint32_t>::max();
  constexpr std::uint64_t kElements = cnn::kMaxElements;
  constexpr std::uint64_t kClasses = cnn::kMaxClasses;
  CHECK(kClasses * kClasses <= kElements);  // a confusion matrix
  CHECK(kElements * 8 <=
        std::numeric_limits<int>::max());        // a kernel of one filter in blocks of eight, by int
  CHECK(kElements * 8 * sizeof(float) <= kMax);  // and in bytes
  CHECK(std::uint64_t{cnn::kMaxNetworkElements} * sizeof(float) * 4 <=
        kMax);                                                              // with gradients and velocities
  CHECK(std::uint64_t{cnn::kMaxBytes} <= std::numeric_limits<int>::max());  // indices of a data set
}

TEST_CASE("limits: the images of the longest training run are a number that JavaScript holds exactly") {
  CHECK(cnn::kMaxEpochs * cnn::kMaxBytes < std::uint64_t{1} << 53);
}
