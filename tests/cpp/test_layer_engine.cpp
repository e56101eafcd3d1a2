// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cmath>
#include <cstddef>
#include <optional>
#include <vector>

#include "cnn/errors.hpp"
#include "cnn/layer_engine.hpp"
#include "cnn/network.hpp"
#include "obvious_loops.hpp"

namespace {

using cnn::Conv2d;
using cnn::Dense;
using cnn::Network;
using cnn::Padding;
using cnn::Pool2d;
using cnn::PoolKind;
using cnn::Purpose;
using cnn::Relu;
using cnn::Softmax;

/// Networks whose convolutions are followed by ReLU, pooling, both in either order, or neither.
const std::vector<cnn::NetworkSpec> kSpecs = {
    {.input_shape = {13, 11, 3},
     .layers = {Conv2d{.filters = 5, .bias = true}, Relu{}, Pool2d{}, Conv2d{.filters = 6}, Pool2d{}, Relu{},
                Dense{.units = 7}, Softmax{}}},
    {.input_shape = {12, 12, 4},
     .layers = {Relu{}, Conv2d{.filters = 9, .padding = Padding::kSame}, Conv2d{.filters = 4}, Relu{}, Relu{},
                Pool2d{.kind = PoolKind::kAverage, .size = 3}, Softmax{}}},
    {.input_shape = {9, 9, 1},
     .layers = {Pool2d{.kind = PoolKind::kMin, .size = 1}, Conv2d{.filters = 3, .kernel_size = 5},
                Pool2d{.size = 2}, Dense{.units = 20}, Relu{}, Dense{.units = 4}, Relu{}, Softmax{}}},
    {.input_shape = {11, 11, 8},
     .layers = {Conv2d{.filters = 8, .padding = {.zeros = 1}, .stride = 2}, Relu{},
                Pool2d{.size = 2, .stride = 1}, Conv2d{.filters = 8, .padding = Padding::kSame}, Relu{},
                Pool2d{.kind = PoolKind::kAverage, .size = std::nullopt}, Dense{.units = 3}, Softmax{}}},
    {.input_shape = {2, 2, 1}, .layers = {Softmax{}}},
};

Network with_large_weights(const cnn::NetworkSpec& spec) {
  Network network(spec, 7);
  for (std::size_t i = 0; i < network.layers().size(); ++i) {
    for (float& weight : network.kernel(i)) weight *= 8;
    for (float& weight : network.bias(i)) weight += 0.25F;
  }
  return network;
}

std::vector<double> copy(std::span<const float> values) {
  return {values.begin(), values.end()};
}

}  // namespace

TEST_CASE("layer engine: inference gives what the layers give one after the other") {
  for (const cnn::NetworkSpec& spec : kSpecs) {
    Network network = with_large_weights(spec);
    const auto input = obvious::random_values(cnn::element_count(spec.input_shape), 3);
    network.forward(input, Purpose::kGradients);
    const auto by_layers = copy(network.probabilities());
    const auto logits = copy(network.input_of(network.layers().size() - 1));
    network.forward(input, Purpose::kInference);
    CHECK(obvious::largest_difference(network.probabilities(), by_layers) < 1e-6);
    CHECK(obvious::largest_difference(network.input_of(network.layers().size() - 1), logits) < 1e-4);
  }
}

TEST_CASE("layer engine: after inference each layer's output is there, and is that of the layer") {
  for (const cnn::NetworkSpec& spec : kSpecs) {
    Network network = with_large_weights(spec);
    const auto input = obvious::random_values(cnn::element_count(spec.input_shape), 4);
    network.forward(input, Purpose::kGradients);
    std::vector<std::vector<double>> expected;
    for (std::size_t i = 0; i < network.layers().size(); ++i) expected.push_back(copy(network.activation(i)));
    network.forward(obvious::random_values(input.size(), 5), Purpose::kGradients);
    network.forward(input, Purpose::kInference);
    for (std::size_t i = 0; i < expected.size(); ++i) {
      CHECK(obvious::largest_difference(network.activation(i), expected[i]) < 1e-4);
    }
  }
}

TEST_CASE("layer engine: weights that were changed are read before the next pass") {
  Network network = with_large_weights(kSpecs[0]);
  const auto input = obvious::random_values(cnn::element_count(kSpecs[0].input_shape), 6);
  network.forward(input, Purpose::kInference);
  for (float& weight : network.kernel(3)) weight *= -2;
  network.forward(input, Purpose::kInference);
  const auto inference = copy(network.probabilities());
  network.forward(input, Purpose::kGradients);
  CHECK(obvious::largest_difference(network.probabilities(), inference) < 1e-6);
}

TEST_CASE("layer engine: a pass that overflows leaves the maps of the last one as they were") {
  for (const Purpose purpose : {Purpose::kInference, Purpose::kGradients}) {
    Network network = with_large_weights(kSpecs[0]);
    const auto input = obvious::random_values(cnn::element_count(kSpecs[0].input_shape), 8);
    network.forward(input, Purpose::kGradients);
    const auto maps = copy(network.activation(2));
    const auto probabilities = copy(network.probabilities());
    CHECK_THROWS_AS(network.forward(std::vector<float>(input.size(), 3e38F), purpose), cnn::OverflowError);
    CHECK(copy(network.activation(2)) == maps);
    CHECK(copy(network.probabilities()) == probabilities);
    network.require_gradients();
  }
}
