// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/normalize_digit.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <vector>

#include "cnn/area_average.hpp"
#include "cnn/ink_box.hpp"
#include "cnn/ink_levels.hpp"
#include "cnn/sentence.hpp"
#include "cnn/stroke_width.hpp"
#include "cnn/tensor.hpp"

namespace cnn {
namespace {

constexpr int kBoxSize = 20;
/// Strokes are measured and thickened on a map of the digit, with so many cells to a side of a pixel.
constexpr int kMapScale = 4;
constexpr int kMapSize = kMapScale * kDigitSize;
/// Thinner strokes are thickened to this, in pixels of the result. One in ten of the 60,000 training digits
/// has strokes of 1.53 or less, measured here; half have up to 2.07.
constexpr float kMinStrokeWidth = 1.5F;
/// Ink of this share of the typical level is wholly within the bounding box; weaker ink in part.
constexpr float kWholeInk = 0.5F;

/// The larger side of the box fills the 20 pixels.
double pixel_size(const InkBox& box) {
  return std::max(box.bottom - box.top, box.right - box.left) / kBoxSize;
}

/// The ink around the digit, {kMapSize, kMapSize}: its bounding box in the middle, 20 pixels large.
Tensor digit_map(const GreyPicture& picture, const InkLevels& levels) {
  const InkBox box = ink_box(picture, levels.ink, kWholeInk * levels.typical);
  const double cell = pixel_size(box) / kMapScale;
  return area_average(picture, levels.ink,
                      {.top = (box.top + box.bottom - kMapSize * cell) / 2,
                       .left = (box.left + box.right - kMapSize * cell) / 2,
                       .cell_size = cell,
                       .count = kMapSize});
}

/// Ink as greys, its typical level 255, and what is beyond it also.
std::vector<std::uint8_t> saturated(const Tensor& ink) {
  const float scale = 255 / typical_level(ink.values);
  std::vector<std::uint8_t> greys;
  for (const float value : ink.values) {
    greys.push_back(static_cast<std::uint8_t>(std::lround(std::min(255.0F, value * scale))));
  }
  return greys;
}

struct Point {
  double y = 0;
  double x = 0;
};

Point centre_of_mass(const GreyPicture& picture) {
  double mass = 0;
  Point moment;
  std::size_t i = 0;
  for (int y = 0; y < picture.height; ++y) {
    for (int x = 0; x < picture.width; ++x, ++i) {
      const double pixel = picture.pixels[i];
      mass += pixel;
      moment.y += pixel * (y + 0.5);
      moment.x += pixel * (x + 0.5);
    }
  }
  return {.y = moment.y / mass, .x = moment.x / mass};
}

/// One side of a box, and the centre of mass along it.
struct Side {
  double low, high, centre;
};

/// Where the result begins, so that the centre of mass lies in its middle and the box inside. Not in whole
/// pixels: a digit midway between two would jump from one to the other with any noise.
double beginning(const Side& side, double pixel) {
  const double middle = side.centre - kDigitSize * pixel / 2;
  return std::clamp(middle, side.high - kDigitSize * pixel, side.low);
}

}  // namespace

DigitPixels normalize_digit(const GreyPicture& picture) {
  if (picture.pixels.size() != element_count({picture.height, picture.width})) {
    throw_invalid_argument(
        {"expected ", picture.width, "×", picture.height, " pixels, got ", picture.pixels.size()});
  }
  const InkLevels levels = ink_levels(picture.pixels);
  if (levels.typical == 0) throw_invalid_argument({"expected a picture with ink, got a blank one"});

  const Tensor map = digit_map(picture, levels);
  const std::vector<std::uint8_t> greys =
      saturated(thickened(map, stroke_width(map), kMinStrokeWidth * kMapScale));
  const GreyPicture thick{.pixels = greys, .width = kMapSize, .height = kMapSize};
  InkTable all_ink;
  std::iota(all_ink.begin(), all_ink.end(), 0.0F);
  const InkBox box = ink_box(thick, all_ink, kWholeInk * 255);
  const Point centre = centre_of_mass(thick);
  const double pixel = pixel_size(box);
  const Tensor ink =
      area_average(thick, all_ink,
                   {.top = beginning({.low = box.top, .high = box.bottom, .centre = centre.y}, pixel),
                    .left = beginning({.low = box.left, .high = box.right, .centre = centre.x}, pixel),
                    .cell_size = pixel,
                    .count = kDigitSize});

  // Each of MNIST's 60,000 training digits has a pixel of 254 or 255, so the 1st percentile is 254.
  const float scale = 255 / *std::max_element(ink.values.begin(), ink.values.end());
  DigitPixels digit{};
  std::transform(ink.values.begin(), ink.values.end(), digit.begin(),
                 [&](float value) { return static_cast<std::uint8_t>(std::lround(value * scale)); });
  return digit;
}

}  // namespace cnn
