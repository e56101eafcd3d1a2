// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#pragma once

#include <cstdint>
#include <span>

namespace cnn {

/// What the network reads for a pixel: pixel / 255 − 0.5, in [−0.5, 0.5] (tutorial, section "The Dataset").
/// Both spans have the same length. The obvious loop of it is in tests/cpp/test_normalize.cpp.
void normalize_pixels(std::span<const std::uint8_t> pixels, std::span<float> values);

/// The same without the shift, in [0, 1]: 0 for background.
void scale_pixels(std::span<const std::uint8_t> pixels, std::span<float> values);

}  // namespace cnn
