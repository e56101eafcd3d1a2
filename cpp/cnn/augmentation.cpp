// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/augmentation.hpp"

#include <cassert>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <string>

#include "cnn/limits.hpp"
#include "cnn/sentence.hpp"

namespace cnn {
namespace {

/// Where the pixel of an output position comes from: source = centre + offset + matrix · (position − centre).
struct Affine {
  float yy, yx, xy, xx;
  float dy, dx;
};

Affine draw(const Augmentation& augmentation, Random& random) {
  const auto within = [&](float bound) { return bound * (2 * random.uniform() - 1); };
  const float angle = within(augmentation.rotate) * std::numbers::pi_v<float> / 180;
  const float scale_y = 1 / (1 + within(augmentation.scale));
  const float scale_x = 1 / (1 + within(augmentation.scale));
  const float shear = within(augmentation.shear);
  const float cosine = std::cos(angle);
  const float sine = std::sin(angle);
  return {.yy = scale_y * cosine,
          .yx = scale_y * sine,
          .xy = scale_x * (shear * cosine - sine),
          .xx = scale_x * (shear * sine + cosine),
          .dy = within(augmentation.shift),
          .dx = within(augmentation.shift)};
}

void require_from_0(const char* what, float value, float max) {
  if (value >= 0 && value <= max) return;
  const auto tenths = static_cast<int>(std::lround(max * 10));
  const auto whole = sentence({tenths / 10});
  throw_invalid_argument({"expected the augmentation's ", what, " to be a number from 0 to ",
                          tenths % 10 == 0 ? whole : sentence({whole, ".", tenths % 10})});
}

}  // namespace

void require_augmentation(const Augmentation& augmentation) {
  require_from_0("shift", augmentation.shift, kMaxShift);
  require_from_0("rotation", augmentation.rotate, kMaxRotation);
  require_from_0("scale", augmentation.scale, kMaxScaling);
  require_from_0("shear", augmentation.shear, kMaxShear);
  require_from_0("probability", augmentation.probability, 1);
}

void augment(const Augmentation& augmentation, Random& random, const Shape& image_shape,
             std::span<const std::uint8_t> pixels, std::span<float> scaled) {
  assert(pixels.size() == scaled.size() && image_shape.size() == 3);
  const int height = image_shape[0];
  const int width = image_shape[1];
  const int channels = image_shape[2];
  const Affine map = draw(augmentation, random);
  const auto end_y = static_cast<float>(height);
  const auto end_x = static_cast<float>(width);
  const float centre_y = static_cast<float>(height - 1) / 2;
  const float centre_x = static_cast<float>(width - 1) / 2;

  const auto pixel = [&](int y, int x, int c) {
    if (y < 0 || x < 0 || y >= height || x >= width) return 0.0F;
    return static_cast<float>(pixels[static_cast<std::size_t>((y * width + x) * channels + c)]);
  };
  std::size_t i = 0;
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      const float from_centre_y = static_cast<float>(y) - centre_y;
      const float from_centre_x = static_cast<float>(x) - centre_x;
      const float source_y = centre_y + map.dy + map.yy * from_centre_y + map.yx * from_centre_x;
      const float source_x = centre_x + map.dx + map.xy * from_centre_y + map.xx * from_centre_x;
      if (!(source_y > -1 && source_y < end_y && source_x > -1 && source_x < end_x)) {
        for (int c = 0; c < channels; ++c, ++i) scaled[i] = 0;
        continue;
      }
      const float floor_y = std::floor(source_y);
      const float floor_x = std::floor(source_x);
      const float below = source_y - floor_y;
      const float right = source_x - floor_x;
      const auto top = static_cast<int>(floor_y);
      const auto left = static_cast<int>(floor_x);
      for (int c = 0; c < channels; ++c, ++i) {
        const float upper = (1 - right) * pixel(top, left, c) + right * pixel(top, left + 1, c);
        const float lower = (1 - right) * pixel(top + 1, left, c) + right * pixel(top + 1, left + 1, c);
        scaled[i] = ((1 - below) * upper + below * lower) / 255;
      }
    }
  }
}

}  // namespace cnn
