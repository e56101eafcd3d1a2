// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/area_average.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace cnn {
namespace {

/// The pixels under one cell along an axis: the share of the cell that each covers, from pixel `first` on.
struct Cover {
  int first = 0;
  std::vector<float> shares;
};

std::vector<Cover> covers(int pixel_count, double begin, const CellGrid& grid) {
  std::vector<Cover> all(static_cast<std::size_t>(grid.count));
  for (Cover& cover : all) {
    const double end = begin + grid.cell_size;
    // Bounded before they become integers: cells may lie anywhere.
    const auto first = static_cast<int>(std::clamp(begin, 0.0, static_cast<double>(pixel_count)));
    const double last = std::clamp(end, 0.0, static_cast<double>(pixel_count));
    cover.first = first;
    for (int pixel = first; pixel < last; ++pixel) {
      const double length = std::min(pixel + 1.0, end) - std::max<double>(pixel, begin);
      cover.shares.push_back(static_cast<float>(length / grid.cell_size));
    }
    begin = end;
  }
  return all;
}

}  // namespace

Tensor area_average(const GreyPicture& picture, const InkTable& ink, const CellGrid& grid) {
  const std::vector<Cover> columns = covers(picture.width, grid.left, grid);
  Tensor average{.shape = {grid.count, grid.count}, .values = {}};
  for (const Cover& row : covers(picture.height, grid.top, grid)) {
    for (const Cover& column : columns) {
      const std::uint8_t* line =
          picture.pixels.data() +
          static_cast<std::size_t>(row.first) * static_cast<std::size_t>(picture.width) + column.first;
      float cell = 0;
      for (const float row_share : row.shares) {
        const std::uint8_t* pixel = line;
        float sum = 0;
        for (const float share : column.shares) sum += share * ink[*pixel++];
        cell += row_share * sum;
        line += picture.width;
      }
      average.values.push_back(cell);
    }
  }
  return average;
}

}  // namespace cnn
