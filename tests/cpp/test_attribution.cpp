// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <stdexcept>
#include <vector>

#include "cnn/attribution.hpp"
#include "cnn/errors.hpp"
#include "finite_differences.hpp"
#include "obvious_loops.hpp"

namespace {

double sum(const std::vector<float>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Small networks of every kind of layer that may stand before the first dense layer.
std::vector<cnn::NetworkSpec> specs() {
  using cnn::Conv2d, cnn::Pool2d, cnn::Relu, cnn::Dense, cnn::Softmax, cnn::PoolKind, cnn::Padding;
  return {
      {.input_shape = {7, 8, 2},
       .layers = {Conv2d{.filters = 3, .padding = Padding::kSame, .bias = true}, Relu{},
                  Pool2d{.kind = PoolKind::kMax, .size = 2}, Conv2d{.filters = 2}, Relu{},
                  Pool2d{.kind = PoolKind::kAverage, .size = 1}, Dense{.units = 4}, Softmax{}}},
      {.input_shape = {9, 9, 1},
       .layers = {Conv2d{.filters = 2, .kernel_size = 5, .padding = Padding::kSame},
                  Pool2d{.kind = PoolKind::kAverage, .size = 2}, Conv2d{.filters = 3, .bias = true},
                  Pool2d{.kind = PoolKind::kMin, .size = 2}, Dense{.units = 5}, Relu{}, Dense{.units = 4},
                  Dense{.units = 3}, Softmax{}}},
      {.input_shape = {13, 12, 3},
       .layers = {Conv2d{.filters = 4, .padding = Padding::kSame, .stride = 2, .bias = true}, Relu{},
                  Pool2d{.kind = PoolKind::kMax, .size = 3, .stride = 2},
                  Conv2d{.filters = 3, .kernel_size = 1}, Pool2d{.kind = PoolKind::kAverage, .stride = 1},
                  Pool2d{.kind = PoolKind::kMin, .size = {}}, Dense{.units = 4}, Relu{}, Dense{.units = 3},
                  Softmax{}},
       .normalization = {.mean = {0.1F, 0.25F, 0.7F}, .deviation = {0.5F, 2, 0.25F}}},
      {.input_shape = {3, 2, 2}, .layers = {Dense{.units = 3}, Softmax{}}},
      cnn::NetworkSpec{},
  };
}

/// A network with weights and biases of about 1 / inputs, none of them 0.
cnn::Network random_network(const cnn::NetworkSpec& spec, std::uint64_t seed) {
  cnn::Network network(spec, seed);
  for (std::size_t i = 0; i < network.layers().size(); ++i) {
    auto bias = obvious::random_values(network.layers()[i].bias.values.size(), seed + i);
    network.set_weights(i, {.kernel = {}, .bias = bias});
  }
  return network;
}

double logit_difference(const cnn::Network& network, int chosen, int against) {
  const auto logits = network.input_of(network.layers().size() - 1);
  return static_cast<double>(logits[static_cast<std::size_t>(chosen)]) -
         static_cast<double>(logits[static_cast<std::size_t>(against)]);
}

}  // namespace

TEST_CASE("attribution: of a network that reads a single number") {
  cnn::Network network({.input_shape = {}, .layers = {cnn::Dense{.units = 2}, cnn::Softmax{}}}, 1);
  network.set_weights(0, {.kernel = std::vector<float>{3, 1}, .bias = std::vector<float>{0, 0.25F}});
  network.forward(std::vector<float>{0.5});
  // 3 · 0.5 − (1 · 0.5 + 0.25), of which a blank pixel, −0.5, has −1.5 + 0.5 and the bias −0.25.
  const cnn::Attribution votes = cnn::attribute(network, {.chosen = 0, .against = 1});
  CHECK(votes.difference == doctest::Approx(0.75));
  CHECK(votes.filters == std::vector<float>{2});
}

TEST_CASE("attribution: one filter, one window, two classes by hand") {
  cnn::Network network({.input_shape = {4, 4, 1},
                        .layers = {cnn::Conv2d{.filters = 1, .bias = true}, cnn::Pool2d{},
                                   cnn::Dense{.units = 2}, cnn::Softmax{}}},
                       1);
  network.set_weights(
      0, {.kernel = std::vector<float>{0, 0, 0, 0, 2, 1, 0, 0, 0}, .bias = std::vector<float>{0.25}});
  network.set_weights(2, {.kernel = std::vector<float>{3, -1}, .bias = std::vector<float>{0.5, 0.125}});
  std::vector<float> image(16, -0.5F);
  image[5] = 0.5;  // row 1, column 1: seen by the filter's centre at the top left
  network.forward(image);
  // The four convolution cells are 2·a + b + 0.25: 0.75 where a is the bright pixel, else −1.25 (or less a
  // neighbour); the maximum is the top left one.
  // The difference of the logits is (3 + 1)·0.75 + 0.5 − 0.125 = 3.375.
  const auto it = cnn::attribute(network, {.chosen = 0, .against = 1});
  CHECK(it.difference == 3.375F);
  CHECK(it.pixels.weights[5] == 8);  // 4 · 2
  CHECK(it.pixels.weights[6] == 4);
  CHECK(it.pixels.changes[5] == 1);
  CHECK(it.pixels.parts[5] == 8);
  CHECK(sum(it.pixels.parts) == 8);
  CHECK(it.cells.weights == std::vector<float>{4});
  CHECK(it.cells.changes == std::vector<float>{2});  // 0.75 − (−1.25)
  CHECK(it.filters == std::vector<float>{8});
  CHECK(it.sum == it.difference);
  CHECK(it.drawn == it.sum - it.blank - it.bias);
  CHECK(it.blank == -6);     // 4 · (2 + 1) · −0.5
  CHECK(it.bias == 1.375F);  // 4 · 0.25 + 0.375
  const auto alone = cnn::attribute(network, {.chosen = 0, .against = {}});
  CHECK(alone.difference == 2.75F);  // 3 · 0.75 + 0.5
  CHECK(alone.bias == 1.25F);
  CHECK(alone.filters == std::vector<float>{6});
}

TEST_CASE(
    "attribution: pixels, cells and filters have one sum, which makes up the difference with the rest") {
  for (const cnn::NetworkSpec& spec : specs()) {
    cnn::Network network = random_network(spec, 5);
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      network.forward(obvious::random_values(cnn::element_count(spec.input_shape), seed));
      const auto it = cnn::attribute(network, {.chosen = 2, .against = 0});
      CHECK(it.difference == doctest::Approx(logit_difference(network, 2, 0)).epsilon(1e-5));
      CHECK(sum(it.cells.parts) == doctest::Approx(sum(it.pixels.parts)).epsilon(1e-5));
      CHECK(sum(it.filters) == doctest::Approx(sum(it.pixels.parts)).epsilon(1e-5));
      const double total =
          sum(it.pixels.parts) + static_cast<double>(it.blank) + static_cast<double>(it.bias);
      CHECK(total == doctest::Approx(logit_difference(network, 2, 0)).epsilon(1e-5));
    }
  }
}

