// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <vector>

#include "cnn/packed_filters.hpp"
#include "cnn/shape.hpp"

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

/// output[y, x, f] = bias[f] + Σ image[y · stride + ky, x · stride + kx, c] · stack[ky, kx, c, f] wherever
/// the kernel lies on the image. bias may be null. This is the kernel behind convolutions and, with flipped
/// filters, behind the gradients of those with stride 1. The obvious loop of it, and of its gradient, is in
/// tests/cpp/test_correlation.cpp.
void correlate(const Image& image, const FilterStack& stack, int stride, const float* bias, float* output);

/// The sizes of such a stack, and its stride.
struct FilterSizes {
  int kernel_size;
  int filters;
  int stride;
};

/// Some rows of the same, by filters that are packed, with their bias: `count` rows from row `first` on.
struct OutputRows {
  int first;
  int count;
  float* output;
  bool relu = false;  ///< 0 instead of a sum below it
};
void correlate_rows(const Image& image, const FilterSizes& sizes, const PackedFilters& filters,
                    const OutputRows& rows);

/// d_filters[ky, kx, c, f] += Σ image[y · stride + ky, x · stride + kx, c] · d_output[y, x, f] over all
/// positions.
void correlate_gradient(const Image& image, const FilterSizes& sizes, const float* d_output,
                        float* d_filters);

/// Copies the image to where it lies within its border, in rows of `width` pixels. The border is not written.
void copy_within_border(const Image& image, const Border& border, int width, float* to);

/// The image with its border of zeros.
std::vector<float> with_border(const Image& image, const Border& border);

}  // namespace cnn
