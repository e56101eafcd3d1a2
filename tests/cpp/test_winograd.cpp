// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Many sizes are compared with the obvious loops in test_planned_convolution.cpp.

#include <doctest.h>

#include <cstddef>
#include <vector>

#include "cnn/winograd.hpp"

using cnn::Winograd;

namespace {

constexpr int kChannels = 4;
constexpr int kFilters = 4;

/// Pixels 0 to 15 in the second of four channels, 100 in the others, which the weights pass over.
std::vector<float> image() {
  std::vector<float> values(16 * kChannels, 100);
  for (std::size_t i = 0; i < 16; ++i) values[i * kChannels + 1] = static_cast<float>(i);
  return values;
}

/// [ky, kx, channel, filter]: the weights 1 to 9 for the second channel and the third filter.
std::vector<float> kernel() {
  std::vector<float> weights(9 * kChannels * kFilters);
  for (std::size_t tap = 0; tap < 9; ++tap)
    weights[(tap * kChannels + 1) * kFilters + 2] = static_cast<float>(tap + 1);
  return weights;
}

/// What the third filter writes.
std::vector<float> outputs(Winograd::Then then, const float* bias, int height = 2, int width = 2) {
  Winograd winograd(kChannels, kFilters);
  winograd.pack(kernel().data(), bias);
  std::vector<float> cells(4 * kFilters, -7);
  const std::vector<float> pixels = image();
  winograd.forward({.image = pixels.data(), .image_width = 4, .rows = 1, .columns = 1}, then,
                   {.values = cells.data(), .height = height, .width = width});
  std::vector<float> third;
  for (std::size_t i = 2; i < cells.size(); i += kFilters) third.push_back(cells[i]);
  return third;
}

}  // namespace

TEST_CASE("winograd: one tile, by hand") {
  // 0·1 + 1·2 + 2·3 + 4·4 + 5·5 + 6·6 + 8·7 + 9·8 + 10·9 = 303; each step to the right adds 45, each step
  // down 180.
  CHECK(outputs({}, nullptr) == std::vector<float>{303, 348, 483, 528});
  CHECK(outputs({.max_pool = true}, nullptr)[0] == 528);
}

TEST_CASE("winograd: the bias comes before ReLU, and ReLU before the pooling") {
  const std::vector<float> bias{0, 0, -400, 0};
  CHECK(outputs({}, bias.data()) == std::vector<float>{-97, -52, 83, 128});
  CHECK(outputs({.relu = true}, bias.data()) == std::vector<float>{0, 0, 83, 128});
  const std::vector<float> low_bias{0, 0, -1000, 0};
  CHECK(outputs({.relu = true, .max_pool = true}, low_bias.data())[0] == 0);
  CHECK(outputs({.max_pool = true}, low_bias.data())[0] == -472);
}

TEST_CASE("winograd: outputs beyond the height and width are not written") {
  CHECK(outputs({}, nullptr, 1, 2) == std::vector<float>{303, 348, -7, -7});
  CHECK(outputs({}, nullptr, 2, 1) == std::vector<float>{303, 483, -7, -7});
}

TEST_CASE("winograd: is for kernels of 3×3 on whole vectors of channels and filters") {
  const auto fits = [](int channels, cnn::Conv2d conv) {
    return Winograd::fits(cnn::conv2d_size({9, 9, channels}, conv));
  };
  CHECK(fits(4, {.filters = 8}));
  CHECK_FALSE(fits(4, {.filters = 8, .kernel_size = 5}));
  CHECK_FALSE(fits(4, {.filters = 8, .stride = 2}));
  CHECK_FALSE(fits(1, {.filters = 8}));
  CHECK_FALSE(fits(6, {.filters = 8}));
  CHECK_FALSE(fits(4, {.filters = 10}));
}
