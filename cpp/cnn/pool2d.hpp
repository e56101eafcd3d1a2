// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#pragma once

#include "cnn/shape.hpp"

namespace cnn {

enum class PoolKind { kMax, kAverage, kMin };

/// The sizes of one pooling: windows of size×size side by side; rows and columns at the lower and right edge
/// that fill no whole window are left out.
struct Pool2dSize {
  int height;
  int width;
  int channels;
  int size;

  [[nodiscard]] int output_height() const { return height / size; }
  [[nodiscard]] int output_width() const { return width / size; }
};

/// Throws std::invalid_argument unless the image has three axes and 1 ≤ size ≤ its height and width.
Pool2dSize pool2d_size(const Shape& image, int size);

/// Reduces each window of each channel to one number (tutorial, section "Pooling"). The obvious loop of it is
/// obvious::pool2d() in tests/cpp/obvious_loops.hpp.
void pool2d_forward(PoolKind kind, const Pool2dSize& size, const float* input, float* output);

/// Writes the gradients of the loss with respect to the input. The gradient of a maximum or minimum goes to
/// the first of equal candidates in row-major order, as in PyTorch and TensorFlow; that of an average goes to
/// all in equal parts. `output` is what the forward pass wrote.
void pool2d_backward(PoolKind kind, const Pool2dSize& size, const float* input, const float* output,
                     const float* d_output, float* d_input);

}  // namespace cnn
