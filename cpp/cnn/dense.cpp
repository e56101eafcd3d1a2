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

void dense_backward(const DenseSize& size, const float* __restrict input, const float* __restrict kernel,
                    const float* __restrict d_output, float* __restrict d_input, float* __restrict d_kernel,
                    float* __restrict d_bias) {
  // input, d_input [inputs], kernel, d_kernel [inputs, units], d_output, d_bias [units]
  for (int k = 0; k < size.units; ++k) d_bias[k] += d_output[k];
  for (int i = 0; i < size.inputs; ++i) {
    const std::ptrdiff_t row = static_cast<std::ptrdiff_t>(i) * size.units;
    for (int k = 0; k < size.units; ++k) d_kernel[row + k] += input[i] * d_output[k];
    if (d_input == nullptr) continue;
    float sum = 0;
    for (int k = 0; k < size.units; ++k) sum += kernel[row + k] * d_output[k];
    d_input[i] = sum;
  }
}

}  // namespace cnn
