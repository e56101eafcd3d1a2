// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include "cnn/grey_picture.hpp"
#include "cnn/ink_levels.hpp"
#include "cnn/tensor.hpp"

namespace cnn {

/// Square cells, count × count, laid over a picture, in its pixels. They may lie outside.
struct CellGrid {
  double top = 0;
  double left = 0;
  double cell_size = 1;
  int count = 0;
};

/// The average ink of a picture over each cell, {count, count}: the picture made smaller or larger. Pixels
/// are squares; all around the picture is 0.
Tensor area_average(const GreyPicture& picture, const InkTable& ink, const CellGrid& grid);

}  // namespace cnn
