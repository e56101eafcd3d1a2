// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cstdint>
#include <numeric>
#include <vector>

#include "cnn/ink_box.hpp"

namespace {

using Pixels = std::vector<std::uint8_t>;

/// The box of a picture in which a grey of 1 is an ink of 1, and so on.
cnn::InkBox box_of(const Pixels& pixels, int width, float whole) {
  cnn::InkTable ink;
  std::iota(ink.begin(), ink.end(), 0.0F);
  const int height = static_cast<int>(pixels.size()) / width;
  return cnn::ink_box({.pixels = pixels, .width = width, .height = height}, ink, whole);
}

}  // namespace

TEST_CASE("ink box: rows and columns of whole ink bound it") {
  const cnn::InkBox box = box_of({0, 0, 0, 0,  //
                                  0, 9, 0, 0,  //
                                  0, 0, 0, 0,  //
                                  5, 5, 5, 0,  //
                                  0, 0, 0, 0},
                                 4, 5);
  CHECK(box.top == 1);
  CHECK(box.bottom == 4);
  CHECK(box.left == 0);
  CHECK(box.right == 3);
}

TEST_CASE("ink box: weaker ink counts in part, with all that lies between it and the rest") {
  const cnn::InkBox box = box_of({0, 2, 0, 0, 0, 4, 1, 0}, 1, 4);
  CHECK(box.top == 1 + 4 * 0.5);
  CHECK(box.bottom == 6.25);
  CHECK(box.left == 0);
  CHECK(box.right == 1);
  const cnn::InkBox wide = box_of({0, 2, 0, 0, 0, 4, 1, 0}, 8, 4);
  CHECK(wide.left == 1 + 4 * 0.5);
  CHECK(wide.right == 6.25);
}

TEST_CASE("ink box: a little more ink moves it a little") {
  Pixels rows(100);
  rows[99] = 200;
  double top = box_of(rows, 1, 100).top;
  CHECK(top == 99);
  for (int percent = 1; percent <= 100; ++percent) {
    rows[0] = static_cast<std::uint8_t>(percent);
    const double next = box_of(rows, 1, 100).top;
    CHECK(top - next == doctest::Approx(0.99).epsilon(1e-3));
    top = next;
  }
  CHECK(top == 0);
}
