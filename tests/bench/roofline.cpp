// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The most multiply-adds that one thread can do with 128-bit SIMD; build.js compiles it to WebAssembly.

#include <array>

namespace {

using Float4 = float __attribute__((vector_size(16)));

// Enough to hide how long an addition takes, and few enough to stay in the 16 registers of an x86 processor
// together with two factors and a product. Six are as fast; with ten it is a quarter slower.
constexpr unsigned kSums = 8;
constexpr unsigned kNumbers = 256;

std::array<Float4, kNumbers> numbers;
std::array<Float4, kSums> results;

}  // namespace

/// Multiplies each of kNumbers vectors by two others and adds the products to kSums sums, so many times.
/// Returns the count of multiply-adds of single floats.
extern "C" double multiply_add(int times) {
  for (unsigned i = 0; i < kNumbers; ++i) {
    const float value = 1.0F / static_cast<float>(1 + i);
    numbers[i] = Float4{value, value, value, value};
  }
  std::array<Float4, kSums> sums{};
  const Float4 first = numbers[1];
  const Float4 second = numbers[2];
  for (int time = 0; time < times; ++time) {
    for (unsigned i = 0; i < kNumbers; i += kSums / 2) {
#pragma clang loop unroll(full)
      for (unsigned j = 0; j < kSums / 2; ++j) {
        sums[2 * j] += numbers[i + j] * first;
        sums[2 * j + 1] += numbers[i + j] * second;
      }
    }
  }
  results = sums;
  return static_cast<double>(times) * kNumbers * 2 * 4;
}

/// For whoever looks at them, so that no compiler leaves the sums out.
extern "C" float sum_of_results() {
  float sum = 0;
  for (const Float4& result : results) sum += result[0] + result[1] + result[2] + result[3];
  return sum;
}
