// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace cnn {

/// What a network reads for a pixel: (pixel / 255 − mean) / deviation; both have one number for all channels
/// or one for each. The default is the tutorial's, pixel / 255 − 0.5, in [−0.5, 0.5] (section "The Dataset").
struct Normalization {
  std::vector<float> mean{0.5F};
  std::vector<float> deviation{1};

  friend bool operator==(const Normalization&, const Normalization&) = default;
};

/// Throws std::invalid_argument for another count of numbers, a deviation that is not above 0, or numbers
/// with which a pixel would not be finite.
void require_normalization(const Normalization& normalization, int channels);

/// pixel / 255, in [0, 1]: 0 for background. Both spans have the same length.
void scale_pixels(std::span<const std::uint8_t> pixels, std::span<float> values);

/// (scaled − mean) / deviation, in place; scaled: pixel / 255. The obvious loop of both is in
/// tests/cpp/test_normalize.cpp.
void normalize(const Normalization& normalization, std::span<float> scaled);

}  // namespace cnn
