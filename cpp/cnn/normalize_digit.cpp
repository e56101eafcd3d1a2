// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/normalize_digit.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

#include "cnn/sentence.hpp"
#include "cnn/tensor.hpp"

namespace cnn {
namespace {

constexpr int kBoxSize = 20;

struct Box {
  int top, left, bottom, right;  ///< the last two lie outside
};

Box bounding_box(const GreyPicture& picture) {
  Box box{.top = picture.height, .left = picture.width, .bottom = 0, .right = 0};
  for (int y = 0; y < picture.height; ++y) {
    for (int x = 0; x < picture.width; ++x) {
      if (picture.pixels[static_cast<std::size_t>(y * picture.width + x)] == 0) continue;
      box.top = std::min(box.top, y);
      box.left = std::min(box.left, x);
      box.bottom = std::max(box.bottom, y + 1);
      box.right = std::max(box.right, x + 1);
    }
  }
  return box;
}

/// One output pixel of a resampling along one axis: weights that add up to 1, for source positions from
/// `first` on.
struct Taps {
  int first = 0;
  std::vector<float> weights;
};

/// Resamples `from` positions to `to` with a triangle as wide as an output pixel, or as an input pixel where
/// the picture is enlarged: smooth edges either way.
std::vector<Taps> resampling(int from, int to) {
  const double step = static_cast<double>(from) / to;
  const double radius = std::max(step, 1.0);
  std::vector<Taps> all(static_cast<std::size_t>(to));
  for (int i = 0; i < to; ++i) {
    const double centre = (i + 0.5) * step;
    Taps& taps = all[static_cast<std::size_t>(i)];
    taps.first = std::max(0, static_cast<int>(std::floor(centre - radius)));
    const int last = std::min(from, static_cast<int>(std::ceil(centre + radius)));
    double sum = 0;
    for (int source = taps.first; source < last; ++source) {
      const double weight = std::max(0.0, 1 - std::abs(source + 0.5 - centre) / radius);
      taps.weights.push_back(static_cast<float>(weight));
      sum += weight;
    }
    for (float& weight : taps.weights) weight /= static_cast<float>(sum);
  }
  return all;
}

/// The ink of a box of the picture, scaled to {height, width}.
Tensor scaled(const GreyPicture& picture, const Box& box, int height, int width) {
  const std::vector<Taps> rows = resampling(box.bottom - box.top, height);
  const std::vector<Taps> columns = resampling(box.right - box.left, width);
  Tensor ink{.shape = {height, width}, .values = {}};
  for (const Taps& row : rows) {
    for (const Taps& column : columns) {
      float sum = 0;
      for (std::size_t ky = 0; ky < row.weights.size(); ++ky) {
        const int y = box.top + row.first + static_cast<int>(ky);
        for (std::size_t kx = 0; kx < column.weights.size(); ++kx) {
          const int x = box.left + column.first + static_cast<int>(kx);
          const auto pixel =
              static_cast<float>(picture.pixels[static_cast<std::size_t>(y * picture.width + x)]);
          sum += row.weights[ky] * column.weights[kx] * pixel;
        }
      }
      ink.values.push_back(sum);
    }
  }
  return ink;
}

struct Point {
  double y = 0;
  double x = 0;
};

Point centre_of_mass(const Tensor& ink) {
  double mass = 0;
  Point moment;
  std::size_t i = 0;
  for (int y = 0; y < ink.shape[0]; ++y) {
    for (int x = 0; x < ink.shape[1]; ++x, ++i) {
      mass += static_cast<double>(ink.values[i]);
      moment.y += static_cast<double>(ink.values[i]) * (y + 0.5);
      moment.x += static_cast<double>(ink.values[i]) * (x + 0.5);
    }
  }
  return {.y = moment.y / mass, .x = moment.x / mass};
}

/// Where a box of this size begins so that its centre of mass lies in the middle, without leaving the image.
int beginning(double centre, int size) {
  return std::clamp(static_cast<int>(std::lround(kDigitSize / 2.0 - centre)), 0, kDigitSize - size);
}

}  // namespace

DigitPixels normalize_digit(const GreyPicture& picture) {
  if (picture.pixels.size() != element_count({picture.height, picture.width})) {
    throw_invalid_argument(
        {"expected ", picture.width, "×", picture.height, " pixels, got ", picture.pixels.size()});
  }
  const Box box = bounding_box(picture);
  if (box.bottom == 0) throw_invalid_argument({"expected a picture with ink, got a blank one"});

  const int box_height = box.bottom - box.top;
  const int box_width = box.right - box.left;
  const double scale = static_cast<double>(kBoxSize) / std::max(box_height, box_width);
  const int height = std::max(1, static_cast<int>(std::lround(box_height * scale)));
  const int width = std::max(1, static_cast<int>(std::lround(box_width * scale)));
  const Tensor ink = scaled(picture, box, height, width);
  const Point centre = centre_of_mass(ink);
  const int top = beginning(centre.y, height);
  const int left = beginning(centre.x, width);

  DigitPixels digit{};
  std::size_t i = 0;
  for (int y = top; y < top + height; ++y) {
    for (int x = left; x < left + width; ++x, ++i) {
      digit[static_cast<std::size_t>(y * kDigitSize + x)] =
          static_cast<std::uint8_t>(std::lround(ink.values[i]));
    }
  }
  return digit;
}

}  // namespace cnn
