// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <algorithm>
#include <cstddef>
#include <stdexcept>
#include <variant>
#include <vector>

#include "cnn/explanation.hpp"
#include "obvious_loops.hpp"

namespace {

/// Strides, an uneven `same`, windows that overlap or leave cells out, one over the whole map, two dense
/// layers.
cnn::Network strided() {
  cnn::Network network(
      {.input_shape = {18, 17, 2},
       .layers = {cnn::Conv2d{.filters = 3, .padding = cnn::Padding::kSame, .stride = 2}, cnn::Relu{},
                  cnn::Pool2d{.kind = cnn::PoolKind::kMax, .size = 3, .stride = 2},
                  cnn::Conv2d{.filters = 4, .kernel_size = 1, .bias = true},
                  cnn::Conv2d{.filters = 2, .kernel_size = 5, .padding = {.zeros = 3}, .stride = 3},
                  cnn::Pool2d{.kind = cnn::PoolKind::kMax, .size = 1, .stride = 2}, cnn::Relu{},
                  cnn::Pool2d{.kind = cnn::PoolKind::kAverage, .size = {}}, cnn::Dense{.units = 5},
                  cnn::Relu{}, cnn::Dense{.units = 3}, cnn::Softmax{}}},
      12);
  network.forward(obvious::random_values(18 * 17 * 2, 8));
  return network;
}

/// Every kind of layer, several channels, both paddings.
cnn::Network varied() {
  cnn::Network network(
      {.input_shape = {7, 8, 2},
       .layers = {cnn::Conv2d{.filters = 3, .kernel_size = 3, .padding = cnn::Padding::kSame},
                  cnn::Pool2d{.kind = cnn::PoolKind::kMax, .size = 2}, cnn::Relu{},
                  cnn::Conv2d{.filters = 2, .bias = true},
                  cnn::Pool2d{.kind = cnn::PoolKind::kAverage, .size = 1}, cnn::Dense{.units = 4},
                  cnn::Softmax{}}},
      11);
  network.set_weights(3, {.kernel = {}, .bias = std::vector<float>{0.5, -0.25}});
  network.forward(obvious::random_values(112, 9));
  return network;
}

/// The terms of every number of every layer give that number.
void check_arithmetic(const cnn::Network& network) {
  for (std::size_t layer = 0; layer < network.layers().size(); ++layer) {
    const auto& kind = network.layers()[layer].kind;
    for (std::size_t output = 0; output < network.activation(layer).size(); ++output) {
      const auto it = cnn::explain(network, layer, output);
      const auto terms = static_cast<float>(it.terms.size());
      float expected = it.bias + it.terms_sum;
      if (std::holds_alternative<cnn::Relu>(kind)) expected = std::max(it.inputs[0], 0.0F);
      if (std::holds_alternative<cnn::Softmax>(kind)) {
        expected = it.terms[static_cast<std::size_t>(it.chosen)] / it.terms_sum;
      }
      if (const auto* pool = std::get_if<cnn::Pool2d>(&kind)) {
        expected = pool->kind == cnn::PoolKind::kMax ? it.inputs[static_cast<std::size_t>(it.chosen)]
                                                     : it.terms_sum / terms;
      }
      CAPTURE(layer);
      CAPTURE(output);
      CHECK(it.value == doctest::Approx(expected).epsilon(1e-5));
      CHECK(it.value == network.activation(layer)[output]);
    }
  }
}

/// An output is a consumer of each of its sources, and of no other input.
void check_consumers(const cnn::Network& network) {
  for (std::size_t index = 0; index < network.layers().size(); ++index) {
    const cnn::Layer& layer = network.layers()[index];
    std::size_t reads = 0;
    for (std::size_t output = 0; output < network.activation(index).size(); ++output) {
      for (const int source : cnn::explain(network, index, output).sources) {
        if (source < 0) continue;
        const auto consumers = cnn::consumers_of(layer, static_cast<std::size_t>(source));
        CHECK(std::count(consumers.begin(), consumers.end(), static_cast<int>(output)) == 1);
        ++reads;
      }
    }
    std::size_t consumers = 0;
    for (std::size_t input = 0; input < cnn::element_count(layer.input_shape); ++input) {
      consumers += cnn::consumers_of(layer, input).size();
    }
    // Both count the pairs of an output and a source, once from either side.
    CHECK(consumers == reads);
  }
}

}  // namespace

TEST_CASE("explanation: the tutorial's top left cell is 62 − 33 = 29, term by term") {
  cnn::Network network({.input_shape = {4, 4, 1},
                        .layers = {cnn::Conv2d{.filters = 1}, cnn::Dense{.units = 2}, cnn::Softmax{}}},
                       1);
  network.set_weights(0, {.kernel = std::vector<float>{-1, 0, 1, -2, 0, 2, -1, 0, 1}, .bias = {}});
  network.forward(std::vector<float>{0, 50, 0, 29, 0, 80, 31, 2, 33, 90, 0, 75, 0, 9, 0, 95});
  const auto cell = cnn::explain(network, 0, 0);
  CHECK(cell.sources == std::vector<int>{0, 1, 2, 4, 5, 6, 8, 9, 10});
  CHECK(cell.inputs == std::vector<float>{0, 50, 0, 0, 80, 31, 33, 90, 0});
  CHECK(cell.terms == std::vector<float>{0, 0, 0, 0, 0, 62, -33, 0, 0});
  CHECK(cell.terms_sum == 29);
  CHECK(cell.value == 29);
}

