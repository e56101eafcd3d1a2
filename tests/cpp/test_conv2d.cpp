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
  const auto size = cnn::conv2d_size({4, 4, 1}, {.filters = 1});
  CHECK(run(size, kImage, kSobelVertical) == std::vector<float>{29, -192, -35, -22});
}

TEST_CASE("conv2d: \"same\" padding keeps the height and width and reads zeros outside the image") {
  const auto size = cnn::conv2d_size({4, 4, 1}, {.filters = 1, .padding = Padding::kSame});
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
  CHECK(run(cnn::conv2d_size({3, 3, 2}, {.filters = 3}), image, kernel) == std::vector<float>{9, 99, 180});
}

TEST_CASE("conv2d: stride 2 takes every second cell of stride 1, and padding 1 is the \"same\" of 3×3") {
  const auto size = cnn::conv2d_size({4, 4, 1}, {.filters = 1, .padding = {.zeros = 1}, .stride = 2});
  // of the cells of stride 1, those in rows and columns 0 and 2 remain
  const auto all =
      run(cnn::conv2d_size({4, 4, 1}, {.filters = 1, .padding = Padding::kSame}), kImage, kSobelVertical);
  CHECK(run(size, kImage, kSobelVertical) == std::vector<float>{all[0], all[2], all[8], all[10]});
  CHECK(all[0] == 180);
}

TEST_CASE("conv2d: a kernel of 1×1 mixes the channels of each pixel") {
  const auto size = cnn::conv2d_size({1, 2, 2}, {.filters = 2, .kernel_size = 1});
  CHECK(run(size, {1, 10, 2, 20}, {1, 3, 2, 4}) == std::vector<float>{21, 43, 42, 86});
}

TEST_CASE("conv2d: \"same\" with a stride puts an odd zero at the bottom and the right, as TensorFlow does") {
  // ⌈in / stride⌉ outputs need (outputs − 1) · stride + kernel size numbers; what is missing is zeros.
  struct Expected {
    int pixels, kernel_size, stride, outputs, before, after;
  };
  for (const Expected& e :
       {Expected{28, 3, 2, 14, 0, 1}, Expected{27, 3, 2, 14, 1, 1}, Expected{5, 5, 3, 2, 1, 2},
        Expected{7, 7, 4, 2, 2, 2}, Expected{8, 1, 2, 4, 0, 0}, Expected{2, 7, 2, 1, 2, 3},
        Expected{9, 3, 4, 3, 1, 1}, Expected{6, 3, 1, 6, 1, 1}}) {
    const auto size = cnn::conv2d_size(
        {e.pixels, 31, 1},
        {.filters = 1, .kernel_size = e.kernel_size, .padding = Padding::kSame, .stride = e.stride});
    CAPTURE(e.pixels);
    CAPTURE(e.kernel_size);
    CAPTURE(e.stride);
    CHECK(size.output_height() == e.outputs);
    CHECK(size.border.top == e.before);
    CHECK(size.border.bottom == e.after);
  }
}

TEST_CASE("conv2d: agrees with the obvious loop on odd sizes, all kernel sizes, paddings and strides") {
  std::uint64_t seed = 1;
  for (const Padding padding : {Padding::kValid, Padding::kSame, Padding{.zeros = 1}, Padding{.zeros = 2}}) {
    for (const int kernel_size : {1, 3, 5, 7}) {
      if (padding.zeros >= kernel_size) continue;
      for (const int stride : {1, 2, 3, 4}) {
        for (const cnn::Shape& image : {cnn::Shape{7, 7, 1}, {9, 11, 3}, {8, 13, 2}, {28, 28, 1}}) {
          for (const int filters : {1, 3, 8, 9}) {
            const auto size = cnn::conv2d_size(
                image,
                {.filters = filters, .kernel_size = kernel_size, .padding = padding, .stride = stride});
            const auto input = obvious::random_values(cnn::element_count(image), ++seed);
            const auto kernel = obvious::random_values(
                cnn::element_count({kernel_size, kernel_size, image[2], filters}), ++seed);
            CAPTURE(cnn::to_string(image));
            CAPTURE(kernel_size);
            CAPTURE(stride);
            CAPTURE(filters);
            CHECK(obvious::largest_difference(run(size, input, kernel),
                                              obvious::conv2d(size, input, kernel)) < 1e-5);
          }
        }
      }
    }
  }
}

