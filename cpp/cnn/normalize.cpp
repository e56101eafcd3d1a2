// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#include "cnn/normalize.hpp"

#include <cassert>
#include <cstddef>
#include <cstring>

#include "cnn/simd.hpp"

namespace cnn {
namespace {

constexpr float kWhite = 1.0F / 255.0F;

using Bytes16 = std::uint8_t __attribute__((vector_size(16)));

/// Four of sixteen bytes, from `first` on, as floats.
template <int first>
Float4 widened(Bytes16 bytes) {
  const Bytes16 spread = __builtin_shufflevector(bytes, Bytes16{}, first, 16, 16, 16, first + 1, 16, 16, 16,
                                                 first + 2, 16, 16, 16, first + 3, 16, 16, 16);
  Int4 numbers;
  std::memcpy(&numbers, &spread, sizeof numbers);
  return __builtin_convertvector(numbers, Float4);
}

}  // namespace

void scale_pixels(std::span<const std::uint8_t> pixels, std::span<float> values) {
  assert(pixels.size() == values.size());
  const Float4 white = splat(kWhite);
  std::size_t i = 0;
  // By hand, because clang 14 makes no vectors of this loop for WebAssembly: 0.28 µs per image became 0.08.
  for (; i + 16 <= pixels.size(); i += 16) {
    Bytes16 bytes;
    std::memcpy(&bytes, pixels.data() + i, sizeof bytes);
    store4(values.data() + i, widened<0>(bytes) * white);
    store4(values.data() + i + 4, widened<4>(bytes) * white);
    store4(values.data() + i + 8, widened<8>(bytes) * white);
    store4(values.data() + i + 12, widened<12>(bytes) * white);
  }
  for (; i < pixels.size(); ++i) values[i] = static_cast<float>(pixels[i]) * kWhite;
}

void normalize_pixels(std::span<const std::uint8_t> pixels, std::span<float> values) {
  scale_pixels(pixels, values);
  for (float& value : values) value -= 0.5F;
}

}  // namespace cnn
