// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

#include "cnn/conv2d.hpp"
#include "finite_differences.hpp"
#include "obvious_loops.hpp"

namespace {

using cnn::Padding;

// Worked by hand: the top left cell is 62 − 33 = 29 (tutorial, section "Convolutions").
const std::vector<float> kImage{0, 50, 0, 29, 0, 80, 31, 2, 33, 90, 0, 75, 0, 9, 0, 95};
const std::vector<float> kSobelVertical{-1, 0, 1, -2, 0, 2, -1, 0, 1};

std::vector<float> run(const cnn::Conv2dSize& size, const std::vector<float>& input,
                       const std::vector<float>& kernel) {
  std::vector<float> output(cnn::element_count({size.output_height(), size.output_width(), size.filters}),
                            1e30F);
  cnn::conv2d_forward(size, input.data(), kernel.data(), nullptr, output.data());
  return output;
}

}  // namespace

TEST_CASE("conv2d: the tutorial's 4×4 image under the vertical Sobel filter gives 29 −192 / −35 −22") {
  const auto size = cnn::conv2d_size({4, 4, 1}, 1, 3, Padding::kValid);
  CHECK(run(size, kImage, kSobelVertical) == std::vector<float>{29, -192, -35, -22});
}

TEST_CASE("conv2d: \"same\" padding keeps the height and width and reads zeros outside the image") {
  const auto size = cnn::conv2d_size({4, 4, 1}, 1, 3, Padding::kSame);
  const auto output = run(size, kImage, kSobelVertical);
  REQUIRE(output.size() == 16);
  CHECK(output[0] == 2 * 50 + 80);  // only the lower right of the kernel lies on the image
  CHECK(output[5] == 29);           // the valid result sits in the middle
  CHECK(output[15] == -2 * 0 - 0);  // column 2 holds 0 and 0
  CHECK(output[12] == 90 + 2 * 9);  // lower left corner
}

TEST_CASE("conv2d: channels are added up, filters are kept apart") {
  // One 3×3 image of two channels, 1 and 10 everywhere; filter 0 takes channel 0, filter 1 both, filter 2
  // twice channel 1.
  std::vector<float> image;
  std::vector<float> kernel;
  for (int i = 0; i < 9; ++i) {
    image.insert(image.end(), {1, 10});
    kernel.insert(kernel.end(), {1, 1, 0, 0, 1, 2});
  }
  CHECK(run(cnn::conv2d_size({3, 3, 2}, 3, 3, Padding::kValid), image, kernel) ==
        std::vector<float>{9, 99, 180});
}

TEST_CASE("conv2d: agrees with the obvious loop on odd sizes, all kernel sizes and both paddings") {
  std::uint64_t seed = 1;
  for (const Padding padding : {Padding::kValid, Padding::kSame}) {
    for (const int kernel_size : {3, 5, 7}) {
      for (const cnn::Shape& image : {cnn::Shape{7, 7, 1}, {9, 11, 3}, {8, 13, 2}, {28, 28, 1}}) {
        for (const int filters : {1, 3, 8, 9}) {
          const auto size = cnn::conv2d_size(image, filters, kernel_size, padding);
          const auto input = obvious::random_values(cnn::element_count(image), ++seed);
          const auto kernel = obvious::random_values(
              cnn::element_count({kernel_size, kernel_size, image[2], filters}), ++seed);
          CAPTURE(cnn::to_string(image));
          CAPTURE(kernel_size);
          CAPTURE(filters);
          CHECK(obvious::largest_difference(run(size, input, kernel), obvious::conv2d(size, input, kernel)) <
                1e-5);
        }
      }
    }
  }
}

TEST_CASE("conv2d: sizes that make no convolution are refused with what was expected") {
  CHECK_THROWS_WITH_AS(cnn::conv2d_size({28, 28, 1}, 8, 4, Padding::kValid),
                       "expected a kernel size of 3, 5 or 7, got 4", std::invalid_argument);
  CHECK_THROWS_WITH_AS(cnn::conv2d_size({28, 2, 1}, 8, 3, Padding::kValid),
                       "a valid convolution expects an image of at least 3×3, got 28×2×1",
                       std::invalid_argument);
  CHECK_THROWS_AS(cnn::conv2d_size({28, 28}, 8, 3, Padding::kValid), std::invalid_argument);
  CHECK_THROWS_AS(cnn::conv2d_size({28, 28, 1}, 0, 3, Padding::kValid), std::invalid_argument);
  CHECK_THROWS_AS(cnn::conv2d_size({28, 28, 1}, 2'000'000'000, 3, Padding::kValid), std::invalid_argument);
  CHECK_THROWS_AS(cnn::conv2d_size({2'000'000'000, 2'000'000'000, 3}, 1, 3, Padding::kSame),
                  std::invalid_argument);
  CHECK(cnn::conv2d_size({2, 2, 1}, 1, 7, Padding::kSame).output_height() == 2);
}

TEST_CASE(
    "conv2d: the gradients, with several channels, all kernel sizes, both paddings, with and without bias") {
  for (const auto padding : {cnn::Padding::kValid, cnn::Padding::kSame}) {
    for (const int kernel_size : {3, 5, 7}) {
      for (const bool bias : {false, true}) {
        CAPTURE(kernel_size);
        obvious::check_gradients(
            cnn::Conv2d{.filters = 3, .kernel_size = kernel_size, .padding = padding, .bias = bias},
            {7, 9, 2}, 0.5F, 2e-4);
      }
    }
  }
  obvious::check_gradients(cnn::Conv2d{.filters = 8}, {5, 7, 1}, 0.5F, 2e-4);
}
