// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#pragma once

namespace cnn {

/// The sizes of one fully connected layer.
struct DenseSize {
  int inputs;
  int units;
};

/// output[k] = bias[k] + Σ_i input[i] · kernel[k, i] (tutorial, section "Softmax"). The kernel has one row
/// per unit, so that each unit reads its weights one after the other. The obvious loop of it is in
/// tests/cpp/test_dense.cpp.
void dense_forward(const DenseSize& size, const float* input, const float* kernel, const float* bias,
                   float* output);

/// Adds the gradients of the loss with respect to the weights to d_kernel and d_bias, and writes those with
/// respect to the input to d_input, which may be null where it is not needed.
void dense_backward(const DenseSize& size, const float* input, const float* kernel, const float* d_output,
                    float* d_input, float* d_kernel, float* d_bias);

}  // namespace cnn
