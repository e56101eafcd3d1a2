// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace cnn {

/// A grey picture, row by row, 0 background to 255 ink.
struct GreyPicture {
  std::span<const std::uint8_t> pixels;
  int width;
  int height;
};

constexpr int kDigitSize = 28;
using DigitPixels = std::array<std::uint8_t, std::size_t{kDigitSize} * kDigitSize>;

/// Brings a drawn digit into the form of MNIST's digits (LeCun et al., "Gradient-based learning applied to
/// document recognition", 1998, section III-A): the bounding box of the ink is scaled to fit 20×20 pixels
/// with its aspect ratio kept and edges smoothed, and placed in 28×28 so that the centre of mass of the ink
/// is at the centre. Throws std::invalid_argument for a picture without ink, or sizes that do not match the
/// pixels.
DigitPixels normalize_digit(const GreyPicture& picture);

}  // namespace cnn