TEST_CASE("attribution: the weight of a pixel is the finite difference of the logits") {
  for (const cnn::NetworkSpec& spec : specs()) {
    cnn::Network network = random_network(spec, 7);
    auto image = obvious::random_values(cnn::element_count(spec.input_shape), 9);
    network.forward(image);
    const auto it = cnn::attribute(network, {.chosen = 1, .against = 2});
    const auto loss = [&] {
      network.forward(image);
      return logit_difference(network, 1, 2);
    };
    CHECK(obvious::largest_difference(it.pixels.weights, obvious::finite_differences(image, loss, 1e-3F)) <
          2e-3);
  }
}

TEST_CASE("attribution: in the tutorial's network blank and bias are the answer to a blank picture") {
  cnn::Network network = random_network(cnn::NetworkSpec{}, 3);
  network.forward(obvious::random_values(784, 4));
  const auto it = cnn::attribute(network, {.chosen = 7, .against = 1});
  const std::vector<float> pooled(network.activation(1).begin(), network.activation(1).end());
  network.forward(std::vector<std::uint8_t>(784, 0));
  CHECK(static_cast<double>(it.blank) + static_cast<double>(it.bias) ==
        doctest::Approx(logit_difference(network, 7, 1)).epsilon(1e-5));
  const auto blank_pooled = network.activation(1);
  for (std::size_t i = 0; i < pooled.size(); ++i) {
    CHECK(it.cells.changes[i] == doctest::Approx(pooled[i] - blank_pooled[i]).epsilon(1e-4));
  }
}

