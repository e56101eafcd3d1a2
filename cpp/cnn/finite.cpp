// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/finite.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace cnn {

bool all_finite(std::span<const float> values) {
  constexpr std::uint32_t kInfinity = 0x7F800000U;  // and what lies above it, without the sign, is NaN
  std::uint32_t largest = 0;  // of integers, which unlike isfinite() and && come four at a time
  for (const float value : values) {
    std::uint32_t bits;
    std::memcpy(&bits, &value, sizeof bits);
    largest = std::max(largest, bits & 0x7FFFFFFFU);
  }
  return largest < kInfinity;
}

}  // namespace cnn
