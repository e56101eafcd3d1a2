// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include "cnn/grey_picture.hpp"
#include "cnn/ink_levels.hpp"

namespace cnn {

/// A rectangle in pixels; its edges may lie within a pixel.
struct InkBox {
  double top = 0;
  double left = 0;
  double bottom = 0;
  double right = 0;
};

/// The bounding box of the ink. A row or column with less than `whole` ink counts in part: where one with
/// half of it lies alone, ten rows away, the box grows by five. So the box moves a little when the ink
/// changes a little, and jumps at no threshold. `whole` is above 0, and at most the ink of the brightest
/// pixel.
InkBox ink_box(const GreyPicture& picture, const InkTable& ink, float whole);

}  // namespace cnn
