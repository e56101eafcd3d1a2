// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace cnn {

/// The extents of a tensor, outermost first: an image or a feature map is {height, width, channels}, a
/// convolution kernel {ky, kx, channels, filters}, a dense kernel {units, inputs}, a vector {length}.
using Shape = std::vector<int>;

/// Rows and columns of zeros around an image.
struct Border {
  int top = 0;
  int left = 0;
  int bottom = 0;
  int right = 0;

  friend bool operator==(const Border&, const Border&) = default;
};

/// How many numbers a tensor of this shape holds.
/// Throws std::invalid_argument if an extent is below 1 or the product exceeds kMaxElements (limits.hpp).
std::size_t element_count(const Shape& shape);

/// "28×28×1", for messages.
std::string to_string(const Shape& shape);

}  // namespace cnn
