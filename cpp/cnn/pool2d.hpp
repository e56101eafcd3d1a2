// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#pragma once

#include <optional>

#include "cnn/shape.hpp"

namespace cnn {

enum class PoolKind { kMax, kAverage, kMin };

/// What the caller chooses of a pooling; every other size follows from the image.
struct Pool2d {
  PoolKind kind = PoolKind::kMax;
  /// Of the square windows; none: one window, the whole map.
  std::optional<int> size = 2;
  /// From each window to the next; none: the size, so that windows lie side by side.
  std::optional<int> stride = std::nullopt;
};

/// The sizes of one pooling. Rows and columns at the lower and right edge that fill no whole window are left
/// out.
struct Pool2dSize {
  int height;
  int width;
  int channels;
  int window_height;
  int window_width;
  int stride;

  [[nodiscard]] int output_height() const { return (height - window_height) / stride + 1; }
  [[nodiscard]] int output_width() const { return (width - window_width) / stride + 1; }
};

/// Throws std::invalid_argument unless the image has three axes, 1 ≤ size ≤ its height and width, and the
/// stride is the size or within kMaxStride; or if there is a stride where the window is the whole map.
Pool2dSize pool2d_size(const Shape& image, const Pool2d& pool);

/// Reduces each window of each channel to one number (tutorial, section "Pooling"). The obvious loop of it is
/// obvious::pool2d() in tests/cpp/obvious_loops.hpp.
void pool2d_forward(PoolKind kind, const Pool2dSize& size, const float* input, float* output);

/// Writes the gradients of the loss with respect to the input. The gradient of a maximum or minimum goes to
/// the first of equal candidates in row-major order, as in PyTorch and TensorFlow; that of an average goes to
/// all in equal parts; where windows overlap, they add up. `output` is what the forward pass wrote.
void pool2d_backward(PoolKind kind, const Pool2dSize& size, const float* input, const float* output,
                     const float* d_output, float* d_input);

/// What a pooling of `input` that wrote `output` makes of other numbers along the same paths: their average,
/// or the one at the place of the first maximum or minimum.
void pool2d_along_paths(PoolKind kind, const Pool2dSize& size, const float* input, const float* output,
                        const float* numbers, float* result);

}  // namespace cnn
