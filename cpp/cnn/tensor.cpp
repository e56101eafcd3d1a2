// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/tensor.hpp"

#include <cassert>
#include <cstddef>

namespace cnn {

Tensor transposed(const Tensor& matrix) {
  assert(matrix.shape.size() == 2);
  const auto rows = static_cast<std::size_t>(matrix.shape[0]);
  const auto columns = static_cast<std::size_t>(matrix.shape[1]);
  Tensor result{.shape = {matrix.shape[1], matrix.shape[0]}, .values = std::vector<float>(rows * columns)};
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t column = 0; column < columns; ++column) {
      result.values[column * rows + row] = matrix.values[row * columns + column];
    }
  }
  return result;
}

}  // namespace cnn
