// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/ink_box.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace cnn {
namespace {

/// The brightest pixel of each row or column.
using Profile = std::vector<std::uint8_t>;

/// How much of a profile is empty before its ink, from a place on in steps of 1 or −1.
double empty_length(const std::uint8_t* grey, int step, const InkTable& ink, float whole) {
  double length = 0;
  float max_ink = 0;
  for (; max_ink < whole; grey += step) {
    max_ink = std::max(max_ink, std::min(ink[*grey], whole));
    length += static_cast<double>(1 - max_ink / whole);
  }
  return length;
}

}  // namespace

InkBox ink_box(const GreyPicture& picture, const InkTable& ink, float whole) {
  Profile rows(static_cast<std::size_t>(picture.height));
  Profile columns(static_cast<std::size_t>(picture.width));
  const std::uint8_t* pixel = picture.pixels.data();
  for (std::uint8_t& row : rows) {
    for (std::uint8_t& column : columns) {
      row = std::max(row, *pixel);
      column = std::max(column, *pixel);
      ++pixel;
    }
  }
  return {.top = empty_length(&rows.front(), 1, ink, whole),
          .left = empty_length(&columns.front(), 1, ink, whole),
          .bottom = picture.height - empty_length(&rows.back(), -1, ink, whole),
          .right = picture.width - empty_length(&columns.back(), -1, ink, whole)};
}

}  // namespace cnn
