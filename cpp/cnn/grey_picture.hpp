// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <cstdint>
#include <span>

namespace cnn {

/// A grey picture, row by row, 0 background to 255 ink.
struct GreyPicture {
  std::span<const std::uint8_t> pixels;
  int width;
  int height;
};

}  // namespace cnn
