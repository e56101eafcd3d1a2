// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#pragma once

#include <array>
#include <span>

namespace cnn {

/// A 3×3 filter of image processing, row by row.
struct ClassicFilter {
  const char* name;
  std::array<float, 9> kernel;
};

/// The filters that image processing knows by name, among them the tutorial's two Sobel filters. "Vertical"
/// filters respond to vertical edges, "horizontal" ones to horizontal edges.
std::span<const ClassicFilter> classic_filters();

}  // namespace cnn
