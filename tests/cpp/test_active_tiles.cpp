// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <array>
#include <cstddef>
#include <vector>

#include "cnn/fused/active_tiles.hpp"
#include "cnn/random.hpp"

namespace {

/// The obvious loop: a tile is active if any of its 4×4 pixels is not 0.
std::vector<int> active_tiles(const std::array<float, 784>& ink) {
  std::vector<int> active;
  for (int tile = 0; tile < 13 * 13; ++tile) {
    bool is_active = false;
    for (int y = 0; y < 4; ++y) {
      for (int x = 0; x < 4; ++x) {
        const int pixel = (tile / 13 * 2 + y) * 28 + tile % 13 * 2 + x;
        is_active = is_active || ink.at(static_cast<std::size_t>(pixel)) != 0;
      }
    }
    if (is_active) active.push_back(tile);
  }
  return active;
}

}  // namespace

TEST_CASE("active tiles: finds the tiles that hold ink, and only those") {
  cnn::ActiveTiles tiles;
  std::array<float, 784> ink{};
  ink[100] = -0.0F;
  tiles.find(ink);
  CHECK(tiles.indices().empty());
  ink[0] = 1e-30F;            // row 0, column 0: under tile 0 alone
  ink[13 * 28 + 9] = -1;      // row 13, column 9: under rows 5, 6 and columns 3, 4 of the tiles
  ink[27 * 28 + 27] = 0.25F;  // the last pixel: under the last tile alone
  tiles.find(ink);
  const auto found = tiles.indices();
  CHECK(std::vector<int>(found.begin(), found.end()) ==
        std::vector<int>{0, 5 * 13 + 3, 5 * 13 + 4, 6 * 13 + 3, 6 * 13 + 4, 168});
}

TEST_CASE("active tiles: agrees with the obvious loop from one pixel of ink to many") {
  cnn::Random random({.seed = 6});
  cnn::ActiveTiles tiles;
  for (const int count : {1, 2, 5, 20, 100, 700}) {
    for (int repeat = 0; repeat < 20; ++repeat) {
      std::array<float, 784> ink{};
      for (int i = 0; i < count; ++i) ink.at(random.below(784)) = 2 * random.uniform() - 1;
      tiles.find(ink);
      const auto found = tiles.indices();
      CHECK(std::vector<int>(found.begin(), found.end()) == active_tiles(ink));
    }
  }
}
