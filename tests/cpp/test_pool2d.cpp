// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cstdint>
#include <optional>
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
  const auto size = cnn::pool2d_size({4, 4, 1}, {});
  CHECK(run(PoolKind::kMax, size, kImage) == std::vector<float>{80, 31, 90, 95});
  CHECK(run(PoolKind::kMin, size, kImage) == std::vector<float>{0, 0, 0, 0});
  CHECK(run(PoolKind::kAverage, size, kImage) == std::vector<float>{32.5, 15.5, 33, 42.5});
}

TEST_CASE("pool2d: the maximum of negative numbers is negative") {
  const auto size = cnn::pool2d_size({2, 2, 1}, {});
  CHECK(run(PoolKind::kMax, size, {-4, -3, -2, -5}) == std::vector<float>{-2});
}

TEST_CASE("pool2d: windows of 2×2 overlap with stride 1, and stride 3 leaves cells out") {
  const auto overlapping = cnn::pool2d_size({4, 4, 1}, {.stride = 1});
  CHECK(run(PoolKind::kMax, overlapping, kImage) == std::vector<float>{80, 80, 31, 90, 90, 75, 90, 90, 95});
  CHECK(run(PoolKind::kMax, cnn::pool2d_size({4, 4, 1}, {.size = 1, .stride = 3}), kImage) ==
        std::vector<float>{0, 29, 0, 95});
}

TEST_CASE("pool2d: without a size one window is the whole map, square or not") {
  const auto size = cnn::pool2d_size({2, 3, 2}, {.size = {}});
  const std::vector<float> image{1, 10, 2, 20, 3, 30, 4, 40, 5, 50, 9, 60};
  CHECK(run(PoolKind::kAverage, size, image) == std::vector<float>{4, 35});
  CHECK(run(PoolKind::kMax, size, image) == std::vector<float>{9, 60});
  CHECK(run(PoolKind::kMin, size, image) == std::vector<float>{1, 10});
}

TEST_CASE("pool2d: agrees with the obvious loop; edges that fill no window are left out") {
  std::uint64_t seed = 100;
  for (const PoolKind kind : {PoolKind::kMax, PoolKind::kAverage, PoolKind::kMin}) {
    for (const cnn::Shape& image : {cnn::Shape{7, 7, 1}, {9, 11, 3}, {26, 26, 8}, {5, 8, 9}}) {
      for (const int window : {1, 2, 3, 5}) {
        for (const std::optional<int> stride : {std::optional<int>(), {1}, {2}, {3}, {4}}) {
          const auto size = cnn::pool2d_size(image, {.size = window, .stride = stride});
          const auto input = obvious::random_values(cnn::element_count(image), ++seed);
          CAPTURE(cnn::to_string(image));
          CAPTURE(window);
          CAPTURE(size.stride);
          CHECK(size.output_height() == (image[0] - window) / stride.value_or(window) + 1);
          CHECK(obvious::largest_difference(run(kind, size, input), obvious::pool2d(kind, size, input)) <
                1e-6);
        }
      }
    }
  }
}

TEST_CASE("pool2d: windows beyond the image are refused with what was expected") {
  CHECK_THROWS_WITH_AS(cnn::pool2d_size({4, 3, 1}, {.size = 4}),
                       "expected a pool size from 1 to the image's height and width (4×3×1), got 4",
                       std::invalid_argument);
  CHECK_THROWS_AS(cnn::pool2d_size({4, 4, 1}, {.size = 0}), std::invalid_argument);
  CHECK_THROWS_AS(cnn::pool2d_size({16}, {}), std::invalid_argument);
}

TEST_CASE("pool2d: a stride is the size or within the limit, and of a whole map there is none") {
  for (const int stride : {0, -1, 5}) {
    CHECK_THROWS_WITH_AS(cnn::pool2d_size({9, 9, 1}, {.size = 6, .stride = stride}),
                         doctest::Contains("expected a stride from 1 to 4, or that of the pool size, got "),
                         std::invalid_argument);
  }
  CHECK(cnn::pool2d_size({12, 12, 1}, {.size = 6, .stride = 6}).output_height() == 2);
  CHECK(cnn::pool2d_size({12, 12, 1}, {.size = 6}).stride == 6);
  CHECK_THROWS_WITH_AS(cnn::pool2d_size({9, 9, 1}, {.size = {}, .stride = 2}),
                       "expected no stride where one window is the whole map", std::invalid_argument);
}

TEST_CASE("pool2d: the gradients of the three kinds, on sizes that leave a rest, and where windows overlap") {
  for (const auto kind : {cnn::PoolKind::kMax, cnn::PoolKind::kAverage, cnn::PoolKind::kMin}) {
    // Differences of an average are exact for any step; those of the others are so while no other candidate
    // becomes the largest, and there are many where windows overlap.
    const float step = kind == cnn::PoolKind::kAverage ? 0.5F : 1e-4F;
    for (const int size : {1, 2, 3}) {
      for (const std::optional<int> stride : {std::optional<int>(), {1}, {2}, {4}}) {
        CAPTURE(size);
        obvious::check_gradients(cnn::Pool2d{.kind = kind, .size = size, .stride = stride}, {7, 8, 3}, step,
                                 1e-4);
      }
    }
    obvious::check_gradients(cnn::Pool2d{.kind = kind, .size = {}}, {5, 4, 3}, step, 1e-4);
  }
}

TEST_CASE("pool2d: of equal maxima or minima the first in row-major order gets the gradient") {
  const cnn::Pool2dSize size = cnn::pool2d_size({2, 2, 1}, {});
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

TEST_CASE("pool2d: other numbers take the paths of the first maximum, or are averaged") {
  const cnn::Pool2dSize size = cnn::pool2d_size({2, 3, 1}, {.stride = 1});
  const std::vector<float> input{1, 5, 5, 2, 5, 0};
  const std::vector<float> numbers{10, 20, 30, 40, 50, 60};
  std::vector<float> result(2);
  const auto along = [&](PoolKind kind) {
    cnn::pool2d_along_paths(kind, size, input.data(), run(kind, size, input).data(), numbers.data(),
                            result.data());
    return result;
  };
  CHECK(along(PoolKind::kMax) == std::vector<float>{20, 20});
  CHECK(along(PoolKind::kMin) == std::vector<float>{10, 60});
  CHECK(along(PoolKind::kAverage) == std::vector<float>{30, 40});
}
