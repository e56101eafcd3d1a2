// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cstddef>
#include <vector>

#include "cnn/correlation.hpp"
#include "obvious_loops.hpp"

namespace {

struct Sizes {
  int height, width, channels, kernel_size, filters;
  int stride = 1;

  [[nodiscard]] int rows() const { return (height - kernel_size) / stride + 1; }
  [[nodiscard]] int columns() const { return (width - kernel_size) / stride + 1; }
};

/// Widths around the four positions and counts of filters around the eight lanes that the kernel takes at
/// once.
std::vector<Sizes> odd_sizes() {
  std::vector<Sizes> all;
  for (const int width : {3, 4, 6, 7, 9}) {
    for (const int filters : {1, 7, 8, 9, 17}) {
      for (const int channels : {1, 3}) {
        all.push_back(
            {.height = 5, .width = width, .channels = channels, .kernel_size = 3, .filters = filters});
      }
    }
  }
  all.push_back({.height = 7, .width = 8, .channels = 2, .kernel_size = 5, .filters = 3});
  all.push_back({.height = 7, .width = 7, .channels = 1, .kernel_size = 7, .filters = 9});
  all.push_back({.height = 3, .width = 5, .channels = 3, .kernel_size = 1, .filters = 9});
  for (const int stride : {2, 3, 4}) {
    for (const int width : {9, 16, 17}) {  // with rows and columns after the last position, and without
      all.push_back(
          {.height = 8, .width = width, .channels = 3, .kernel_size = 3, .filters = 9, .stride = stride});
    }
  }
  return all;
}

std::vector<float> random_of(int count, std::uint64_t seed) {
  return obvious::random_values(static_cast<std::size_t>(count), seed);
}

/// Calls action(output, pixel, weight, f) with the flat indices of every product of a correlation.
template <typename Action>
void for_each_product(const Sizes& size, const Action& action) {
  for (int y = 0; y < size.rows(); ++y) {
    for (int x = 0; x < size.columns(); ++x) {
      for (int f = 0; f < size.filters; ++f) {
        for (int ky = 0; ky < size.kernel_size; ++ky) {
          for (int kx = 0; kx < size.kernel_size; ++kx) {
            for (int c = 0; c < size.channels; ++c) {
              const int output = (y * size.columns() + x) * size.filters + f;
              const int pixel =
                  ((y * size.stride + ky) * size.width + x * size.stride + kx) * size.channels + c;
              const int weight = ((ky * size.kernel_size + kx) * size.channels + c) * size.filters + f;
              action(static_cast<std::size_t>(output), static_cast<std::size_t>(pixel),
                     static_cast<std::size_t>(weight), static_cast<std::size_t>(f));
            }
          }
        }
      }
    }
  }
}

}  // namespace

TEST_CASE(
    "correlation: agrees with the obvious loop around every width of its blocks, with and without bias") {
  for (const Sizes& size : odd_sizes()) {
    const auto pixels = random_of(size.height * size.width * size.channels, 1);
    const auto weights = random_of(size.kernel_size * size.kernel_size * size.channels * size.filters, 2);
    const auto bias = random_of(size.filters, 3);
    const auto outputs = static_cast<std::size_t>(size.rows() * size.columns() * size.filters);
    for (const bool with_bias : {false, true}) {
      std::vector<double> expected(outputs);
      for (std::size_t i = 0; i < outputs && with_bias; ++i) expected[i] = bias[i % bias.size()];
      for_each_product(size, [&](std::size_t output, std::size_t pixel, std::size_t weight, std::size_t) {
        expected[output] += static_cast<double>(pixels[pixel]) * static_cast<double>(weights[weight]);
      });
      std::vector<float> output(outputs, 1e30F);
      cnn::correlate(
          {.values = pixels.data(), .height = size.height, .width = size.width, .channels = size.channels},
          {.values = weights.data(),
           .kernel_size = size.kernel_size,
           .channels = size.channels,
           .filters = size.filters},
          size.stride, with_bias ? bias.data() : nullptr, output.data());
      CHECK(obvious::largest_difference(output, expected) < 1e-5);
    }
  }
}

TEST_CASE(
    "correlation: the gradient of its filters agrees with the obvious loop and is added to what is there") {
  for (const Sizes& size : odd_sizes()) {
    const auto pixels = random_of(size.height * size.width * size.channels, 1);
    const auto d_output = random_of(size.rows() * size.columns() * size.filters, 4);
    const auto weights =
        static_cast<std::size_t>(size.kernel_size * size.kernel_size * size.channels * size.filters);
    std::vector<double> expected(weights, 2);
    for_each_product(size, [&](std::size_t output, std::size_t pixel, std::size_t weight, std::size_t) {
      expected[weight] += static_cast<double>(pixels[pixel]) * static_cast<double>(d_output[output]);
    });
    std::vector<float> d_filters(weights, 2);
    cnn::correlate_gradient(
        {.values = pixels.data(), .height = size.height, .width = size.width, .channels = size.channels},
        {.kernel_size = size.kernel_size, .filters = size.filters, .stride = size.stride}, d_output.data(),
        d_filters.data());
    CHECK(obvious::largest_difference(d_filters, expected) < 1e-5);
  }
}

TEST_CASE("correlation: a border of zeros surrounds the image, as wide on each side as it should be") {
  const std::vector<float> pixels{1, 2, 3, 4, 5, 6, 7, 8};
  CHECK(cnn::with_border({.values = pixels.data(), .height = 2, .width = 2, .channels = 2},
                         {.top = 1, .left = 1, .bottom = 1, .right = 1}) ==
        std::vector<float>{0, 0, 0, 0, 0, 0, 0, 0,  //
                           0, 0, 1, 2, 3, 4, 0, 0,  //
                           0, 0, 5, 6, 7, 8, 0, 0,  //
                           0, 0, 0, 0, 0, 0, 0, 0});
  CHECK(cnn::with_border({.values = pixels.data(), .height = 2, .width = 2, .channels = 2},
                         {.top = 0, .left = 0, .bottom = 1, .right = 2}) ==
        std::vector<float>{1, 2, 3, 4, 0, 0, 0, 0,  //
                           5, 6, 7, 8, 0, 0, 0, 0,  //
                           0, 0, 0, 0, 0, 0, 0, 0});
}
