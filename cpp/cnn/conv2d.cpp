// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#include "cnn/conv2d.hpp"

#include <cstddef>
#include <string>
#include <vector>

#include "cnn/correlation.hpp"
#include "cnn/sentence.hpp"

namespace cnn {
namespace {

/// Calls action with the input, surrounded by zeros if the padding asks for it.
template <typename Action>
void with_padding(const Conv2dSize& size, const float* input, const Action& action) {
  const Image image{.values = input, .height = size.height, .width = size.width, .channels = size.channels};
  if (size.pad() == 0) {
    action(image);
    return;
  }
  const std::vector<float> bordered = with_border(image, size.pad());
  action(Image{.values = bordered.data(),
               .height = size.height + 2 * size.pad(),
               .width = size.width + 2 * size.pad(),
               .channels = size.channels});
}

/// [ky, kx, channels, filters] → [ky, kx, filters, channels], flipped along ky and kx.
std::vector<float> flipped_kernel(const Conv2dSize& size, const float* kernel) {
  std::vector<float> flipped;
  flipped.reserve(element_count({size.kernel_size, size.kernel_size, size.channels, size.filters}));
  for (int position = size.kernel_size * size.kernel_size - 1; position >= 0; --position) {
    const float* weights = kernel + static_cast<std::ptrdiff_t>(position) * size.channels * size.filters;
    for (int f = 0; f < size.filters; ++f) {
      for (int c = 0; c < size.channels; ++c) flipped.push_back(weights[c * size.filters + f]);
    }
  }
  return flipped;
}

}  // namespace

Conv2dSize conv2d_size(const Shape& image, int filters, int kernel_size, Padding padding) {
  if (image.size() != 3) {
    throw_invalid_argument(
        {"a convolution expects an image of height×width×channels, got ", to_string(image)});
  }
  element_count(image);
  if (kernel_size != 3 && kernel_size != 5 && kernel_size != 7) {
    throw_invalid_argument({"expected a kernel size of 3, 5 or 7, got ", kernel_size});
  }
  const Conv2dSize size{.height = image[0],
                        .width = image[1],
                        .channels = image[2],
                        .filters = filters,
                        .kernel_size = kernel_size,
                        .padding = padding};
  if (size.output_height() < 1 || size.output_width() < 1) {
    throw_invalid_argument({"a valid convolution expects an image of at least ", kernel_size, "×",
                            kernel_size, ", got ", to_string(image)});
  }
  element_count({kernel_size, kernel_size, size.channels, filters});
  element_count(
      {size.height + 2 * size.pad(), size.width + 2 * size.pad(), size.channels});  // with its border
  element_count({size.output_height(), size.output_width(), filters});
  return size;
}

void conv2d_forward(const Conv2dSize& size, const float* input, const float* kernel, const float* bias,
                    float* output) {
  // input [height, width, channels], kernel [ky, kx, channels, filters], bias [filters], output [y, x,
  // filters]
  const FilterStack filters{
      .values = kernel, .kernel_size = size.kernel_size, .channels = size.channels, .filters = size.filters};
  with_padding(size, input, [&](const Image& image) { correlate(image, filters, bias, output); });
}

void conv2d_backward(const Conv2dSize& size, const float* input, const float* kernel, const float* d_output,
                     float* d_input, float* d_kernel, float* d_bias) {
  // input, d_input [height, width, channels], kernel, d_kernel [ky, kx, channels, filters], d_bias [filters],
  // d_output [y, x, filters]
  with_padding(size, input, [&](const Image& image) {
    correlate_gradient(image, size.kernel_size, size.filters, d_output, d_kernel);
  });

  if (d_bias != nullptr) {
    const int positions = size.output_height() * size.output_width();
    for (int i = 0; i < positions; ++i) {
      for (int f = 0; f < size.filters; ++f) d_bias[f] += d_output[i * size.filters + f];
    }
  }

  if (d_input != nullptr) {
    // The gradient of the loss with respect to the input is d_output, correlated with the flipped kernel.
    const Image d_cells{.values = d_output,
                        .height = size.output_height(),
                        .width = size.output_width(),
                        .channels = size.filters};
    const int border = size.kernel_size - 1 - size.pad();
    const std::vector<float> bordered = with_border(d_cells, border);
    const std::vector<float> flipped = flipped_kernel(size, kernel);
    correlate({.values = bordered.data(),
               .height = d_cells.height + 2 * border,
               .width = d_cells.width + 2 * border,
               .channels = size.filters},
              {.values = flipped.data(),
               .kernel_size = size.kernel_size,
               .channels = size.filters,
               .filters = size.channels},
              nullptr, d_input);
  }
}

}  // namespace cnn
