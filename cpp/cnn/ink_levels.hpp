// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace cnn {

/// How much ink each grey stands for; more grey is never less ink.
using InkTable = std::array<float, 256>;

/// The ink of a picture, once its noise is taken out.
struct InkLevels {
  InkTable ink{};     ///< 0 for noise and background
  float typical = 0;  ///< ink of a typical pixel of the strokes; 0 for a blank picture
};

/// Greys up to 5 % of the full scale (12 of 255) are noise: what scanners, JPEG and erasers leave. In a
/// picture fainter than 52 it is the greys up to a quarter of the brightest, so that a faint drawing is still
/// ink, even one of 1 on 0. A picture of nothing but weak noise therefore counts as ink: what is faint can be
/// told from what is noise by its contrast alone.
///
/// The mean of the noise is taken off the ink as well, since noise lies over the strokes too. From the bound
/// of the noise to three times that, ink grows from 0 to its full value, so that a little more grey is never
/// much more ink.
InkLevels ink_levels(std::span<const std::uint8_t> pixels);

/// The mean of values, none negative, each weighted by itself: the level of the strokes, whatever the share
/// of the background, and hardly moved by a few hot pixels. 0 if all are 0.
float typical_level(std::span<const float> values);

}  // namespace cnn
