// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "cnn/grey_picture.hpp"

namespace cnn {

constexpr int kDigitSize = 28;
using DigitPixels = std::array<std::uint8_t, std::size_t{kDigitSize} * kDigitSize>;

/// Brings a drawn digit into the form of MNIST's digits (LeCun et al., "Gradient-based learning applied to
/// document recognition", 1998, section III-A): the bounding box of the ink is scaled to fit 20×20 pixels
/// with its aspect ratio kept and edges smoothed, and placed in 28×28 so that the centre of mass of the ink
/// is at the centre, or as near as the box can come to it within the image. Beyond that:
///
/// - Greys of up to 5 % of the full scale are noise (ink_levels.hpp has the rule for faint pictures). It
///   changes a digit of sharp strokes and 100 pixels or more by 8 of 255 at most; the smaller a picture, the
///   fewer pixels average its noise out.
/// - Strokes thinner than in nine of ten of MNIST's digits, relative to the digit, are thickened
///   (stroke_width.hpp).
/// - The brightest pixel is 255.
///
/// Everything else that is visible counts as ink: a dark speck far away makes the digit smaller. Ink of less
/// than half the typical level counts in part where the box is measured; it may lie outside of the 20×20
/// pixels, and far outside is cut off.
///
/// Throws std::invalid_argument for a picture of zeros, or sizes that do not match the pixels. Takes two
/// passes over the pixels and one over the box, and memory for the rows' and columns' brightest pixels alone.
DigitPixels normalize_digit(const GreyPicture& picture);

}  // namespace cnn
