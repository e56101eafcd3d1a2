// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

namespace cnn {

/// Rows and columns of zeros around an image.
struct Border {
  int top = 0;
  int left = 0;
  int bottom = 0;
  int right = 0;

  friend bool operator==(const Border&, const Border&) = default;
};

}  // namespace cnn
