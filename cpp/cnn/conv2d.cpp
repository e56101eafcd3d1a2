// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#include "cnn/conv2d.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "cnn/correlation.hpp"
#include "cnn/limits.hpp"
#include "cnn/sentence.hpp"

namespace cnn {
namespace {

/// The zeros before the first and after the last of a row or a column of pixels.
struct Zeros {
  int before;
  int after;
};

Zeros zeros_along(int pixels, const Conv2d& conv) {
  if (!conv.padding.is_same) return {.before = conv.padding.zeros, .after = conv.padding.zeros};
  const int outputs = (pixels + conv.stride - 1) / conv.stride;
  const int zeros = std::max((outputs - 1) * conv.stride + conv.kernel_size - pixels, 0);
  return {.before = zeros / 2, .after = zeros - zeros / 2};
}

void require_settings(const Conv2d& conv) {
  if (conv.kernel_size < 1 || conv.kernel_size > 7 || conv.kernel_size % 2 == 0) {
    throw_invalid_argument({"expected a kernel size of 1, 3, 5 or 7, got ", conv.kernel_size});
  }
  if (conv.stride < 1 || conv.stride > kMaxStride) {
    throw_invalid_argument({"expected a stride from 1 to ", kMaxStride, ", got ", conv.stride});
  }
  if (conv.padding.zeros < 0 || conv.padding.zeros >= conv.kernel_size) {
    throw_invalid_argument({"expected a padding from 0 to ", conv.kernel_size - 1,
                            ", less than the kernel size, got ", conv.padding.zeros});
  }
}

/// The kernel lies on the image with its zeros at least once.
void require_room(const Shape& image, const Conv2d& conv) {
  const int side = conv.kernel_size - 2 * conv.padding.zeros;
  if (conv.padding.is_same || (image[0] >= side && image[1] >= side)) return;
  if (conv.padding == Padding::kValid) {
    throw_invalid_argument(
        {"a valid convolution expects an image of at least ", side, "×", side, ", got ", to_string(image)});
  }
  throw_invalid_argument({"a convolution with padding ", conv.padding.zeros, " expects an image of at least ",
                          side, "×", side, ", got ", to_string(image)});
}

/// Calls action with the input, surrounded by zeros if the padding asks for it.
template <typename Action>
void with_padding(const Conv2dSize& size, const float* input, const Action& action) {
  const Image image{.values = input, .height = size.height, .width = size.width, .channels = size.channels};
  const Border& border = size.border;
  if (border == Border{}) {
    action(image);
    return;
  }
  const std::vector<float> bordered = with_border(image, border);
  action(Image{.values = bordered.data(),
               .height = border.top + size.height + border.bottom,
               .width = border.left + size.width + border.right,
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

/// The gradient of the loss with respect to the input, for stride 1: d_output correlated with the flipped
/// kernel.
void correlate_back(const Conv2dSize& size, const float* kernel, const float* d_output, float* d_input) {
  const Image d_cells{.values = d_output,
                      .height = size.output_height(),
                      .width = size.output_width(),
                      .channels = size.filters};
  const int last = size.kernel_size - 1;
  const Border border{.top = last - size.border.top,
                      .left = last - size.border.left,
                      .bottom = last - size.border.bottom,
                      .right = last - size.border.right};
  const std::vector<float> bordered = with_border(d_cells, border);
  const std::vector<float> flipped = flipped_kernel(size, kernel);
  correlate({.values = bordered.data(),
             .height = border.top + d_cells.height + border.bottom,
             .width = border.left + d_cells.width + border.right,
             .channels = size.filters},
            {.values = flipped.data(),
             .kernel_size = size.kernel_size,
             .channels = size.filters,
             .filters = size.channels},
            1, nullptr, d_input);
}

/// d_pixel[c] += Σ weights[f, c] · d_cell[f]
void add_product(const Conv2dSize& size, const float* __restrict weights, const float* __restrict d_cell,
                 float* __restrict d_pixel) {
  for (int f = 0; f < size.filters; ++f, weights += size.channels) {
    for (int c = 0; c < size.channels; ++c) d_pixel[c] += weights[c] * d_cell[f];
  }
}

/// The same for any stride: each output cell adds to the pixels that it read. correlate_back() would need the
/// cells apart by the stride, and multiply the zeros in between as well.
void spread_back(const Conv2dSize& size, const float* kernel, const float* d_output, float* d_input) {
  std::fill_n(d_input, static_cast<std::ptrdiff_t>(size.height) * size.width * size.channels, 0.0F);
  const std::vector<float> flipped = flipped_kernel(size, kernel);
  const int last = size.kernel_size * size.kernel_size - 1;
  for (int y = 0; y < size.output_height(); ++y) {
    for (int x = 0; x < size.output_width(); ++x, d_output += size.filters) {
      for (int ky = 0; ky < size.kernel_size; ++ky) {
        const int row = y * size.stride + ky - size.border.top;
        if (row < 0 || row >= size.height) continue;
        for (int kx = 0; kx < size.kernel_size; ++kx) {
          const int column = x * size.stride + kx - size.border.left;
          if (column < 0 || column >= size.width) continue;
          const std::ptrdiff_t position = last - (ky * size.kernel_size + kx);
          const std::ptrdiff_t pixel = static_cast<std::ptrdiff_t>(row) * size.width + column;
          add_product(size, flipped.data() + position * size.channels * size.filters, d_output,
                      d_input + pixel * size.channels);
        }
      }
    }
  }
}

}  // namespace

Conv2dSize conv2d_size(const Shape& image, const Conv2d& conv) {
  if (image.size() != 3) {
    throw_invalid_argument(
        {"a convolution expects an image of height×width×channels, got ", to_string(image)});
  }
  element_count(image);
  require_settings(conv);
  require_room(image, conv);
  const Zeros rows = zeros_along(image[0], conv);
  const Zeros columns = zeros_along(image[1], conv);
  const Conv2dSize size{
      .height = image[0],
      .width = image[1],
      .channels = image[2],
      .filters = conv.filters,
      .kernel_size = conv.kernel_size,
      .stride = conv.stride,
      .border = {.top = rows.before, .left = columns.before, .bottom = rows.after, .right = columns.after}};
  element_count({size.kernel_size, size.kernel_size, size.channels, size.filters});
  element_count({rows.before + size.height + rows.after, columns.before + size.width + columns.after,
                 size.channels});  // with its border
  element_count({size.output_height(), size.output_width(), size.filters});
  return size;
}

void conv2d_forward(const Conv2dSize& size, const float* input, const float* kernel, const float* bias,
                    float* output) {
  // input [height, width, channels], kernel [ky, kx, channels, filters], bias [filters], output [y, x,
  // filters]
  const FilterStack filters{
      .values = kernel, .kernel_size = size.kernel_size, .channels = size.channels, .filters = size.filters};
  with_padding(size, input,
               [&](const Image& image) { correlate(image, filters, size.stride, bias, output); });
}

void conv2d_backward(const Conv2dSize& size, const float* input, const float* kernel, const float* d_output,
                     float* d_input, float* d_kernel, float* d_bias) {
  // input, d_input [height, width, channels], kernel, d_kernel [ky, kx, channels, filters], d_bias [filters],
  // d_output [y, x, filters]
  const FilterSizes filters{.kernel_size = size.kernel_size, .filters = size.filters, .stride = size.stride};
  with_padding(size, input,
               [&](const Image& image) { correlate_gradient(image, filters, d_output, d_kernel); });

  if (d_bias != nullptr) {
    const int positions = size.output_height() * size.output_width();
    for (int i = 0; i < positions; ++i) {
      for (int f = 0; f < size.filters; ++f) d_bias[f] += d_output[i * size.filters + f];
    }
  }

  if (d_input == nullptr) return;
  if (size.stride == 1) {
    correlate_back(size, kernel, d_output, d_input);
  } else {
    spread_back(size, kernel, d_output, d_input);
  }
}

}  // namespace cnn
