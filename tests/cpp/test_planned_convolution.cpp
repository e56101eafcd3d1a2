// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "cnn/planned_convolution.hpp"
#include "obvious_loops.hpp"

namespace {

using cnn::Padding;
using cnn::Pool2d;
using cnn::PoolKind;
using Then = cnn::PlannedConvolution::Then;

std::size_t numbers(int a, int b, int c) {
  return static_cast<std::size_t>(a) * static_cast<std::size_t>(b) * static_cast<std::size_t>(c);
}

/// The largest difference from the obvious loops of convolution, ReLU and pooling, relative to the largest
/// magnitude of a sum that the convolution gives.
double error_of(const cnn::Conv2dSize& size, const Then& then, const std::vector<float>& input,
                const std::vector<float>& kernel, const std::vector<float>& bias) {
  auto expected = obvious::conv2d(size, input, kernel);
  double scale = 1e-30;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    expected[i] += static_cast<double>(bias[i % bias.size()]);
    scale = std::max(scale, std::abs(expected[i]));
  }
  std::vector<float> sums(expected.begin(), expected.end());
  if (then.relu) {
    for (float& sum : sums) sum = std::max(sum, 0.0F);
  }
  std::vector<double> wanted(sums.begin(), sums.end());
  if (then.pool) {
    const cnn::Shape shape{size.output_height(), size.output_width(), size.filters};
    wanted = obvious::pool2d(then.pool->kind, cnn::pool2d_size(shape, *then.pool), sums);
  }
  cnn::PlannedConvolution convolution(size, then);
  convolution.pack(kernel.data(), bias.data());
  std::vector<float> output(wanted.size() + 1, 123);
  convolution.forward(input.data(), output.data());
  CHECK(output.back() == 123);  // nothing is written beyond the last
  output.pop_back();
  convolution.forward(input.data(),
                      output.data());  // what one pass leaves behind changes nothing in the next
  return obvious::largest_difference(output, wanted) / scale;
}

double error_of(const cnn::Conv2dSize& size, const Then& then) {
  return error_of(
      size, then, obvious::random_values(numbers(size.height, size.width, size.channels), 1),
      obvious::random_values(numbers(size.kernel_size * size.kernel_size, size.channels, size.filters), 2),
      obvious::random_values(static_cast<std::size_t>(size.filters), 3));
}

const std::vector<Then> kFollowers = {{},
                                      {.relu = true},
                                      {.pool = Pool2d{}},
                                      {.relu = true, .pool = Pool2d{}},
                                      {.relu = true, .pool = Pool2d{.kind = PoolKind::kAverage}},
                                      {.pool = Pool2d{.size = 2, .stride = 1}},
                                      {.pool = Pool2d{.size = 2, .stride = 3}},
                                      {.pool = Pool2d{.kind = PoolKind::kAverage, .size = std::nullopt}},
                                      {.pool = Pool2d{.kind = PoolKind::kMin, .size = 3}}};

}  // namespace

TEST_CASE("planned convolution: 1 to 17 channels and 1 to 33 filters agree with the obvious loops") {
  for (const int channels : {1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 16, 17}) {
    for (const int filters : {1, 2, 3, 4, 5, 7, 8, 9, 12, 13, 16, 20, 33}) {
      for (const Then& then : kFollowers) {
        CAPTURE(channels);
        CAPTURE(filters);
        CHECK(error_of(cnn::conv2d_size({7, 9, channels}, {.filters = filters, .padding = Padding::kSame}),
                       then) < 1e-5);
      }
    }
  }
}

TEST_CASE(
    "planned convolution: odd and edge sizes, kernels, strides and paddings agree with the obvious loops") {
  const std::vector<std::pair<int, int>> sides{{7, 7}, {8, 13}, {9, 10}, {14, 15}, {28, 9}};
  for (const int kernel_size : {1, 3, 5, 7}) {
    for (const Padding& padding : {Padding::kValid, Padding::kSame, Padding{.zeros = kernel_size - 1}}) {
      for (const int stride : {1, 2, 3}) {
        for (const auto& side : sides) {
          const int height = side.first;  // not a structured binding, which clang captures in no lambda
          const int width = side.second;
          for (const int channels : {1, 6, 8}) {
            const cnn::Conv2dSize size =
                cnn::conv2d_size({height, width, channels}, {.filters = channels == 8 ? 12 : 10,
                                                             .kernel_size = kernel_size,
                                                             .padding = padding,
                                                             .stride = stride});
            for (const Then& then : kFollowers) {
              const int window = then.pool ? then.pool->size.value_or(1) : 1;
              if (window > std::min(size.output_height(), size.output_width())) continue;
              CAPTURE(kernel_size);
              CAPTURE(stride);
              CAPTURE(height);
              CAPTURE(width);
              CAPTURE(channels);
              CHECK(error_of(size, then) < 1e-5);
            }
          }
        }
      }
    }
  }
  for (const int side : {3, 4, 5})
    CHECK(error_of(cnn::conv2d_size({side, side, 8}, {.filters = 8}), {}) < 1e-5);
}

TEST_CASE("planned convolution: more tiles than are under way at once") {
  const cnn::Conv2dSize size = cnn::conv2d_size({40, 33, 4}, {.filters = 8, .padding = Padding::kSame});
  for (const Then& then : kFollowers) CHECK(error_of(size, then) < 1e-5);
}

TEST_CASE("planned convolution: values up to 10,000 keep five digits") {
  const cnn::Conv2dSize size = cnn::conv2d_size({11, 11, 16}, {.filters = 12});
  auto input = obvious::random_values(numbers(11, 11, 16), 4);
  for (float& value : input) value *= 1e4F;
  auto kernel = obvious::random_values(numbers(9, 16, 12), 5);
  for (float& weight : kernel) weight *= 1e4F;
  for (const Then& then : kFollowers) {
    CHECK(error_of(size, then, input, kernel, std::vector<float>(12, 1e4F)) < 1e-5);
  }
}
