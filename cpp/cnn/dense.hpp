// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#pragma once

namespace cnn {

/// The sizes of one fully connected layer.
struct DenseSize {
  int inputs;
  int units;
};

/// output[k] = bias[k] + Σ_i input[i] · kernel[i, k] (tutorial, section "Softmax").
void dense_forward(const DenseSize& size, const float* input, const float* kernel, const float* bias,
                   float* output);

}  // namespace cnn