TEST_CASE("attribution: a blank picture is what the network reads for byte 0 of each channel") {
  cnn::Network network({.input_shape = {1, 1, 2},
                        .layers = {cnn::Dense{.units = 2}, cnn::Softmax{}},
                        .normalization = {.mean = {0.5F, 0.25F}, .deviation = {0.5F, 1}}},
                       1);
  network.set_weights(0, {.kernel = std::vector<float>{3, 4, 0, 0}, .bias = std::vector<float>{0, 0}});
  network.forward(std::vector<std::uint8_t>{255, 255});
  const auto it = cnn::attribute(network, {.chosen = 0, .against = 1});
  CHECK(it.pixels.changes == std::vector<float>{2, 1});  // 1 / deviation
  CHECK(it.pixels.parts == std::vector<float>{6, 4});
  CHECK(it.blank == -4);  // 3 · −1 + 4 · −0.25
  CHECK(it.difference == 6);
}

TEST_CASE("attribution: of equal candidates the first takes the whole part") {
  cnn::Network network(
      {.input_shape = {2, 2, 1}, .layers = {cnn::Pool2d{}, cnn::Dense{.units = 2}, cnn::Softmax{}}}, 1);
  network.set_weights(1, {.kernel = std::vector<float>{1, 0}, .bias = {}});
  network.forward(std::vector<float>{0, 0.5, 0.5, 0.5});
  const auto it = cnn::attribute(network, {.chosen = 0, .against = 1});
  CHECK(it.pixels.parts == std::vector<float>{0, 1, 0, 0});
  CHECK(it.cells.parts == std::vector<float>{1});
}

TEST_CASE("attribution: there is none of an unknown class, without a dense layer or of old weights") {
  cnn::Network network(cnn::NetworkSpec{}, 1);
  CHECK_THROWS_AS(cnn::attribute(network, {.chosen = 0, .against = 1}), std::invalid_argument);
  network.forward(obvious::random_values(784, 3));
  CHECK_THROWS_WITH_AS(cnn::attribute(network, {.chosen = 10, .against = {}}),
                       "expected a class from 0 to 9, got 10", std::invalid_argument);
  CHECK_THROWS_AS(cnn::attribute(network, {.chosen = 0, .against = -1}), std::invalid_argument);
  network.set_weights(0, {.kernel = network.layers()[0].kernel.values, .bias = {}});
  CHECK_THROWS_WITH_AS(cnn::attribute(network, {.chosen = 0, .against = 1}),
                       doctest::Contains("the weights have changed"), std::invalid_argument);

  for (const cnn::NetworkSpec& spec :
       {cnn::NetworkSpec{.input_shape = {2, 2, 1}, .layers = {cnn::Softmax{}}},
        cnn::NetworkSpec{.input_shape = {2, 2, 1}, .layers = {cnn::Relu{}, cnn::Softmax{}}}}) {
    cnn::Network without_dense(spec, 1);
    without_dense.forward(std::vector<float>{0, 1, 2, 3});
    CHECK_THROWS_WITH_AS(cnn::attribute(without_dense, {.chosen = 0, .against = 1}),
                         "expected a network whose last layers are dense and softmax", std::invalid_argument);
  }
}

TEST_CASE("attribution: parts that are not finite are refused") {
  cnn::Network network(
      {.input_shape = {1, 2, 1}, .layers = {cnn::Dense{.units = 1}, cnn::Dense{.units = 2}, cnn::Softmax{}}},
      1);
  network.set_weights(0, {.kernel = std::vector<float>{1e30F, -1e30F}, .bias = std::vector<float>{0}});
  network.set_weights(1, {.kernel = std::vector<float>{1e30F, 0}, .bias = {}});
  network.forward(std::vector<float>{0.25, 0.25});
  CHECK_THROWS_AS(cnn::attribute(network, {.chosen = 0, .against = 1}), cnn::OverflowError);
}
