// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#pragma once

#include <vector>

#include "cnn/shape.hpp"

namespace cnn {

/// Numbers in row-major order (the last axis is contiguous), with their shape.
struct Tensor {
  Shape shape;
  std::vector<float> values;
};

/// A matrix with rows and columns exchanged.
Tensor transposed(const Tensor& matrix);

}  // namespace cnn
