// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <array>
#include <vector>

#include "cnn/fused/active_tiles.hpp"

TEST_CASE("ink tiles: finds the tiles that hold ink, and only those") {
  cnn::InkTiles tiles;
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
