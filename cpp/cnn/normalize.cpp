// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#include "cnn/normalize.hpp"

#include <cassert>
#include <cstddef>

namespace cnn {

void normalize_pixels(std::span<const std::uint8_t> pixels, std::span<float> values) {
  assert(pixels.size() == values.size());
  constexpr float kWhite = 1.0F / 255.0F;
  for (std::size_t i = 0; i < pixels.size(); ++i) values[i] = static_cast<float>(pixels[i]) * kWhite - 0.5F;
}

}  // namespace cnn
