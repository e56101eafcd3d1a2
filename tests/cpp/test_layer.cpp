// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <vector>

#include "cnn/layer.hpp"

namespace {

double deviation(const std::vector<float>& values) {
  double squares = 0;
  for (const double value : values) squares += value * value;
  return std::sqrt(squares / static_cast<double>(values.size()));
}

}  // namespace

TEST_CASE("layer: a plan has all sizes and no weights; making one allocates them, all zero") {
  const cnn::Layer plan =
      cnn::plan_layer(cnn::Conv2d{.filters = 4, .kernel_size = 5, .bias = true}, {9, 8, 3});
  CHECK(plan.name == "conv");
  CHECK(plan.output_shape == cnn::Shape{5, 4, 4});
  CHECK(plan.kernel.shape == cnn::Shape{5, 5, 3, 4});
  CHECK(plan.kernel.values.empty());
  CHECK(cnn::weight_count(plan) == 304);
  const cnn::Layer made = cnn::make_layer(plan.kind, plan.input_shape);
  CHECK(made.kernel.values == std::vector<float>(300));
  CHECK(made.bias.values == std::vector<float>(4));
}

TEST_CASE("layer: shapes and weights of every kind") {
  struct Expected {
    cnn::LayerKind kind;
    cnn::Shape output;
    std::size_t weights;
  };
  const std::vector<Expected> all{
      {cnn::Conv2d{.filters = 8, .padding = cnn::Padding::kSame}, {6, 7, 8}, 144},
      {cnn::Conv2d{.filters = 8, .padding = cnn::Padding::kSame, .stride = 2}, {3, 4, 8}, 144},
      {cnn::Conv2d{.filters = 8, .kernel_size = 5, .padding = {.zeros = 1}, .stride = 3}, {2, 2, 8}, 400},
      {cnn::Pool2d{.size = 3}, {2, 2, 2}, 0},
      {cnn::Pool2d{.size = 3, .stride = 1}, {4, 5, 2}, 0},
      {cnn::Pool2d{.size = {}}, {1, 1, 2}, 0},
      {cnn::Relu{}, {6, 7, 2}, 0},
      {cnn::Dense{.units = 5}, {5}, 425},
      {cnn::Softmax{}, {84}, 0},
  };
  for (const Expected& expected : all) {
    const cnn::Layer layer = cnn::plan_layer(expected.kind, {6, 7, 2});
    CAPTURE(layer.name);
    CHECK(layer.output_shape == expected.output);
    CHECK(cnn::weight_count(layer) == expected.weights);
  }
}

TEST_CASE("layer: the products of a pass are counted in 64 bits") {
  CHECK(cnn::multiplications(cnn::plan_layer(cnn::Conv2d{.filters = 8}, {28, 28, 1})) == 48'672);
  CHECK(cnn::multiplications(cnn::plan_layer(cnn::Conv2d{.filters = 8, .stride = 2}, {28, 28, 1})) == 12'168);
  CHECK(cnn::multiplications(cnn::plan_layer(cnn::Dense{.units = 10}, {13, 13, 8})) == 13'520);
  CHECK(cnn::multiplications(cnn::plan_layer(cnn::Pool2d{}, {28, 28, 1})) == 0);
  const cnn::Layer large = cnn::plan_layer(cnn::Conv2d{.filters = 1024}, {64, 64, 1024});
  CHECK(cnn::multiplications(large) == std::uint64_t{62} * 62 * 9'437'184);
}

TEST_CASE("layer: weights beyond the limit are refused before any memory is taken") {
  CHECK_THROWS_AS(cnn::plan_layer(cnn::Dense{.units = 4097}, {64, 64, 1}), std::invalid_argument);
  CHECK_THROWS_AS(cnn::plan_layer(cnn::Dense{.units = 0}, {64, 64, 1}), std::invalid_argument);
  CHECK_THROWS_AS(cnn::plan_layer(cnn::Dense{.units = -3}, {64, 64, 1}), std::invalid_argument);
  CHECK_THROWS_AS(cnn::plan_layer(cnn::Relu{}, {4096, 4097, 1}), std::invalid_argument);
}

TEST_CASE("layer: random kernels have a deviation of 1 / (inputs of one output), biases are 0") {
  cnn::Random random({.seed = 3});
  cnn::Layer conv = cnn::make_layer(cnn::Conv2d{.filters = 64, .bias = true}, {9, 9, 4});
  conv.bias.values.assign(64, 7);
  cnn::initialize_weights(conv, random);
  CHECK(deviation(conv.kernel.values) == doctest::Approx(1.0 / 36).epsilon(0.05));
  CHECK(conv.bias.values == std::vector<float>(64));
  cnn::Layer dense = cnn::make_layer(cnn::Dense{.units = 50}, {10, 10, 1});
  cnn::initialize_weights(dense, random);
  CHECK(deviation(dense.kernel.values) == doctest::Approx(0.01).epsilon(0.05));
}
