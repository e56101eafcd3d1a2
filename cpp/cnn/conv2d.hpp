// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#pragma once

#include "cnn/shape.hpp"

namespace cnn {

/// The zeros around the image of a convolution. `valid` has none: it computes only where the whole kernel
/// lies on the image. `same` has as many as give ⌈height / stride⌉ × ⌈width / stride⌉ cells, with stride 1
/// the height and width of the image (tutorial, section "Padding"). Any other number is that of the rows and
/// columns on each side.
struct Padding {
  int zeros = 0;         ///< on each side; 0 where is_same
  bool is_same = false;  ///< the number follows from the sizes

  static const Padding kValid;
  static const Padding kSame;

  friend bool operator==(const Padding&, const Padding&) = default;
};

inline constexpr Padding Padding::kValid{};
inline constexpr Padding Padding::kSame{.is_same = true};

/// What the caller chooses of a convolution; every other size follows from the image.
struct Conv2d {
  int filters;
  int kernel_size = 3;  ///< 1, 3, 5 or 7
  Padding padding = Padding::kValid;
  int stride = 1;     ///< from each kernel position to the next; up to kMaxStride
  bool bias = false;  ///< the tutorial has none
};

/// The sizes of one convolution.
struct Conv2dSize {
  int height;
  int width;
  int channels;
  int filters;
  int kernel_size;
  int stride;
  Border border;  ///< the zeros that the padding asks for

  [[nodiscard]] int output_height() const {
    return (height + border.top + border.bottom - kernel_size) / stride + 1;
  }
  [[nodiscard]] int output_width() const {
    return (width + border.left + border.right - kernel_size) / stride + 1;
  }
};

/// Throws std::invalid_argument unless the kernel size is 1, 3, 5 or 7, the stride within kMaxStride, the
/// padding smaller than the kernel (otherwise some positions would see nothing but zeros), the image
/// of three axes and, with its zeros, not smaller than the kernel, and all tensors are within limits.hpp.
///
/// Where `same` needs an odd number of zeros, the additional row or column is at the bottom or the right, as
/// in TensorFlow (tf.nn.convolution, "SAME"); this happens with strides alone.
Conv2dSize conv2d_size(const Shape& image, const Conv2d& conv);

/// Cross-correlation, as deep learning calls convolution (tutorial, section "Convolutions"):
/// output[y, x, f] = bias[f] + Σ input[y · stride + ky − top, x · stride + kx − left, c] · kernel[ky, kx, c,
/// f], zero outside the input. bias may be null, for a convolution without one. The obvious loop of it is
/// obvious::conv2d() in tests/cpp/obvious_loops.hpp.
void conv2d_forward(const Conv2dSize& size, const float* input, const float* kernel, const float* bias,
                    float* output);

/// Adds the gradients of the loss with respect to the weights to d_kernel and d_bias, and writes those with
/// respect to the input to d_input. d_bias may be null; so may d_input where it is not needed, as in a first
/// layer.
void conv2d_backward(const Conv2dSize& size, const float* input, const float* kernel, const float* d_output,
                     float* d_input, float* d_kernel, float* d_bias);

}  // namespace cnn
