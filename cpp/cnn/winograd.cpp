// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/winograd.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "cnn/simd.hpp"

namespace cnn {
namespace {

constexpr int kNumbers = 16;  // of a transformed tile

/// So few that all of them stay in the caches, with the weights that they meet.
constexpr int kTilesAtOnce = 48;

using Row = std::array<Float4, 4>;
using Tile = std::array<Row, 4>;

/// Bᵀ d, for a row of d at a time; B is that of the paper.
Row differences(const Row& d) {
  return {d[0] - d[2], d[1] + d[2], d[2] - d[1], d[1] - d[3]};
}

/// Aᵀ m
std::array<Float4, 2> sums(Float4 a, Float4 b, Float4 c, Float4 d) {
  return {a + b + c, b - c - d};
}

/// G g Gᵀ of one channel and filter, whose weights lie `step` apart.
std::array<float, kNumbers> transformed(const float* g, std::ptrdiff_t step) {
  const auto spread = [](float a, float b, float c) {
    return std::array<float, 4>{a, 0.5F * (a + b + c), 0.5F * (a - b + c), c};
  };
  std::array<std::array<float, 4>, 3> columns;  // G g, by its columns
  for (std::size_t x = 0; x < 3; ++x) {
    const float* column = g + static_cast<std::ptrdiff_t>(x) * step;
    columns[x] = spread(column[0], column[3 * step], column[6 * step]);
  }
  std::array<float, kNumbers> result;
  for (std::size_t y = 0; y < 4; ++y) {
    const auto row = spread(columns[0][y], columns[1][y], columns[2][y]);
    std::copy(row.begin(), row.end(), result.begin() + static_cast<std::ptrdiff_t>(4 * y));
  }
  return result;
}

}  // namespace

bool Winograd::fits(const Conv2dSize& size) {
  return size.kernel_size == 3 && size.stride == 1 && size.channels % kLanes == 0 &&
         size.filters % kLanes == 0;
}

Winograd::Winograd(int channels, int filters)
    : channels_(channels),
      filters_(filters),
      weights_(kNumbers, PackedFilters(channels_, filters_)),
      bias_(static_cast<std::size_t>(filters_)),
      image_(static_cast<std::size_t>(kNumbers) * kTilesAtOnce * static_cast<std::size_t>(channels_)),
      products_(static_cast<std::size_t>(kNumbers) * kTilesAtOnce * static_cast<std::size_t>(filters_)) {}

void Winograd::pack(const float* kernel, const float* bias) {
  if (bias != nullptr) std::copy_n(bias, filters_, bias_.begin());
  const std::ptrdiff_t size = static_cast<std::ptrdiff_t>(channels_) * filters_;
  std::vector<float> spread(static_cast<std::size_t>(kNumbers * size));  // [16, channel, filter]
  for (int c = 0; c < channels_; ++c) {
    for (int f = 0; f < filters_; ++f) {
      const auto numbers = transformed(kernel + static_cast<std::ptrdiff_t>(c) * filters_ + f,
                                       static_cast<std::ptrdiff_t>(channels_) * filters_);
      float* to = spread.data() + static_cast<std::ptrdiff_t>(c) * filters_ + f;
      for (const float number : numbers) {
        *to = number;
        to += size;
      }
    }
  }
  for (std::size_t i = 0; i < kNumbers; ++i) {
    weights_[i].pack(spread.data() + static_cast<std::ptrdiff_t>(i) * size, nullptr);
  }
}

void Winograd::forward(const Tiles& tiles, Then then, const Output& output) {
  const int all = tiles.rows * tiles.columns;
  for (int first = 0; first < all; first += kTilesAtOnce) {
    const int count = std::min(kTilesAtOnce, all - first);
    transform_image(tiles, first, count);
    for (int i = 0; i < kNumbers; ++i) {
      weights_[static_cast<std::size_t>(i)].multiply(
          image_.data() + static_cast<std::ptrdiff_t>(i) * kTilesAtOnce * channels_,
          {.count = count, .step = channels_, .runs = 1, .length = channels_, .run_step = 0},
          {.output = products_.data() + static_cast<std::ptrdiff_t>(i) * kTilesAtOnce * filters_,
           .step = filters_});
    }
    transform_back(tiles, first, count, then, output);
  }
}

[[gnu::noinline]] void Winograd::transform_image(const Tiles& tiles, int first, int count) {
  const std::ptrdiff_t row = static_cast<std::ptrdiff_t>(tiles.image_width) * channels_;
  const std::ptrdiff_t number = static_cast<std::ptrdiff_t>(kTilesAtOnce) * channels_;
  for (int i = 0; i < count; ++i) {
    const int tile = first + i;
    const float* corner = tiles.image + 2 * (tile / tiles.columns) * row +
                          static_cast<std::ptrdiff_t>(2 * (tile % tiles.columns)) * channels_;
    float* to = image_.data() + static_cast<std::ptrdiff_t>(i) * channels_;
    for (int c = 0; c < channels_; c += kLanes, to += kLanes) {
      Tile rows;
#pragma GCC unroll 4
      for (int y = 0; y < 4; ++y) {
        const float* from = corner + y * row + c;
        Row pixels;
#pragma GCC unroll 4
        for (int x = 0; x < 4; ++x)
          pixels[static_cast<std::size_t>(x)] = load4(from + static_cast<std::ptrdiff_t>(x) * channels_);
        rows[static_cast<std::size_t>(y)] = differences(pixels);
      }
#pragma GCC unroll 4
      for (std::size_t x = 0; x < 4; ++x) {
        const Row column = differences({rows[0][x], rows[1][x], rows[2][x], rows[3][x]});
#pragma GCC unroll 4
        for (std::size_t y = 0; y < 4; ++y)
          store4(to + static_cast<std::ptrdiff_t>(4 * y + x) * number, column[y]);
      }
    }
  }
}

[[gnu::noinline]] void Winograd::transform_back(const Tiles& tiles, int first, int count, Then then,
                                                const Output& output) const {
  const std::ptrdiff_t number = static_cast<std::ptrdiff_t>(kTilesAtOnce) * filters_;
  for (int i = 0; i < count; ++i) {
    const int y = (first + i) / tiles.columns;
    const int x = (first + i) % tiles.columns;
    const float* from = products_.data() + static_cast<std::ptrdiff_t>(i) * filters_;
    for (int f = 0; f < filters_; f += kLanes, from += kLanes) {
      std::array<std::array<Float4, 2>, 4> columns;
#pragma GCC unroll 4
      for (std::size_t column = 0; column < 4; ++column) {
        const float* top = from + static_cast<std::ptrdiff_t>(column) * number;
        columns[column] =
            sums(load4(top), load4(top + 4 * number), load4(top + 8 * number), load4(top + 12 * number));
      }
      const Float4 bias = load4(bias_.data() + f);
      std::array<std::array<Float4, 2>, 2> cells;
#pragma GCC unroll 2
      for (std::size_t row = 0; row < 2; ++row) {
        cells[row] = sums(columns[0][row], columns[1][row], columns[2][row], columns[3][row]);
#pragma GCC unroll 2
        for (Float4& cell : cells[row]) {
          cell += bias;
          if (then.relu) cell = max4(cell, Float4{});
        }
      }
      const auto at = [&](int row, int column) {
        return output.values + (static_cast<std::ptrdiff_t>(row) * output.width + column) * filters_ + f;
      };
      if (then.max_pool) {
        store4(at(y, x), max4(max4(cells[0][0], cells[0][1]), max4(cells[1][0], cells[1][1])));
        continue;
      }
#pragma GCC unroll 4
      for (int cell = 0; cell < 4; ++cell) {
        const int row = 2 * y + cell / 2;
        const int column = 2 * x + cell % 2;
        if (row < output.height && column < output.width)
          store4(at(row, column),
                 cells[static_cast<std::size_t>(cell / 2)][static_cast<std::size_t>(cell % 2)]);
      }
    }
  }
}

}  // namespace cnn
