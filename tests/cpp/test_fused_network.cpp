// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <algorithm>
#include <cstddef>
#include <stdexcept>
#include <vector>

#include "cnn/network.hpp"
#include "fused_images.hpp"

namespace {

using namespace fused_images;  // NOLINT(google-build-using-namespace)

}  // namespace

TEST_CASE("fused network: fits the tutorial's layers and no others") {
  CHECK(is_fused(cnn::Network(cnn::NetworkSpec{}, 1)));
  using cnn::Conv2d, cnn::Dense, cnn::Pool2d, cnn::Relu, cnn::Softmax;
  const std::vector<cnn::NetworkSpec> others{
      {.input_shape = {28, 30, 1}},
      {.input_shape = {28, 28, 2}},
      {.layers = {Conv2d{.filters = 4}, Pool2d{}, Dense{.units = 10}, Softmax{}}},
      {.layers = {Conv2d{.filters = 8, .kernel_size = 5}, Pool2d{}, Dense{.units = 10}, Softmax{}}},
      {.layers = {Conv2d{.filters = 8, .padding = cnn::Padding::kSame}, Pool2d{}, Dense{.units = 10},
                  Softmax{}}},
      {.layers = {Conv2d{.filters = 8, .bias = true}, Pool2d{}, Dense{.units = 10}, Softmax{}}},
      {.layers = {Conv2d{.filters = 8}, Pool2d{.kind = cnn::PoolKind::kMin}, Dense{.units = 10}, Softmax{}}},
      {.layers = {Conv2d{.filters = 8}, Pool2d{.size = 3}, Dense{.units = 10}, Softmax{}}},
      {.layers = {Conv2d{.filters = 8}, Pool2d{}, Dense{.units = 11}, Softmax{}}},
      {.layers = {Conv2d{.filters = 8}, Relu{}, Pool2d{}, Dense{.units = 10}, Softmax{}}},
      {.layers = {Pool2d{}, Conv2d{.filters = 8}, Dense{.units = 10}, Softmax{}}},
  };
  for (const cnn::NetworkSpec& spec : others) CHECK_FALSE(is_fused(cnn::Network(spec, 1)));
}

TEST_CASE("fused network: every activation is what the layers compute one after the other") {
  cnn::Network fused = network();
  for (const NamedImage& image : images()) {
    CAPTURE(image.name);
    fused.forward(image.values);
    const auto expected = by_layers(fused, image.values);
    for (std::size_t i = 0; i < expected.size(); ++i)
      CHECK(difference(fused.activation(i), expected[i]) < 1e-5);
  }
}

TEST_CASE("fused network: inference gives the same probabilities as a pass for gradients") {
  cnn::Network fused = network();
  for (const NamedImage& image : images()) {
    CAPTURE(image.name);
    fused.forward(image.values, cnn::Purpose::kGradients);
    const std::vector<float> expected(fused.probabilities().begin(), fused.probabilities().end());
    fused.forward(image.values, cnn::Purpose::kInference);
    CHECK(std::equal(expected.begin(), expected.end(), fused.probabilities().begin()));
  }
}

TEST_CASE(
    "fused network: new weights take the activations of the old ones away, and the next pass uses them") {
  cnn::Network fused = network();
  const Image image = images()[1].values;
  fused.forward(image);
  fused.set_weights(0, {.kernel = std::vector<float>(72, 1), .bias = {}});
  CHECK_THROWS_AS((void)fused.activation(0), std::invalid_argument);
  fused.forward(image);
  CHECK(difference(fused.activation(3), by_layers(fused, image)[3]) < 1e-5);
}
