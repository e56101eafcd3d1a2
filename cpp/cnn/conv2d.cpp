// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#include "cnn/conv2d.hpp"

#include <algorithm>
#include <cstddef>
#include <stdexcept>
#include <string>

namespace cnn {

Conv2dSize conv2d_size(const Shape& image, int filters, int kernel_size, Padding padding) {
  if (image.size() != 3) {
    throw std::invalid_argument("a convolution expects an image of height×width×channels, got " +
                                to_string(image));
  }
  element_count(image);
  if (kernel_size != 3 && kernel_size != 5 && kernel_size != 7) {
    throw std::invalid_argument("expected a kernel size of 3, 5 or 7, got " + std::to_string(kernel_size));
  }
  const Conv2dSize size{.height = image[0],
                        .width = image[1],
                        .channels = image[2],
                        .filters = filters,
                        .kernel_size = kernel_size,
                        .padding = padding};
  if (size.output_height() < 1 || size.output_width() < 1) {
    throw std::invalid_argument("a valid convolution expects an image of at least " +
                                std::to_string(kernel_size) + "×" + std::to_string(kernel_size) + ", got " +
                                to_string(image));
  }
  element_count({kernel_size, kernel_size, size.channels, filters});
  element_count({size.output_height(), size.output_width(), filters});
  return size;
}

void conv2d_forward(const Conv2dSize& size, const float* __restrict input, const float* __restrict kernel,
                    const float* __restrict bias, float* __restrict output) {
  // input [height, width, channels], kernel [ky, kx, channels, filters], bias [filters], output [y, x,
  // filters]
  for (int y = 0; y < size.output_height(); ++y) {
    for (int x = 0; x < size.output_width(); ++x) {
      float* __restrict cell =
          output + (static_cast<std::ptrdiff_t>(y) * size.output_width() + x) * size.filters;
      if (bias == nullptr) {
        std::fill_n(cell, size.filters, 0.0F);
      } else {
        std::copy_n(bias, size.filters, cell);
      }
      for (int ky = 0; ky < size.kernel_size; ++ky) {
        const int row = y + ky - size.pad();
        if (row < 0 || row >= size.height) continue;
        for (int kx = 0; kx < size.kernel_size; ++kx) {
          const int column = x + kx - size.pad();
          if (column < 0 || column >= size.width) continue;
          const float* pixel =
              input + (static_cast<std::ptrdiff_t>(row) * size.width + column) * size.channels;
          const float* weights = kernel + (static_cast<std::ptrdiff_t>(ky) * size.kernel_size + kx) *
                                              size.channels * size.filters;
          for (int c = 0; c < size.channels; ++c, weights += size.filters) {
            for (int f = 0; f < size.filters; ++f) cell[f] += pixel[c] * weights[f];
          }
        }
      }
    }
  }
}

void conv2d_backward(const Conv2dSize& size, const float* __restrict input, const float* __restrict kernel,
                     const float* __restrict d_output, float* __restrict d_input, float* __restrict d_kernel,
                     float* __restrict d_bias) {
  // input, d_input [height, width, channels], kernel, d_kernel [ky, kx, channels, filters], d_bias [filters],
  // d_output [y, x, filters]
  // filters]
  if (d_input != nullptr)
    std::fill_n(d_input, static_cast<std::ptrdiff_t>(size.height) * size.width * size.channels, 0.0F);
  for (int y = 0; y < size.output_height(); ++y) {
    for (int x = 0; x < size.output_width(); ++x) {
      const float* d_cell =
          d_output + (static_cast<std::ptrdiff_t>(y) * size.output_width() + x) * size.filters;
      if (d_bias != nullptr) {
        for (int f = 0; f < size.filters; ++f) d_bias[f] += d_cell[f];
      }
      for (int ky = 0; ky < size.kernel_size; ++ky) {
        const int row = y + ky - size.pad();
        if (row < 0 || row >= size.height) continue;
        for (int kx = 0; kx < size.kernel_size; ++kx) {
          const int column = x + kx - size.pad();
          if (column < 0 || column >= size.width) continue;
          const std::ptrdiff_t pixel =
              (static_cast<std::ptrdiff_t>(row) * size.width + column) * size.channels;
          std::ptrdiff_t weight =
              (static_cast<std::ptrdiff_t>(ky) * size.kernel_size + kx) * size.channels * size.filters;
          for (int c = 0; c < size.channels; ++c, weight += size.filters) {
            for (int f = 0; f < size.filters; ++f) d_kernel[weight + f] += input[pixel + c] * d_cell[f];
            if (d_input == nullptr) continue;
            float sum = 0;
            for (int f = 0; f < size.filters; ++f) sum += kernel[weight + f] * d_cell[f];
            d_input[pixel + c] += sum;
          }
        }
      }
    }
  }
}

}  // namespace cnn
