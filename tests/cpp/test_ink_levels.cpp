// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "cnn/ink_levels.hpp"

namespace {

using Pixels = std::vector<std::uint8_t>;

/// The ink that a pixel of this grey stands for in a picture.
float ink(const Pixels& pixels, std::size_t grey) {
  return cnn::ink_levels(pixels).ink.at(grey);
}

}  // namespace

TEST_CASE("ink levels: 5 % of the full scale is noise, what is well above it is ink as it is") {
  const Pixels clean{0, 0, 0, 12, 13, 26, 100, 255};
  CHECK(ink({0, 0, 100, 255}, 100) == 100);
  CHECK(ink(clean, 0) == 0);
  CHECK(ink(clean, 12) == 0);
  CHECK(ink(clean, 13) > 0);
  CHECK(ink(clean, 13) < 0.5F);           // hardly above the noise, hardly ink
  CHECK(ink(clean, 255) == 255 - 3);      // the mean of 0, 0, 0 and 12
  CHECK(ink({0, 0, 39, 255}, 39) == 39);  // more than three times the noise
}

TEST_CASE("ink levels: more grey is never less ink") {
  Pixels pixels;
  for (int grey = 0; grey < 256; ++grey) pixels.push_back(static_cast<std::uint8_t>(grey));
  const auto levels = cnn::ink_levels(pixels);
  CHECK(std::is_sorted(levels.ink.begin(), levels.ink.end()));
}

TEST_CASE("ink levels: the mean of an even background is taken off") {
  const Pixels scan{8, 8, 8, 8, 8, 208, 208};
  CHECK(ink(scan, 8) == 0);
  CHECK(ink(scan, 208) == 200);
  CHECK(cnn::ink_levels(scan).typical == 200);
}

TEST_CASE("ink levels: in a faint picture, noise is what is faint beside its ink") {
  CHECK(ink({0, 0, 1, 1}, 1) == 1);
  CHECK(ink({0, 2, 12}, 12) == 11);
  CHECK(ink({0, 2, 12}, 2) == 0);
  CHECK(ink({0, 12, 40}, 12) > 0);
}

TEST_CASE("ink levels: a blank picture has none") {
  CHECK(cnn::ink_levels(Pixels(10)).typical == 0);
  CHECK(cnn::ink_levels({}).typical == 0);
}

TEST_CASE("ink levels: the typical level is the strokes', not the background's or one hot pixel's") {
  Pixels pencil(10'000);
  std::fill_n(pencil.begin(), 500, std::uint8_t{60});
  CHECK(cnn::ink_levels(pencil).typical == 60);
  pencil.back() = 255;
  CHECK(cnn::ink_levels(pencil).typical < 62);
  CHECK(cnn::typical_level(std::vector<float>{0, 0, 1, 3}) == 2.5F);  // (1 + 9) / (1 + 3)
  CHECK(cnn::typical_level(std::vector<float>(5)) == 0);
}
