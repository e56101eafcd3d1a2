// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <vector>

namespace cnn {

/// An image of height×width×channels, of which each row begins `channels · width` numbers after the one
/// before.
struct Image {
  const float* values;
  int height;
  int width;
  int channels;
};

/// A stack of square filters [ky, kx, channels, filters].
struct FilterStack {
  const float* values;
  int kernel_size;
  int channels;
  int filters;
};

/// output[y, x, f] = bias[f] + Σ image[y + ky, x + kx, c] · stack[ky, kx, c, f] wherever the kernel lies on
/// the image. bias may be null. This is the kernel behind convolutions and, with flipped filters, behind
/// their gradients. The obvious loop of it, and of its gradient, is in tests/cpp/test_correlation.cpp.
void correlate(const Image& image, const FilterStack& stack, const float* bias, float* output);

/// d_filters[ky, kx, c, f] += Σ image[y + ky, x + kx, c] · d_output[y, x, f] over all positions.
void correlate_gradient(const Image& image, int kernel_size, int filters, const float* d_output,
                        float* d_filters);

/// The image with `pad` rows and columns of zeros on each side.
std::vector<float> with_border(const Image& image, int pad);

}  // namespace cnn