TEST_CASE("conv2d: sizes that make no convolution are refused with what was expected") {
  const auto refuses = [](const cnn::Shape& image, const cnn::Conv2d& conv, const char* sentence) {
    CHECK_THROWS_WITH_AS(cnn::conv2d_size(image, conv), sentence, std::invalid_argument);
  };
  refuses({28, 28, 1}, {.filters = 8, .kernel_size = 4}, "expected a kernel size of 1, 3, 5 or 7, got 4");
  refuses({28, 28, 1}, {.filters = 8, .kernel_size = -1}, "expected a kernel size of 1, 3, 5 or 7, got -1");
  refuses({28, 28, 1}, {.filters = 8, .kernel_size = 9}, "expected a kernel size of 1, 3, 5 or 7, got 9");
  refuses({28, 2, 1}, {.filters = 8}, "a valid convolution expects an image of at least 3×3, got 28×2×1");
  refuses({2, 28, 1}, {.filters = 8, .kernel_size = 5, .padding = {.zeros = 1}},
          "a convolution with padding 1 expects an image of at least 3×3, got 2×28×1");
  refuses({28, 28, 1}, {.filters = 8, .stride = 0}, "expected a stride from 1 to 4, got 0");
  refuses({28, 28, 1}, {.filters = 8, .stride = 5}, "expected a stride from 1 to 4, got 5");
  refuses({28, 28, 1}, {.filters = 8, .padding = {.zeros = 3}},
          "expected a padding from 0 to 2, less than the kernel size, got 3");
  refuses({28, 28, 1}, {.filters = 8, .padding = {.zeros = -1}},
          "expected a padding from 0 to 2, less than the kernel size, got -1");
  CHECK_THROWS_AS(cnn::conv2d_size({28, 28}, {.filters = 8}), std::invalid_argument);
  CHECK_THROWS_AS(cnn::conv2d_size({28, 28, 1}, {.filters = 0}), std::invalid_argument);
  CHECK_THROWS_AS(cnn::conv2d_size({28, 28, 1}, {.filters = 2'000'000'000}), std::invalid_argument);
  CHECK_THROWS_AS(
      cnn::conv2d_size({2'000'000'000, 2'000'000'000, 3}, {.filters = 1, .padding = Padding::kSame}),
      std::invalid_argument);
  CHECK(cnn::conv2d_size({2, 2, 1}, {.filters = 1, .kernel_size = 7, .padding = Padding::kSame})
            .output_height() == 2);
  CHECK(cnn::conv2d_size({1, 1, 1}, {.filters = 1, .padding = {.zeros = 2}}).output_height() == 3);
}

TEST_CASE("conv2d: the gradients, with several channels, all kernel sizes, paddings, strides, and a bias") {
  for (const auto padding : {Padding::kValid, Padding::kSame, Padding{.zeros = 1}, Padding{.zeros = 2}}) {
    for (const int kernel_size : {1, 3, 5, 7}) {
      if (padding.zeros >= kernel_size) continue;
      for (const int stride : {1, 2, 3, 4}) {
        CAPTURE(kernel_size);
        CAPTURE(stride);
        obvious::check_gradients(cnn::Conv2d{.filters = 3,
                                             .kernel_size = kernel_size,
                                             .padding = padding,
                                             .stride = stride,
                                             .bias = stride % 2 == 1},
                                 {7, 9, 2}, 0.5F, 2e-4);
      }
    }
  }
  obvious::check_gradients(cnn::Conv2d{.filters = 8}, {5, 7, 1}, 0.5F, 2e-4);
  obvious::check_gradients(cnn::Conv2d{.filters = 9, .stride = 2, .bias = true}, {6, 5, 9}, 0.5F, 3e-4);
}
