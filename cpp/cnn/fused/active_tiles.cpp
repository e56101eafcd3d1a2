// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/fused/active_tiles.hpp"

#include <cstring>

namespace cnn {
namespace {

/// The bits of numbers, or'ed: 0 only where all numbers are. (std::bit_cast is missing in Emscripten 3.1.6.)
using Columns = std::array<std::uint32_t, ActiveTiles::kImage>;

std::uint64_t pair_at(const std::uint32_t* columns) {
  std::uint64_t bits;
  std::memcpy(&bits, columns, sizeof bits);
  return bits;
}

void merge_rows(const float* upper, Columns& columns) {
  for (std::size_t x = 0; x < columns.size(); ++x) {
    std::uint32_t above;
    std::uint32_t below;
    std::memcpy(&above, upper + x, sizeof above);
    std::memcpy(&below, upper + ActiveTiles::kImage + x, sizeof below);
    columns[x] = (above | below) & 0x7FFFFFFFU;  // −0 is background too
  }
}

}  // namespace

void ActiveTiles::find(std::span<const float, kPixels> ink) {
  std::array<Columns, 2> rows;  // of the upper and the lower half of a row of tiles
  merge_rows(ink.data(), rows[0]);
  std::size_t count = 0;
  std::uint8_t tile = 0;
  for (std::size_t row = 0; row < kRow; ++row) {
    const Columns& upper = rows[row % 2];
    Columns& lower = rows[(row + 1) % 2];  // and the upper half of the next tiles
    merge_rows(ink.data() + (row + 1) * 2 * kImage, lower);
    std::uint64_t left = pair_at(upper.data()) | pair_at(lower.data());
#pragma GCC unroll 13
    for (std::size_t x = 2; x < kImage; x += 2) {
      const std::uint64_t right = pair_at(upper.data() + x) | pair_at(lower.data() + x);
      indices_[count] = tile++;
      count += (left | right) != 0 ? 1 : 0;
      left = right;
    }
  }
  count_ = count;
}

}  // namespace cnn
