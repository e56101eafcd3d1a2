// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <cstdint>
#include <cstring>

namespace cnn {

/// Four floats at a time. The compiler's vector type becomes SSE or NEON natively and SIMD128 in WebAssembly,
/// from one source and with the same results: each lane is rounded as a float alone would be.
using Float4 = float __attribute__((vector_size(16)));

/// Four integers, or what a comparison of Float4 gives: all bits of a lane where it holds, none where not.
using Int4 = std::int32_t __attribute__((vector_size(16)));

constexpr int kLanes = 4;

inline Float4 load4(const float* from) {
  Float4 values;
  std::memcpy(&values, from, sizeof values);  // no alignment is asked for, and none costs anything
  return values;
}

inline void store4(float* to, Float4 values) {
  std::memcpy(to, &values, sizeof values);
}

inline Float4 splat(float value) {
  return Float4{value, value, value, value};
}

inline Int4 splat(std::int32_t value) {
  return Int4{value, value, value, value};
}

inline void store4(std::int32_t* to, Int4 values) {
  std::memcpy(to, &values, sizeof values);
}

inline Float4 max4(Float4 a, Float4 b) {
  return a < b ? b : a;
}

inline float sum_of(Float4 values) {
  return (values[0] + values[1]) + (values[2] + values[3]);
}

}  // namespace cnn
