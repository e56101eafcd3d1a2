// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cstdint>
#include <stdexcept>
#include <tuple>
#include <vector>

#include "cnn/pool2d.hpp"
#include "finite_differences.hpp"
#include "obvious_loops.hpp"

namespace {

using cnn::PoolKind;

const std::vector<float> kImage{0, 50, 0, 29, 0, 80, 31, 2, 33, 90, 0, 75, 0, 9, 0, 95};

std::vector<float> run(PoolKind kind, const cnn::Pool2dSize& size, const std::vector<float>& input) {
  std::vector<float> output(cnn::element_count({size.output_height(), size.output_width(), size.channels}),
                            1e30F);
  cnn::pool2d_forward(kind, size, input.data(), output.data());
  return output;
}

}  // namespace

TEST_CASE("pool2d: the tutorial's 4×4 image in windows of 2×2") {
  const auto size = cnn::pool2d_size({4, 4, 1}, 2);
  CHECK(run(PoolKind::kMax, size, kImage) == std::vector<float>{80, 31, 90, 95});
  CHECK(run(PoolKind::kMin, size, kImage) == std::vector<float>{0, 0, 0, 0});
  CHECK(run(PoolKind::kAverage, size, kImage) == std::vector<float>{32.5, 15.5, 33, 42.5});
}

TEST_CASE("pool2d: the maximum of negative numbers is negative") {
  const auto size = cnn::pool2d_size({2, 2, 1}, 2);
  CHECK(run(PoolKind::kMax, size, {-4, -3, -2, -5}) == std::vector<float>{-2});
}

TEST_CASE("pool2d: agrees with the obvious loop; edges that fill no window are left out") {
  std::uint64_t seed = 100;
  for (const PoolKind kind : {PoolKind::kMax, PoolKind::kAverage, PoolKind::kMin}) {
    for (const cnn::Shape& image : {cnn::Shape{7, 7, 1}, {9, 11, 3}, {26, 26, 8}, {5, 8, 9}}) {
      for (const int window : {1, 2, 3, 5}) {
        const auto size = cnn::pool2d_size(image, window);
        const auto input = obvious::random_values(cnn::element_count(image), ++seed);
        CAPTURE(cnn::to_string(image));
        CAPTURE(window);
        CHECK(size.output_height() == image[0] / window);
        CHECK(obvious::largest_difference(run(kind, size, input), obvious::pool2d(kind, size, input)) < 1e-6);
      }
    }
  }
}

TEST_CASE("pool2d: windows beyond the image are refused with what was expected") {
  CHECK_THROWS_WITH_AS(cnn::pool2d_size({4, 3, 1}, 4),
                       "expected a pool size from 1 to the image's height and width (4×3×1), got 4",
                       std::invalid_argument);
  CHECK_THROWS_AS(cnn::pool2d_size({4, 4, 1}, 0), std::invalid_argument);
  CHECK_THROWS_AS(cnn::pool2d_size({16}, 2), std::invalid_argument);
}

TEST_CASE("pool2d: the gradients of the three kinds, on sizes that leave a rest") {
  for (const auto kind : {cnn::PoolKind::kMax, cnn::PoolKind::kAverage, cnn::PoolKind::kMin}) {
    for (const int size : {1, 2, 3}) {
      CAPTURE(size);
      obvious::check_gradients(cnn::Pool2d{.kind = kind, .size = size}, {7, 8, 3}, 1e-3F, 2e-3);
    }
  }
}

TEST_CASE("pool2d: of equal maxima or minima the first in row-major order gets the gradient") {
  const cnn::Pool2dSize size = cnn::pool2d_size({2, 2, 1}, 2);
  const std::vector<float> input{3, 7, 7, 3};
  for (const auto& [kind, output, expected] :
       {std::tuple{cnn::PoolKind::kMax, 7.0F, std::vector<float>{0, 5, 0, 0}},
        std::tuple{cnn::PoolKind::kMin, 3.0F, std::vector<float>{5, 0, 0, 0}}}) {
    std::vector<float> d_input(4, 9);
    const float d_output = 5;
    cnn::pool2d_backward(kind, size, input.data(), &output, &d_output, d_input.data());
    CHECK(d_input == expected);
  }
}
