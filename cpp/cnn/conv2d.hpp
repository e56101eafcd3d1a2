// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#pragma once

#include "cnn/shape.hpp"

namespace cnn {

/// `valid` computes only where the whole kernel lies on the image; `same` surrounds the image with zeros so
/// that the output keeps its height and width (tutorial, section "Padding").
enum class Padding { kValid, kSame };

/// The sizes of one convolution with stride 1.
struct Conv2dSize {
  int height;
  int width;
  int channels;
  int filters;
  int kernel_size;  ///< 3, 5 or 7
  Padding padding;

  /// Rows of zeros on each side.
  [[nodiscard]] int pad() const { return padding == Padding::kSame ? kernel_size / 2 : 0; }
  [[nodiscard]] int output_height() const { return height + 2 * pad() - kernel_size + 1; }
  [[nodiscard]] int output_width() const { return width + 2 * pad() - kernel_size + 1; }
};

/// Throws std::invalid_argument unless the kernel size is 3, 5 or 7, the image has three axes and is not
/// smaller than a `valid` kernel, and all tensors are within limits.hpp.
Conv2dSize conv2d_size(const Shape& image, int filters, int kernel_size, Padding padding);

/// Cross-correlation, as deep learning calls convolution (tutorial, section "Convolutions"):
/// output[y, x, f] = bias[f] + Σ input[y + ky − pad, x + kx − pad, c] · kernel[ky, kx, c, f], zero outside
/// the input. bias may be null, for a convolution without one. The obvious loop of it is obvious::conv2d() in
/// tests/cpp/obvious_loops.hpp.
void conv2d_forward(const Conv2dSize& size, const float* input, const float* kernel, const float* bias,
                    float* output);

/// Adds the gradients of the loss with respect to the weights to d_kernel and d_bias, and writes those with
/// respect to the input to d_input. d_bias may be null; so may d_input where it is not needed, as in a first
/// layer.
void conv2d_backward(const Conv2dSize& size, const float* input, const float* kernel, const float* d_output,
                     float* d_input, float* d_kernel, float* d_bias);

}  // namespace cnn
