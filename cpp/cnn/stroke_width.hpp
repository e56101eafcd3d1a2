// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include "cnn/tensor.hpp"

namespace cnn {

/// How wide the strokes of a picture {height, width} are, in pixels: twice the ink over the length of its
/// outline. (A long stroke's area is its length times its width, its outline twice its length.) The outline
/// of a grey picture is its total variation, the mean over all greys of the outline of what is brighter
/// (Fleming and Rishel, 1960). Brightness does not matter, and a blurred line is as wide as at half its
/// height. A disc or a square is half as wide as it is high. What touches the edge of the picture has no
/// outline there. 0 for a blank picture.
float stroke_width(const Tensor& ink);

/// The picture with strokes of width `from` blurred to about width `to`, by a triangle along either axis. The
/// ink stays the same, so thin strokes become dark as well. Nothing changes if they are as wide already.
Tensor thickened(const Tensor& ink, float from, float to);

}  // namespace cnn