TEST_CASE("explanation: the arithmetic of every number of every layer gives that number") {
  check_arithmetic(varied());
  check_arithmetic(strided());
}

TEST_CASE("explanation: of equal maxima the first in row-major order is chosen") {
  cnn::Network network({.input_shape = {2, 2, 1},
                        .layers = {cnn::Pool2d{.kind = cnn::PoolKind::kMax, .size = 2},
                                   cnn::Dense{.units = 2}, cnn::Softmax{}}},
                       1);
  network.forward(std::vector<float>{1, 5, 5, 5});
  CHECK(cnn::explain(network, 0, 0).chosen == 1);
}

TEST_CASE("explanation: an output is a consumer of each of its sources, and of no other input") {
  check_consumers(varied());
  check_consumers(strided());
}

TEST_CASE("explanation: there is none before the first forward pass or outside the layer") {
  const cnn::Network fresh(cnn::NetworkSpec{}, 1);
  CHECK_THROWS_AS(cnn::explain(fresh, 0, 0), std::invalid_argument);
  const cnn::Network network = varied();
  CHECK_THROWS_WITH_AS(cnn::explain(network, 5, 4), "expected an index below 4 (4), got 4",
                       std::invalid_argument);
  CHECK_THROWS_AS(cnn::consumers_of(network.layers()[0], 112), std::invalid_argument);
}

TEST_CASE("explanation: there is none of activations whose weights have been changed since") {
  for (const cnn::NetworkSpec& spec :
       {cnn::NetworkSpec{}, cnn::NetworkSpec{.layers = {cnn::Dense{.units = 10}, cnn::Softmax{}}}}) {
    cnn::Network network(spec, 1);
    const auto image = obvious::random_values(784, 3);
    network.forward(image);
    CHECK_NOTHROW(cnn::explain(network, 0, 0));
    network.set_weights(0, {.kernel = network.layers()[0].kernel.values, .bias = {}});
    CHECK_THROWS_WITH_AS(cnn::explain(network, 0, 0), doctest::Contains("the weights have changed"),
                         std::invalid_argument);
    network.forward(image);
    CHECK_NOTHROW(cnn::explain(network, 0, 0));
  }
}

TEST_CASE("explanation: of one operation alone is that of a network of it") {
  const auto image = obvious::random_values(6 * 7 * 2, 4);
  for (const cnn::Conv2d& conv :
       {cnn::Conv2d{.filters = 3, .kernel_size = 5},
        cnn::Conv2d{.filters = 3, .padding = cnn::Padding::kSame},
        cnn::Conv2d{.filters = 3, .padding = cnn::Padding::kSame, .stride = 2},
        cnn::Conv2d{.filters = 3, .kernel_size = 5, .padding = {.zeros = 2}, .stride = 3}}) {
    cnn::Network network({.input_shape = {6, 7, 2}, .layers = {conv, cnn::Softmax{}}}, 1);
    network.forward(image);
    const std::vector<float>& kernel = network.layers()[0].kernel.values;
    const cnn::Conv2dSize size = cnn::conv2d_size({6, 7, 2}, conv);
    const std::size_t outputs = network.activation(0).size();
    for (std::size_t output = 0; output < outputs; ++output) {
      const auto expected = cnn::explain(network, 0, output);
      const auto alone = cnn::explain_conv2d(size, image, kernel, output);
      CHECK(alone.sources == expected.sources);
      CHECK(alone.terms == expected.terms);
      CHECK(alone.weights == expected.weights);
      CHECK(alone.terms_sum == expected.terms_sum);
      CHECK(alone.value == expected.value);
    }
    CHECK_THROWS_AS(cnn::explain_conv2d(size, image, kernel, outputs), std::invalid_argument);
  }
  for (const cnn::Pool2d& pool :
       {cnn::Pool2d{.size = 3}, cnn::Pool2d{.kind = cnn::PoolKind::kAverage, .size = 3},
        cnn::Pool2d{.kind = cnn::PoolKind::kMin, .stride = 1}, cnn::Pool2d{.size = {}}}) {
    cnn::Network network({.input_shape = {6, 7, 2}, .layers = {pool, cnn::Softmax{}}}, 1);
    network.forward(image);
    const cnn::Pool2dSize size = cnn::pool2d_size({6, 7, 2}, pool);
    const std::size_t outputs = network.activation(0).size();
    for (std::size_t output = 0; output < outputs; ++output) {
      const auto expected = cnn::explain(network, 0, output);
      const auto alone = cnn::explain_pool2d(pool.kind, size, image, output);
      CHECK(alone.sources == expected.sources);
      CHECK(alone.inputs == expected.inputs);
      CHECK(alone.chosen == expected.chosen);
      CHECK(alone.value == expected.value);
    }
    CHECK_THROWS_AS(cnn::explain_pool2d(pool.kind, size, image, outputs), std::invalid_argument);
  }
}

TEST_CASE("explanation: softmax of 1, 3, 2 by hand") {
  // exp(−2) = 0.135335, exp(0) = 1, exp(−1) = 0.367879; their sum is 1.503215
  const auto it = cnn::explain_softmax(std::vector<float>{1, 3, 2});
  CHECK(it.largest == 3);
  CHECK(it.differences == std::vector<float>{-2, 0, -1});
  CHECK(it.exponentials[0] == doctest::Approx(0.135335));
  CHECK(it.sum == doctest::Approx(1.503215));
  CHECK(it.probabilities[1] == doctest::Approx(1 / 1.503215));
}
