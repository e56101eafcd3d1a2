// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/correlation.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "cnn/simd.hpp"

namespace cnn {
namespace {

/// Filters are taken eight at a time, as two vectors that four rows of the gradient share: the eight sums
/// stay in registers, and each pair of numbers that is loaded serves four multiplications.
constexpr int kBlock = 2 * kLanes;
constexpr int kRows = 4;

int blocks_of(int filters) {
  return (filters + kBlock - 1) / kBlock;
}

/// [rows, columns] cut into blocks of eight columns, [block, row, 8], the last block filled up with zeros.
std::vector<float> in_blocks(const float* values, int rows, int columns) {
  std::vector<float> blocks(static_cast<std::size_t>(blocks_of(columns)) *
                            static_cast<std::size_t>(rows * kBlock));
  for (int row = 0; row < rows; ++row) {
    for (int column = 0; column < columns; ++column) {
      const int at = (column / kBlock * rows + row) * kBlock + column % kBlock;
      blocks[static_cast<std::size_t>(at)] = values[row * columns + column];
    }
  }
  return blocks;
}

/// How many positions of a kernel lie along this many pixels.
int positions_along(int pixels, int kernel_size, int stride) {
  return (pixels - kernel_size) / stride + 1;
}

/// kCount rows of the gradient of one block of eight filters, from row `first` on of the rows (kx, c) under
/// one ky.
template <int kCount>
void gradient_rows(const Image& image, const FilterSizes& sizes, int ky, int first, const float* d_output,
                   float* d_filters) {
  const int height = positions_along(image.height, sizes.kernel_size, sizes.stride);
  const int width = positions_along(image.width, sizes.kernel_size, sizes.stride);
  const int step = sizes.stride * image.channels;
  std::array<std::array<Float4, 2>, kCount> sums{};
  for (int y = 0; y < height; ++y) {
    const float* pixels = image.values +
                          static_cast<std::ptrdiff_t>(y * sizes.stride + ky) * image.width * image.channels +
                          first;
    for (int x = 0; x < width; ++x, pixels += step, d_output += kBlock) {
      const Float4 low = load4(d_output);
      const Float4 high = load4(d_output + kLanes);
#pragma GCC unroll 4
      for (int row = 0; row < kCount; ++row) {
        const Float4 pixel = splat(pixels[row]);
        sums[static_cast<std::size_t>(row)][0] += pixel * low;
        sums[static_cast<std::size_t>(row)][1] += pixel * high;
      }
    }
  }
#pragma GCC unroll 4
  for (const auto& sum : sums) {
    store4(d_filters, sum[0]);
    store4(d_filters + kLanes, sum[1]);
    d_filters += kBlock;
  }
}

}  // namespace

void correlate(const Image& image, const FilterStack& stack, int stride, const float* bias, float* output) {
  const int rows = stack.kernel_size * stack.kernel_size * stack.channels;
  PackedFilters filters(rows, stack.filters);
  filters.pack(stack.values, bias);
  const int height = positions_along(image.height, stack.kernel_size, stride);
  correlate_rows(image, {.kernel_size = stack.kernel_size, .filters = stack.filters, .stride = stride},
                 filters, {.first = 0, .count = height, .output = output});
}

void correlate_rows(const Image& image, const FilterSizes& sizes, const PackedFilters& filters,
                    const OutputRows& rows) {
  // output [y, x, filters]
  const int width = positions_along(image.width, sizes.kernel_size, sizes.stride);
  const std::ptrdiff_t row = static_cast<std::ptrdiff_t>(image.width) * image.channels;
  const Positions positions{.count = width,
                            .step = static_cast<std::ptrdiff_t>(sizes.stride) * image.channels,
                            .runs = sizes.kernel_size,
                            .length = sizes.kernel_size * image.channels,  // kx and c lie side by side
                            .run_step = row};
  for (int y = 0; y < rows.count; ++y) {
    filters.multiply(image.values + (rows.first + y) * sizes.stride * row, positions,
                     {.output = rows.output + static_cast<std::ptrdiff_t>(y) * width * sizes.filters,
                      .step = sizes.filters,
                      .relu = rows.relu});
  }
}

void correlate_gradient(const Image& image, const FilterSizes& sizes, const float* d_output,
                        float* d_filters) {
  // d_output [y, x, filters], d_filters [ky, kx, channels, filters]
  const int positions = positions_along(image.height, sizes.kernel_size, sizes.stride) *
                        positions_along(image.width, sizes.kernel_size, sizes.stride);
  const int run = sizes.kernel_size * image.channels;
  const std::vector<float> blocks = in_blocks(d_output, positions, sizes.filters);
  std::vector<float> rows(static_cast<std::size_t>(run * kBlock));
  for (int first = 0; first < sizes.filters; first += kBlock) {
    const float* d_block = blocks.data() + static_cast<std::ptrdiff_t>(first) * positions;
    for (int ky = 0; ky < sizes.kernel_size; ++ky) {
      int i = 0;
      for (; i + kRows <= run; i += kRows) {
        gradient_rows<kRows>(image, sizes, ky, i, d_block, rows.data() + i * kBlock);
      }
      for (; i < run; ++i) gradient_rows<1>(image, sizes, ky, i, d_block, rows.data() + i * kBlock);
      for (int row = 0; row < run; ++row) {
        float* d_row = d_filters + static_cast<std::ptrdiff_t>(ky * run + row) * sizes.filters + first;
        for (int f = 0; f < std::min(kBlock, sizes.filters - first); ++f)
          d_row[f] += rows[static_cast<std::size_t>(row * kBlock + f)];
      }
    }
  }
}

void copy_within_border(const Image& image, const Border& border, int width, float* to) {
  const std::ptrdiff_t row = static_cast<std::ptrdiff_t>(image.width) * image.channels;
  for (int y = 0; y < image.height; ++y) {
    const std::ptrdiff_t pixel = static_cast<std::ptrdiff_t>(border.top + y) * width + border.left;
    std::copy_n(image.values + y * row, row, to + pixel * image.channels);
  }
}

std::vector<float> with_border(const Image& image, const Border& border) {
  const int height = border.top + image.height + border.bottom;
  const int width = border.left + image.width + border.right;
  std::vector<float> bordered(static_cast<std::size_t>(height) *
                              static_cast<std::size_t>(width * image.channels));
  copy_within_border(image, border, width, bordered.data());
  return bordered;
}

}  // namespace cnn
