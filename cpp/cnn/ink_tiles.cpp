// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/ink_tiles.hpp"

#include <cassert>
#include <cstring>

namespace cnn {
namespace {

std::uint32_t bits_of(float value) {  // std::bit_cast is missing in Emscripten 3.1.6
  std::uint32_t bits;
  std::memcpy(&bits, &value, sizeof bits);
  return bits;
}

std::uint64_t pair_at(const std::uint32_t* numbers) {
  std::uint64_t bits;
  std::memcpy(&bits, numbers, sizeof bits);
  return bits;
}

}  // namespace

void InkTiles::find(std::span<const float> ink) {
  assert(ink.size() == std::size_t{kImage} * kImage);
  std::array<std::uint32_t, kImage>
      columns;  // the bits of a column's four pixels in this row of tiles, or'ed
  std::size_t count = 0;
  for (int row = 0; row < kRow; ++row) {
    const float* top = ink.data() + static_cast<std::ptrdiff_t>(row) * 2 * kImage;
    for (std::size_t x = 0; x < kImage; ++x) {
      const std::uint32_t all = bits_of(top[x]) | bits_of(top[x + kImage]) |
                                bits_of(top[x + std::size_t{2} * kImage]) |
                                bits_of(top[x + std::size_t{3} * kImage]);
      columns[x] = all & 0x7FFFFFFFU;  // −0 is background too
    }
    for (int column = 0; column < kRow; ++column) {
      const std::uint32_t* first = columns.data() + static_cast<std::ptrdiff_t>(column) * 2;
      indices_[count] = static_cast<std::uint8_t>(row * kRow + column);
      count += (pair_at(first) | pair_at(first + 2)) != 0 ? 1 : 0;
    }
  }
  count_ = count;
}

}  // namespace cnn
