// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <vector>

#include "cnn/tensor.hpp"

TEST_CASE("tensor: transposing exchanges rows and columns, and twice changes nothing") {
  const cnn::Tensor matrix{.shape = {2, 3}, .values = {1, 2, 3, 4, 5, 6}};
  const cnn::Tensor transposed = cnn::transposed(matrix);
  CHECK(transposed.shape == cnn::Shape{3, 2});
  CHECK(transposed.values == std::vector<float>{1, 4, 2, 5, 3, 6});
  CHECK(cnn::transposed(transposed).values == matrix.values);
}
