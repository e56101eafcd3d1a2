// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <utility>
#include <vector>

#include "cnn/evaluation.hpp"
#include "cnn/limits.hpp"

namespace {

/// Two pixels per image, one class per pixel. With this network the brighter pixel is the prediction.
cnn::Network brighter_pixel() {
  cnn::Network network({.input_shape = {1, 2, 1}, .layers = {cnn::Dense{.units = 2}, cnn::Softmax{}}}, 1);
  network.set_weights(0, {.kernel = std::vector<float>{1, 0, 0, 1}, .bias = {}});
  return network;
}

/// Images of class 0 that the network classifies correctly, then images of class 1 that it misclassifies.
cnn::Dataset images(int correct, int misclassified) {
  cnn::IdxArray pixels{.extents = {correct + misclassified, 1, 2}, .values = {}};
  cnn::IdxArray labels{.extents = {correct + misclassified}, .values = {}};
  for (int i = 0; i < correct + misclassified; ++i) {
    pixels.values.insert(pixels.values.end(), {255, 0});
    labels.values.push_back(i < correct ? 0 : 1);
  }
  return {std::move(pixels), std::move(labels)};
}

const double kLossCorrect = std::log(1 + std::exp(-1.0));  // logits 0.5 and −0.5
const double kLossMisclassified = std::log(1 + std::exp(1.0));

}  // namespace

TEST_CASE(
    "evaluation: windows average consecutive images, each counted once, the rest in a last small window") {
  cnn::Network network = brighter_pixel();
  const auto result = cnn::evaluate(network, images(150, 100), {.start = 0, .count = 250}, 100);
  REQUIRE(result.windows.size() == 3);
  CHECK(result.windows[0].end == 100);
  CHECK(result.windows[0].accuracy == 1);
  CHECK(result.windows[0].loss == doctest::Approx(kLossCorrect));
  CHECK(result.windows[1].end == 200);
  CHECK(result.windows[1].accuracy == 0.5);
  CHECK(result.windows[1].loss == doctest::Approx((kLossCorrect + kLossMisclassified) / 2));
  CHECK(result.windows[2].end == 250);
  CHECK(result.windows[2].size == 50);
  CHECK(result.windows[2].accuracy == 0);
  CHECK(result.accuracy == 0.6);
  CHECK(result.loss == doctest::Approx(0.6 * kLossCorrect + 0.4 * kLossMisclassified));
  CHECK(result.confusion == std::vector<int>{150, 0, 100, 0});
  CHECK(result.predictions == std::vector<int>(250, 0));
  REQUIRE(result.losses.size() == 250);
  CHECK(result.losses[149] == doctest::Approx(kLossCorrect));
  CHECK(result.losses[150] == doctest::Approx(kLossMisclassified));
}

TEST_CASE("evaluation: the largest confusion matrix, counts of 4096 × 4096 classes, on 32 bits too") {
  cnn::Network network(
      {.input_shape = {1, 1, 1}, .layers = {cnn::Dense{.units = cnn::kMaxClasses}, cnn::Softmax{}}}, 1);
  std::vector<float> bias(cnn::kMaxClasses);
  bias.back() = 9;
  network.set_weights(0, {.kernel = {}, .bias = std::move(bias)});
  const cnn::Dataset data({.extents = {2, 1, 1}, .values = {7, 8}}, {.extents = {2}, .values = {0, 255}});
  const auto result = cnn::evaluate(network, data, {.start = 0, .count = 2}, 1);
  REQUIRE(result.confusion.size() == 16'777'216);
  CHECK(result.confusion[4095] == 1);
  CHECK(result.confusion[std::size_t{255} * 4096 + 4095] == 1);
}

TEST_CASE("evaluation: a range starts where it says") {
  cnn::Network network = brighter_pixel();
  const auto result = cnn::evaluate(network, images(3, 4), {.start = 2, .count = 3}, 1);
  REQUIRE(result.windows.size() == 3);
  CHECK(result.windows[0].accuracy == 1);
  CHECK(result.windows[1].accuracy == 0);
  CHECK(result.windows[2].end == 3);
}

TEST_CASE("evaluation: ranges, windows, shapes and labels that do not fit are refused") {
  cnn::Network network = brighter_pixel();
  const cnn::Dataset data = images(3, 4);
  CHECK_THROWS_WITH_AS(cnn::evaluate(network, data, {.start = 5, .count = 3}, 1),
                       "expected a range within the 7 images of the data set, got 3 images from index 5",
                       std::invalid_argument);
  CHECK_THROWS_AS(cnn::evaluate(network, data, {.start = 7, .count = 1}, 1), std::invalid_argument);
  CHECK_THROWS_AS(cnn::evaluate(network, data, {.start = 0, .count = 0}, 1), std::invalid_argument);
  CHECK_THROWS_AS(cnn::evaluate(network, data, {.start = 0, .count = 1}, 0), std::invalid_argument);
  CHECK_THROWS_AS(cnn::evaluate(network, data, {.start = 1, .count = SIZE_MAX}, 1), std::invalid_argument);

  cnn::Network tutorial(cnn::NetworkSpec{}, 1);
  CHECK_THROWS_WITH_AS(cnn::evaluate(tutorial, data, {.start = 0, .count = 7}, 1),
                       "expected images of the network's input shape 28×28×1, got 1×2×1",
                       std::invalid_argument);

  const cnn::Dataset unexpected_label({.extents = {1, 1, 2}, .values = {1, 2}},
                                      {.extents = {1}, .values = {2}});
  CHECK_THROWS_WITH_AS(cnn::evaluate(network, unexpected_label, {.start = 0, .count = 1}, 1),
                       "expected labels from 0 to 1, got 2 at image 0", std::invalid_argument);
}
