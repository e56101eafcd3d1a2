// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <stdexcept>
#include <utility>
#include <vector>

#include "cnn/normalize_digit.hpp"
#include "cnn/random.hpp"

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

constexpr int kPadSize = 280;

/// A 2 or a 7 of straight strokes with round ends and smooth edges, on a pad of 280×280.
std::vector<std::uint8_t> drawing(double pen, double ink, int digit = 2) {
  using Corners = std::vector<std::pair<double, double>>;
  const Corners corners = digit == 2
                              ? Corners{{60, 90}, {90, 50}, {150, 50}, {190, 95}, {60, 230.4}, {200, 230.4}}
                              : Corners{{71.3, 60}, {200, 60}, {120, 240}};
  std::vector<std::uint8_t> pixels;
  for (int y = 0; y < kPadSize; ++y) {
    for (int x = 0; x < kPadSize; ++x) {
      double distance = 1e9;
      for (std::size_t i = 1; i < corners.size(); ++i) {
        const auto [ax, ay] = corners[i - 1];
        const auto [bx, by] = corners[i];
        const double dx = bx - ax;
        const double dy = by - ay;
        const double t =
            std::clamp(((x + 0.5 - ax) * dx + (y + 0.5 - ay) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
        distance = std::min(distance, std::hypot(x + 0.5 - ax - t * dx, y + 0.5 - ay - t * dy));
      }
      pixels.push_back(
          static_cast<std::uint8_t>(std::lround(ink * std::clamp(pen / 2 + 0.5 - distance, 0.0, 1.0))));
    }
  }
  return pixels;
}

cnn::DigitPixels normalize_pad(const std::vector<std::uint8_t>& pixels) {
  return cnn::normalize_digit({.pixels = pixels, .width = kPadSize, .height = kPadSize});
}

int largest_difference(const cnn::DigitPixels& a, const cnn::DigitPixels& b) {
  int largest = 0;
  for (std::size_t i = 0; i < a.size(); ++i) largest = std::max(largest, std::abs(a.at(i) - b.at(i)));
  return largest;
}

int brightest(const cnn::DigitPixels& digit) {
  return *std::max_element(digit.begin(), digit.end());
}

double ink_sum(const cnn::DigitPixels& digit) {
  double sum = 0;
  for (const int pixel : digit) sum += pixel;
  return sum;
}

/// What noise may change at most, of 255: too little to see.
constexpr int kInvisible = 8;

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
  CHECK(tall.width == 6);  // 5 in the middle of 28: half a pixel at either side
  CHECK(normalize({{5, 5, 60, 15}})[14 * 28 + 11] == 128);
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
  CHECK(y / mass == doctest::Approx(14).epsilon(0.002));
  CHECK(x / mass == doctest::Approx(14).epsilon(0.002));
  CHECK(extent(digit).height == 21);  // 20, from within a pixel to within another
  CHECK(extent(digit).width == 21);

  // All mass at one end: the box touches the edge, but nothing is cut off.
  const Rectangle box = extent(normalize({{0, 0, 60, 12}, {0, 0, 2, 60}}));
  CHECK(box.height == 21);  // as above
  CHECK(box.width == 20);   // at the edge, in whole pixels
}

TEST_CASE("normalize digit: the average grey is kept when edges are smoothed") {
  // Beside a solid bar, stripes of one pixel, half ink: the whole is 40 columns, which become 20.
  std::vector<Rectangle> ink{{20, 20, 40, 20}};
  for (int x = 20; x < 40; x += 2) ink.push_back({20, 20 + x, 40, 1});
  const auto digit = normalize(ink);
  CHECK(brightest(digit) == 255);
  int half = 0;
  for (std::size_t x = 0; x < 28; ++x) {
    const int pixel = digit.at(14 * 28 + x);
    half += static_cast<int>(pixel > 110 && pixel < 160);
  }
  CHECK(half >= 9);
}

TEST_CASE("normalize digit: one pixel of value 1 changes nothing, wherever it lies") {
  const auto clean = drawing(20, 255);
  const auto digit = normalize_pad(clean);
  for (const std::size_t place :
       std::vector<std::size_t>{0, 279, 279 * 280, 280 * 280 - 1, 140 * 280, 1540}) {
    auto crumb = clean;
    crumb[place] = 1;
    CAPTURE(place);
    CHECK(largest_difference(normalize_pad(crumb), digit) <= 1);
  }
}

TEST_CASE("normalize digit: noise of up to 5 % changes nothing visible, over thick, thin and grey strokes") {
  cnn::Random random({.seed = 7});
  const auto noise = [&] { return static_cast<int>(random.below(13)); };
  for (const int shape : {2, 7}) {
    for (const double pen : {3.0, 10.0, 28.0}) {
      for (const double ink : {130.0, 255.0}) {
        const auto clean = drawing(pen, ink, shape);
        const auto digit = normalize_pad(clean);
        CAPTURE(shape);
        CAPTURE(pen);
        CAPTURE(ink);
        auto added = clean;
        auto behind = clean;
        auto salt = clean;
        auto even = clean;
        for (std::size_t i = 0; i < clean.size(); ++i) {
          added[i] = static_cast<std::uint8_t>(std::min(255, clean[i] + noise()));
          behind[i] = static_cast<std::uint8_t>(std::max<int>(clean[i], noise()));
          if (random.below(50) == 0) salt[i] = std::max<std::uint8_t>(clean[i], 12);
          even[i] = static_cast<std::uint8_t>(std::min(255, clean[i] + 12));
        }
        CHECK(largest_difference(normalize_pad(added), digit) <= kInvisible);
        CHECK(largest_difference(normalize_pad(behind), digit) <= kInvisible);
        CHECK(largest_difference(normalize_pad(salt), digit) <= kInvisible);
        CHECK(largest_difference(normalize_pad(even), digit) <= kInvisible);
      }
    }
  }
}

TEST_CASE("normalize digit: a bar between two pixels stays where it is with noise") {
  // 5 of the result's pixels wide, in the middle of 28: rounded to whole pixels it could lie at either side.
  const std::vector<Rectangle> bar{{10, 40, 60, 15}};
  const auto clean = picture_of(bar);
  cnn::Random random({.seed = 3});
  for (int seed = 0; seed < 20; ++seed) {
    auto noisy = clean;
    for (auto& pixel : noisy)
      pixel = static_cast<std::uint8_t>(std::min(255, pixel + static_cast<int>(random.below(13))));
    const auto digit = cnn::normalize_digit({.pixels = noisy, .width = 100, .height = 80});
    CHECK(largest_difference(digit, normalize(bar)) <= kInvisible);
  }
}

TEST_CASE("normalize digit: ink that is visible counts, and more of it counts more") {
  const auto extent_with = [](std::uint8_t grey) {
    auto pixels = picture_of({{10, 10, 60, 30}});
    pixels[40 * 100 + 95] = grey;
    return extent(cnn::normalize_digit({.pixels = pixels, .width = 100, .height = 80}));
  };
  CHECK(extent_with(12).height == 20);
  CHECK(extent_with(50).height == 20);  // 50 of 128 of the 56 pixels to it: still less wide than high
  CHECK(extent_with(100).height > 16);  // 60 of 74
  CHECK(extent_with(100).height < 19);
  CHECK(extent_with(255).height < 16);  // 60 of 86
}

TEST_CASE("normalize digit: the brightest pixel is as bright as in MNIST, whose digits all reach 254") {
  for (const double pen : {0.5, 1.0, 2.0, 5.0, 20.0, 60.0}) {
    for (const double ink : {2.0, 12.0, 40.0, 255.0}) {
      CAPTURE(pen);
      CAPTURE(ink);
      CHECK(brightest(normalize_pad(drawing(pen, ink))) >= 254);
    }
  }
  CHECK(brightest(normalize({{79, 99, 1, 1}})) >= 254);
  CHECK(brightest(normalize({{0, 0, 1, 100}})) >= 254);
}

TEST_CASE("normalize digit: faint ink is ink where nothing is darker, and scaled up") {
  const auto dark = normalize_pad(drawing(20, 255));
  for (const double ink : {1.0, 12.0, 13.0, 30.0, 51.0, 100.0}) {
    CAPTURE(ink);
    CHECK(largest_difference(normalize_pad(drawing(20, ink)), dark) <= 32);  // coarse greys at the edges
  }
}

TEST_CASE("normalize digit: one hot pixel does not dim a drawing in pencil") {
  auto pencil = drawing(20, 60);
  const auto digit = normalize_pad(pencil);
  pencil[50 * 280 + 120] = 255;  // on the stroke
  CHECK(largest_difference(normalize_pad(pencil), digit) <= 30);
}

TEST_CASE("normalize digit: a thin pen gives about the same digit as one of MNIST's width") {
  const auto thick = normalize_pad(drawing(20, 255));  // of 200 pixels: two of the result's
  for (const double pen : {1.0, 2.0, 4.0, 8.0, 14.0}) {
    CAPTURE(pen);
    const auto thin = normalize_pad(drawing(pen, 255));
    CHECK(ink_sum(thin) >= 0.7 * ink_sum(thick));
    CHECK(ink_sum(thin) <= 1.1 * ink_sum(thick));
    CHECK(extent(thin).height >= 20);
    CHECK(extent(thin).height <= 24);
  }
}

TEST_CASE("normalize digit: lines and pictures of one kind of pixel") {
  const std::vector<std::uint8_t> full(10'000, 255);
  using Size = std::pair<int, int>;
  for (const Size& size : {Size{1, 10'000}, {10'000, 1}, {1, 1}, {100, 100}, {3, 1}}) {
    const int width = size.first;
    const int height = size.second;
    const std::size_t count = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    const auto digit =
        cnn::normalize_digit({.pixels = std::span(full).first(count), .width = width, .height = height});
    const Rectangle box = extent(digit);
    CAPTURE(width);
    CAPTURE(height);
    CHECK(brightest(digit) == 255);
    CHECK(std::max(box.height, box.width) >= 20);
    CHECK(std::max(box.height, box.width) <= 24);
    CHECK(std::min(box.height, box.width) >= 2);
    CHECK(digit[14 * 28 + 14] > 200);
  }
}

TEST_CASE("normalize digit: pictures of up to 4096×4096 pixels") {
  std::vector<std::uint8_t> pixels(std::size_t{4096} * 4096, 3);
  for (std::size_t y = 100; y < 4000; ++y) pixels[y * 4096 + y] = 255;
  pixels[0] = 12;
  const auto digit = cnn::normalize_digit({.pixels = pixels, .width = 4096, .height = 4096});
  CHECK(brightest(digit) == 255);
  CHECK(digit[14 * 28 + 14] > 200);
  CHECK(digit[14 * 28 + 20] == 0);
  CHECK_THROWS_AS(cnn::normalize_digit({.pixels = pixels, .width = 65'536, .height = 65'536}),
                  std::invalid_argument);
}

TEST_CASE("normalize digit: blank pictures and wrong sizes are refused") {
  CHECK_THROWS_WITH_AS(normalize({}), "expected a picture with ink, got a blank one", std::invalid_argument);
  const std::vector<std::uint8_t> pixels(100, 1);
  CHECK_THROWS_WITH_AS(cnn::normalize_digit({.pixels = pixels, .width = 10, .height = 11}),
                       "expected 10×11 pixels, got 100", std::invalid_argument);
  CHECK_THROWS_AS(cnn::normalize_digit({.pixels = {}, .width = 0, .height = 0}), std::invalid_argument);
}
