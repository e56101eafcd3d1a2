// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#include "cnn/dense.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "cnn/simd.hpp"

namespace cnn {
namespace {

/// Units are taken four at a time, so that each input that is loaded serves four products.
constexpr int kUnits = 4;

/// output[k] = bias[k] + row k of the kernel · input, for kCount units from the given pointers on.
template <int kCount>
void dot_products(int inputs, const float* input, const float* kernel, const float* bias, float* output) {
  std::array<Float4, kCount> sums{};
  int i = 0;
  for (; i + kLanes <= inputs; i += kLanes) {
    const Float4 values = load4(input + i);
    for (int k = 0; k < kCount; ++k) {
      sums[static_cast<std::size_t>(k)] +=
          values * load4(kernel + static_cast<std::ptrdiff_t>(k) * inputs + i);
    }
  }
  for (int k = 0; k < kCount; ++k) {
    float rest = bias[k];
    for (int last = i; last < inputs; ++last)
      rest += input[last] * kernel[static_cast<std::ptrdiff_t>(k) * inputs + last];
    output[k] = sum_of(sums[static_cast<std::size_t>(k)]) + rest;
  }
}

}  // namespace

void dense_forward(const DenseSize& size, const float* input, const float* kernel, const float* bias,
                   float* output) {
  // input [inputs], kernel [units, inputs], bias [units], output [units]
  int k = 0;
  for (; k + kUnits <= size.units; k += kUnits) {
    dot_products<kUnits>(size.inputs, input, kernel + static_cast<std::ptrdiff_t>(k) * size.inputs, bias + k,
                         output + k);
  }
  for (; k < size.units; ++k) {
    dot_products<1>(size.inputs, input, kernel + static_cast<std::ptrdiff_t>(k) * size.inputs, bias + k,
                    output + k);
  }
}

void dense_backward(const DenseSize& size, const float* __restrict input, const float* __restrict kernel,
                    const float* __restrict d_output, float* __restrict d_input, float* __restrict d_kernel,
                    float* __restrict d_bias) {
  // input, d_input [inputs], kernel, d_kernel [units, inputs], d_output, d_bias [units]
  if (d_input != nullptr) std::fill_n(d_input, size.inputs, 0.0F);
  for (int k = 0; k < size.units; ++k) {
    const std::ptrdiff_t row = static_cast<std::ptrdiff_t>(k) * size.inputs;
    d_bias[k] += d_output[k];
    for (int i = 0; i < size.inputs; ++i) d_kernel[row + i] += input[i] * d_output[k];
    if (d_input == nullptr) continue;
    for (int i = 0; i < size.inputs; ++i) d_input[i] += kernel[row + i] * d_output[k];
  }
}

}  // namespace cnn
