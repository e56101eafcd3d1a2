// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#include "cnn/dense.hpp"

#include <algorithm>
#include <cstddef>

namespace cnn {

void dense_forward(const DenseSize& size, const float* __restrict input, const float* __restrict kernel,
                   const float* __restrict bias, float* __restrict output) {
  // input [inputs], kernel [inputs, units], bias [units], output [units]
  std::copy_n(bias, size.units, output);
  for (int i = 0; i < size.inputs; ++i) {
    const float* weights = kernel + static_cast<std::ptrdiff_t>(i) * size.units;
    for (int k = 0; k < size.units; ++k) output[k] += input[i] * weights[k];
  }
}

}  // namespace cnn
