// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

#include "cnn/area_average.hpp"

namespace {

using Pixels = std::vector<std::uint8_t>;
using Values = std::vector<float>;

/// The averages of a picture in which a grey of 1 is an ink of 1, and so on.
cnn::Tensor averages(const Pixels& pixels, int width, const cnn::CellGrid& grid) {
  cnn::InkTable ink;
  std::iota(ink.begin(), ink.end(), 0.0F);
  const int height = static_cast<int>(pixels.size()) / width;
  return cnn::area_average({.pixels = pixels, .width = width, .height = height}, ink, grid);
}

}  // namespace

TEST_CASE("area average: cells of several pixels average them, by the share of each") {
  const Pixels picture{1, 3, 5, 7,  //
                       3, 5, 7, 9,  //
                       0, 0, 8, 8,  //
                       0, 0, 8, 8};
  CHECK(averages(picture, 4, {.top = 0, .left = 0, .cell_size = 2, .count = 2}).values == Values{3, 7, 0, 8});
  CHECK(averages(picture, 4, {.top = 0.5, .left = 1.5, .cell_size = 1, .count = 1}).values == Values{5});
  CHECK(averages(picture, 4, {.top = 1, .left = 1, .cell_size = 1.5, .count = 1}).values.at(0) ==
        doctest::Approx((5 + 7 / 2.0 + 0 + 8 / 4.0) / 2.25));
}

TEST_CASE("area average: pixels of several cells are copied to each") {
  CHECK(averages({1, 3}, 2, {.top = 0, .left = 0, .cell_size = 0.5, .count = 4}).values ==
        Values{1, 1, 3, 3, 1, 1, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0});
}

TEST_CASE("area average: outside of the picture is 0, however far") {
  CHECK(averages({8}, 1, {.top = -0.5, .left = -1.5, .cell_size = 1, .count = 3}).values ==
        Values{0, 2, 2, 0, 2, 2, 0, 0, 0});
  for (const double place : {-1e18, 1e18}) {
    CHECK(averages({6}, 1, {.top = place, .left = 0, .cell_size = 1, .count = 1}).values == Values{0});
    CHECK(averages({6}, 1, {.top = 0, .left = place, .cell_size = 1, .count = 1}).values == Values{0});
  }
  CHECK(averages({6}, 1, {.top = -1e9, .left = 0, .cell_size = 2e9, .count = 1}).values.at(0) ==
        doctest::Approx(6 / 4e18));
}

TEST_CASE("area average: the sum is kept, and the ink is the table's") {
  Pixels picture(std::size_t{7} * 5);
  std::iota(picture.begin(), picture.end(), std::uint8_t{1});
  const auto average = averages(picture, 5, {.top = -1, .left = -0.5, .cell_size = 1.25, .count = 7});
  CHECK(average.shape == cnn::Shape{7, 7});
  const float sum = std::accumulate(average.values.begin(), average.values.end(), 0.0F);
  CHECK(sum * 1.25F * 1.25F == doctest::Approx(35 * 36 / 2.0));

  cnn::InkTable ink{};
  ink[200] = 0.5F;
  const Pixels pixels{200, 100};
  CHECK(cnn::area_average({.pixels = pixels, .width = 2, .height = 1}, ink,
                          {.top = 0, .left = 0, .cell_size = 1, .count = 2})
            .values == Values{0.5F, 0, 0, 0});
}
