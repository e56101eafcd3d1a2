// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <vector>

#include "cnn/normalize_digit.hpp"

namespace {

struct Rectangle {
  int top, left, height, width;
};

/// Solid ink in a picture of 100×80.
std::vector<std::uint8_t> picture_of(const std::vector<Rectangle>& rectangles) {
  std::vector<std::uint8_t> pixels(8000);
  for (const Rectangle& ink : rectangles) {
    for (int y = ink.top; y < ink.top + ink.height; ++y) {
      for (int x = ink.left; x < ink.left + ink.width; ++x)
        pixels[static_cast<std::size_t>(y * 100 + x)] = 255;
    }
  }
  return pixels;
}

cnn::DigitPixels normalize(const std::vector<Rectangle>& rectangles) {
  return cnn::normalize_digit({.pixels = picture_of(rectangles), .width = 100, .height = 80});
}

/// The rows and columns that hold ink.
Rectangle extent(const cnn::DigitPixels& digit) {
  Rectangle box{.top = 28, .left = 28, .height = 0, .width = 0};
  int bottom = 0;
  int right = 0;
  for (int i = 0; i < 784; ++i) {
    if (digit.at(static_cast<std::size_t>(i)) == 0) continue;
    box.top = std::min(box.top, i / 28);
    box.left = std::min(box.left, i % 28);
    bottom = std::max(bottom, i / 28 + 1);
    right = std::max(right, i % 28 + 1);
  }
  box.height = bottom - box.top;
  box.width = right - box.left;
  return box;
}

}  // namespace

TEST_CASE("normalize digit: a square fills the 20×20 box in the middle, wherever and however large it was") {
  for (const Rectangle& square : {Rectangle{0, 0, 60, 60}, {17, 31, 40, 40}, {79, 99, 1, 1}, {70, 0, 5, 5}}) {
    const auto digit = normalize({square});
    const Rectangle box = extent(digit);
    CAPTURE(square.height);
    CHECK(box.top == 4);
    CHECK(box.left == 4);
    CHECK(box.height == 20);
    CHECK(box.width == 20);
    CHECK(digit[14 * 28 + 14] == 255);
  }
}

TEST_CASE("normalize digit: the aspect ratio is kept") {
  const Rectangle tall = extent(normalize({{5, 5, 60, 15}}));
  CHECK(tall.height == 20);
  CHECK(tall.width == 5);
  const Rectangle wide = extent(normalize({{5, 5, 9, 90}}));
  CHECK(wide.height == 2);
  CHECK(wide.width == 20);
}

TEST_CASE(
    "normalize digit: the centre of mass goes to the centre of the image, the whole digit stays inside") {
  // An L: a bar of 40×10 at the left, a foot of 10×30 to its right.
  const auto digit = normalize({{10, 10, 40, 10}, {40, 20, 10, 30}});
  double mass = 0;
  double y = 0;
  double x = 0;
  for (std::size_t i = 0; i < 784; ++i) {
    mass += digit.at(i);
    const std::size_t row = i / 28;
    y += digit.at(i) * (static_cast<double>(row) + 0.5);
    x += digit.at(i) * (static_cast<double>(i % 28) + 0.5);
  }
  CHECK(std::abs(y / mass - 14) <= 0.5);  // whole pixels
  CHECK(std::abs(x / mass - 14) <= 0.5);
  CHECK(extent(digit).height == 20);
  CHECK(extent(digit).width == 20);

  // All mass at one end: the box touches the edge, but nothing is cut off.
  const Rectangle box = extent(normalize({{0, 0, 60, 12}, {0, 0, 2, 60}}));
  CHECK(box.height == 20);
  CHECK(box.width == 20);
}

TEST_CASE("normalize digit: the average grey is kept when edges are smoothed") {
  // Stripes of one pixel, half ink: 40 columns become 20, each of about half ink.
  std::vector<Rectangle> stripes;
  for (int x = 0; x < 40; x += 2) stripes.push_back({20, 20 + x, 40, 1});
  const auto digit = normalize(stripes);
  CHECK(digit[14 * 28 + 13] > 110);
  CHECK(digit[14 * 28 + 13] < 145);
}

TEST_CASE("normalize digit: blank pictures and wrong sizes are refused") {
  CHECK_THROWS_WITH_AS(normalize({}), "expected a picture with ink, got a blank one", std::invalid_argument);
  const std::vector<std::uint8_t> pixels(100, 1);
  CHECK_THROWS_WITH_AS(cnn::normalize_digit({.pixels = pixels, .width = 10, .height = 11}),
                       "expected 10×11 pixels, got 100", std::invalid_argument);
  CHECK_THROWS_AS(cnn::normalize_digit({.pixels = {}, .width = 0, .height = 0}), std::invalid_argument);
}
