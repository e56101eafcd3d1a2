// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/correlation.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "cnn/simd.hpp"

namespace cnn {
namespace {

/// Filters are taken eight at a time, as two vectors that four neighbouring positions share: the eight
/// accumulators stay in registers, and each pair of weights that is loaded serves four multiplications.
constexpr int kBlock = 2 * kLanes;
constexpr int kPositions = 4;

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

/// One block of eight filters at kCount positions side by side.
/// pixels: the top left pixel under the first position, `step` numbers before that under the second; weights
/// [ky, kx, channels, 8]; output [position, filters]
template <int kCount>
void correlate_positions(const Image& image, const float* pixels, int step, const float* weights,
                         const FilterStack& stack, const std::array<float, kBlock>& bias, int lanes,
                         float* output) {
  std::array<std::array<Float4, 2>, kCount> sums;
#pragma GCC unroll 4
  for (auto& sum : sums) sum = {load4(bias.data()), load4(bias.data() + kLanes)};
  const int run =
      stack.kernel_size * stack.channels;  // kx and c lie side by side, in the image and in the kernel
  for (int ky = 0; ky < stack.kernel_size; ++ky) {
    const float* row = pixels + static_cast<std::ptrdiff_t>(ky) * image.width * image.channels;
    for (int i = 0; i < run; ++i, weights += kBlock) {
      const Float4 low = load4(weights);
      const Float4 high = load4(weights + kLanes);
#pragma GCC unroll 4
      for (int position = 0; position < kCount; ++position) {
        const Float4 pixel = splat(row[i + position * step]);
        sums[static_cast<std::size_t>(position)][0] += pixel * low;
        sums[static_cast<std::size_t>(position)][1] += pixel * high;
      }
    }
  }
#pragma GCC unroll 4
  for (int position = 0; position < kCount; ++position, output += stack.filters) {
    const auto& sum = sums[static_cast<std::size_t>(position)];
    if (lanes == kBlock) {
      store4(output, sum[0]);
      store4(output + kLanes, sum[1]);
    } else {
      std::array<float, kBlock> all;
      store4(all.data(), sum[0]);
      store4(all.data() + kLanes, sum[1]);
      std::copy_n(all.begin(), lanes, output);
    }
  }
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
  // output [y, x, filters]
  const int height = positions_along(image.height, stack.kernel_size, stride);
  const int width = positions_along(image.width, stack.kernel_size, stride);
  const int step = stride * image.channels;
  const int rows = stack.kernel_size * stack.kernel_size * stack.channels;
  const std::vector<float> blocks = in_blocks(stack.values, rows, stack.filters);
  for (int first = 0; first < stack.filters; first += kBlock) {
    const float* weights = blocks.data() + static_cast<std::ptrdiff_t>(first) * rows;
    const int lanes = std::min(kBlock, stack.filters - first);
    std::array<float, kBlock> block_bias{};
    if (bias != nullptr) std::copy_n(bias + first, lanes, block_bias.begin());
    for (int y = 0; y < height; ++y) {
      const float* pixels =
          image.values + static_cast<std::ptrdiff_t>(y * stride) * image.width * image.channels;
      float* cells = output + static_cast<std::ptrdiff_t>(y) * width * stack.filters + first;
      int x = 0;
      for (; x + kPositions <= width; x += kPositions) {
        correlate_positions<kPositions>(image, pixels + x * step, step, weights, stack, block_bias, lanes,
                                        cells + x * stack.filters);
      }
      for (; x < width; ++x) {
        correlate_positions<1>(image, pixels + x * step, step, weights, stack, block_bias, lanes,
                               cells + x * stack.filters);
      }
    }
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
      for (; i + kPositions <= run; i += kPositions) {
        gradient_rows<kPositions>(image, sizes, ky, i, d_block, rows.data() + i * kBlock);
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

std::vector<float> with_border(const Image& image, const Border& border) {
  const int height = border.top + image.height + border.bottom;
  const int width = border.left + image.width + border.right;
  std::vector<float> bordered(static_cast<std::size_t>(height) *
                              static_cast<std::size_t>(width * image.channels));
  const std::ptrdiff_t row = static_cast<std::ptrdiff_t>(image.width) * image.channels;
  for (int y = 0; y < image.height; ++y) {
    const std::ptrdiff_t to =
        (static_cast<std::ptrdiff_t>(border.top + y) * width + border.left) * image.channels;
    std::copy_n(image.values + y * row, row, bordered.begin() + to);
  }
  return bordered;
}

}  // namespace cnn
