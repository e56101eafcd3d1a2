// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "cnn/fused/fused_engine.hpp"
#include "cnn/layer_engine.hpp"
#include "cnn/limits.hpp"
#include "cnn/network.hpp"
#include "obvious_loops.hpp"

namespace {

using cnn::Network;
using cnn::NetworkSpec;

std::vector<float> copy(std::span<const float> values) {
  return {values.begin(), values.end()};
}

/// A 2×2 image straight into two classes: logits = bias + Σ value · kernel.
NetworkSpec tiny() {
  return {.input_shape = {2, 2, 1}, .layers = {cnn::Dense{.units = 2}, cnn::Softmax{}}};
}

}  // namespace

TEST_CASE("network: the tutorial's shapes are 28×28 → 26×26×8 → 13×13×8 → 10, with 13,602 parameters") {
  const Network network(NetworkSpec{}, 1);
  std::size_t parameters = 0;
  std::string shapes = cnn::to_string(network.input_shape());
  for (const cnn::Layer& layer : network.layers()) {
    shapes += " " + layer.name + " " + cnn::to_string(layer.output_shape);
    parameters += layer.kernel.values.size() + layer.bias.values.size();
  }
  CHECK(shapes == "28×28×1 conv 26×26×8 pool 13×13×8 dense 10 softmax 10");
  CHECK(parameters == 13'602);
  CHECK(network.layers()[0].kernel.shape == cnn::Shape{3, 3, 1, 8});
  CHECK(network.layers()[2].kernel.shape == cnn::Shape{10, 1352});
}

TEST_CASE("network: pixels are read as pixel / 255 − 0.5, floats as they are") {
  Network network(tiny(), 1);
  network.forward(std::vector<std::uint8_t>{0, 51, 204, 255});
  CHECK(obvious::largest_difference(network.input(), {-0.5, -0.3, 0.3, 0.5}) < 1e-7);
  network.forward(std::vector<float>{1, -2, 3, 4.5});
  CHECK(copy(network.input()) == std::vector<float>{1, -2, 3, 4.5});
}

TEST_CASE("network: a 2×2 image through a dense layer and softmax, by hand") {
  Network network(tiny(), 1);
  network.set_weights(
      0, {.kernel = std::vector<float>{1, 0, 2, 0, 0, 1, 0, 2}, .bias = std::vector<float>{0.5, 0}});
  network.forward(std::vector<float>{1, 2, 3, 4});
  CHECK(copy(network.activation(0)) == std::vector<float>{7.5, 10});
  CHECK(network.prediction() == 1);
  CHECK(network.probabilities()[1] == doctest::Approx(1 / (1 + std::exp(-2.5))));
  CHECK(network.loss(0) == doctest::Approx(std::log(1 + std::exp(2.5))));
}

TEST_CASE("network: all kinds of layer in a row agree with the obvious loops") {
  const NetworkSpec spec{
      .input_shape = {9, 11, 2},
      .layers = {cnn::Conv2d{.filters = 3, .kernel_size = 5, .padding = cnn::Padding::kSame}, cnn::Relu{},
                 cnn::Pool2d{.kind = cnn::PoolKind::kAverage, .size = 2}, cnn::Conv2d{.filters = 4},
                 cnn::Dense{.units = 5}, cnn::Softmax{}}};
  Network network(spec, 7);
  const auto input = obvious::random_values(198, 5);
  network.forward(input);

  const auto layers = network.layers();
  auto expected = obvious::conv2d(
      cnn::conv2d_size({9, 11, 2}, {.filters = 3, .kernel_size = 5, .padding = cnn::Padding::kSame}), input,
      layers[0].kernel.values);
  for (double& value : expected) value = std::max(value, 0.0);
  CHECK(obvious::largest_difference(network.activation(1), expected) < 1e-5);
  expected =
      obvious::pool2d(cnn::PoolKind::kAverage, cnn::pool2d_size({9, 11, 3}, {}), copy(network.activation(1)));
  CHECK(obvious::largest_difference(network.activation(2), expected) < 1e-5);
  expected = obvious::conv2d(cnn::conv2d_size({4, 5, 3}, {.filters = 4}), copy(network.activation(2)),
                             layers[3].kernel.values);
  CHECK(obvious::largest_difference(network.activation(3), expected) < 1e-5);
  CHECK(layers[0].name == "conv1");
  CHECK(layers[3].name == "conv2");
  CHECK(network.layer_index("conv2") == 3);
}

TEST_CASE("network: reads of a pixel what its normalization says, of each channel, and values as they are") {
  Network network({.input_shape = {1, 2, 3},
                   .layers = {cnn::Relu{}, cnn::Softmax{}},
                   .normalization = {.mean = {0.5F, 0.25F, 0}, .deviation = {0.5F, 0.25F, 2}}},
                  1);
  network.forward(std::vector<std::uint8_t>{0, 0, 0, 255, 255, 255});
  CHECK(copy(network.input()) == std::vector<float>{-1, -1, 0, 1, 3, 0.5F});
  const std::vector<float> values{1, 2, 3, 4, 5, 6};
  network.forward(values);
  CHECK(copy(network.input()) == values);
}

TEST_CASE("network: the tutorial's stack with another normalization or stride answers as its layers do") {
  std::vector<std::uint8_t> pixels(784);
  for (std::size_t i = 0; i < pixels.size(); ++i) pixels[i] = static_cast<std::uint8_t>(i * 7 % 256);
  const NetworkSpec pytorch{.normalization = {.mean = {0.1307F}, .deviation = {0.3081F}}};
  NetworkSpec overlapping;
  overlapping.layers[1] = cnn::Pool2d{.stride = 1};
  NetworkSpec strided;
  strided.layers[0] = cnn::Conv2d{.filters = 8, .stride = 2};
  for (const NetworkSpec& spec : {pytorch, overlapping, strided}) {
    Network network(spec, 3);
    CHECK(dynamic_cast<cnn::LayerEngine*>(&network.engine()) != nullptr);
    network.forward(pixels);
    std::vector<float> values(784);
    for (std::size_t i = 0; i < values.size(); ++i) {
      values[i] = (static_cast<float>(pixels[i]) / 255 - spec.normalization.mean[0]) /
                  spec.normalization.deviation[0];
    }
    const auto conv = obvious::conv2d(cnn::conv2d_size({28, 28, 1}, std::get<cnn::Conv2d>(spec.layers[0])),
                                      values, network.layers()[0].kernel.values);
    CHECK(obvious::largest_difference(network.activation(0), conv) < 1e-5);
    const auto pooled = obvious::pool2d(
        cnn::PoolKind::kMax,
        cnn::pool2d_size(network.layers()[1].input_shape, std::get<cnn::Pool2d>(spec.layers[1])),
        copy(network.activation(0)));
    CHECK(obvious::largest_difference(network.activation(1), pooled) < 1e-6);
  }
  NetworkSpec side_by_side;
  side_by_side.layers[1] = cnn::Pool2d{.stride = 2};
  Network network(side_by_side, 3);
  CHECK(dynamic_cast<cnn::FusedEngine*>(&network.engine()) != nullptr);
}

TEST_CASE("network: an input without axes is a single number") {
  Network network({.input_shape = {}, .layers = {cnn::Dense{.units = 2}, cnn::Softmax{}}}, 1);
  network.forward(std::vector<std::uint8_t>{255});
  CHECK(copy(network.input()) == std::vector<float>{0.5});
}

TEST_CASE("network: without a seed all weights are 0, and all classes equally likely") {
  Network network(NetworkSpec{}, std::nullopt);
  for (const cnn::Layer& layer : network.layers()) {
    for (const float weight : layer.kernel.values) CHECK(weight == 0.0F);
  }
  network.forward(std::vector<std::uint8_t>(784, 255));
  for (const float probability : network.probabilities()) CHECK(probability == doctest::Approx(0.1));
}

TEST_CASE("network: random weights have the tutorial's scale and depend on the seed alone") {
  const Network one(NetworkSpec{}, 1);
  const Network again(NetworkSpec{}, 1);
  const Network two(NetworkSpec{}, 2);
  CHECK(one.layers()[2].kernel.values == again.layers()[2].kernel.values);
  CHECK(one.layers()[0].kernel.values != two.layers()[0].kernel.values);

  const auto deviation = [](const std::vector<float>& weights) {
    double squares = 0;
    for (const double weight : weights) squares += weight * weight;
    return std::sqrt(squares / static_cast<double>(weights.size()));
  };
  CHECK(deviation(one.layers()[0].kernel.values) == doctest::Approx(1.0 / 9).epsilon(0.25));  // of 72 numbers
  CHECK(deviation(one.layers()[2].kernel.values) == doctest::Approx(1.0 / 1352).epsilon(0.03));
  CHECK(one.layers()[2].bias.values == std::vector<float>(10, 0));
}

TEST_CASE("network: stacks that make no network are refused with what was expected") {
  const auto make = [](cnn::Shape shape, std::vector<cnn::LayerKind> layers) {
    return Network({.input_shape = std::move(shape), .layers = std::move(layers)}, 1);
  };
  CHECK_THROWS_AS(make({28, 28, 1}, {}), std::invalid_argument);
  CHECK_THROWS_WITH_AS(make({28, 28, 1}, {cnn::Dense{.units = 10}}),
                       "expected softmax as the last layer, and only there", std::invalid_argument);
  CHECK_THROWS_AS(make({28, 28, 1}, {cnn::Softmax{}, cnn::Softmax{}}), std::invalid_argument);
  CHECK_THROWS_AS(make({28, 28, 1}, {cnn::Dense{.units = 10}, cnn::Pool2d{}, cnn::Softmax{}}),
                  std::invalid_argument);
  CHECK_THROWS_AS(make({28, 28, 1}, {cnn::Dense{.units = 0}, cnn::Softmax{}}), std::invalid_argument);
  CHECK_THROWS_AS(make({4096, 4096, 1}, {cnn::Dense{.units = 10}, cnn::Softmax{}}), std::invalid_argument);
  CHECK_THROWS_AS(make({0, 28, 1}, {cnn::Dense{.units = 10}, cnn::Softmax{}}), std::invalid_argument);
}

TEST_CASE("network: after a refused call everything is as before it") {
  Network network(tiny(), 3);
  const std::vector<float> image{1, 2, 3, 4};
  network.forward(image);
  const auto probabilities = copy(network.probabilities());
  const auto kernel = network.layers()[0].kernel.values;

  const float infinity = std::numeric_limits<float>::infinity();
  CHECK_THROWS_AS(network.forward(std::vector<float>{1, 2, 3}), std::invalid_argument);
  CHECK_THROWS_WITH_AS(network.forward(std::vector<float>{1, 2, 3, infinity}),
                       "expected input values that are finite numbers", std::invalid_argument);
  CHECK_THROWS_WITH_AS(network.forward(std::vector<std::uint8_t>(5)), "expected 4 pixels, got 5",
                       std::invalid_argument);
  const std::vector<float> good_kernel(8, 1);
  CHECK_THROWS_AS(network.set_weights(0, {.kernel = good_kernel, .bias = std::vector<float>{1}}),
                  std::invalid_argument);
  CHECK_THROWS_AS(network.set_weights(0, {.kernel = good_kernel, .bias = std::vector<float>{1, infinity}}),
                  std::invalid_argument);
  CHECK_THROWS_AS(network.set_weights(0, {.kernel = std::vector<float>{}, .bias = {}}),
                  std::invalid_argument);
  CHECK_THROWS_WITH_AS((void)network.loss(2), "expected a label from 0 to 1, got 2", std::invalid_argument);
  CHECK_THROWS_AS((void)network.loss(-1), std::invalid_argument);
  CHECK_THROWS_WITH_AS((void)network.layer_index("conv"),
                       "expected the name of a layer (dense, softmax), got \"conv\"", std::invalid_argument);

  CHECK(network.layers()[0].kernel.values == kernel);
  CHECK(copy(network.probabilities()) == probabilities);
}

TEST_CASE("network: a result that is not finite is refused and the activations before it are kept") {
  Network network(tiny(), 3);
  network.set_weights(0, {.kernel = std::vector<float>(8, 8e37F), .bias = {}});
  network.forward(std::vector<float>{1, 1, 1, 1});
  const auto logits = copy(network.activation(0));
  CHECK_THROWS_WITH_AS(network.forward(std::vector<float>{9, 9, 9, 9}), doctest::Contains("not finite"),
                       std::invalid_argument);
  CHECK(copy(network.input()) == std::vector<float>{1, 1, 1, 1});
  CHECK(copy(network.activation(0)) == logits);
  CHECK(copy(network.probabilities()) == std::vector<float>{0.5, 0.5});
}

TEST_CASE("network: activations end with the weights that they were computed with; the input stays") {
  for (const NetworkSpec& spec : {tiny(), NetworkSpec{}}) {
    Network network(spec, 3);
    CHECK_THROWS_WITH_AS((void)network.activation(0),
                         "there are no activations before the first forward pass", std::invalid_argument);
    CHECK_THROWS_AS((void)network.input(), std::invalid_argument);
    const auto image = obvious::random_values(cnn::element_count(spec.input_shape), 6);
    const std::size_t dense = network.layers().size() - 2;
    const std::vector<std::function<void()>> changes{
        [&] { network.set_weights(dense, {.kernel = {}, .bias = network.layers()[dense].bias.values}); },
        [&] { (void)network.kernel(dense); },
        [&] { (void)network.bias(dense); },
    };
    for (const auto& change : changes) {
      network.forward(image);
      CHECK_NOTHROW((void)network.activation(0));
      const std::uint64_t version = network.weights_version();
      change();
      CHECK(network.weights_version() > version);
      CHECK_THROWS_WITH_AS((void)network.activation(0), doctest::Contains("the weights have changed"),
                           std::invalid_argument);
      CHECK_THROWS_AS((void)network.probabilities(), std::invalid_argument);
      CHECK_THROWS_AS((void)network.prediction(), std::invalid_argument);
      CHECK_THROWS_AS((void)network.loss(0), std::invalid_argument);
      CHECK_THROWS_AS((void)network.input_of(1), std::invalid_argument);
      CHECK(obvious::largest_difference(network.input(), {image.begin(), image.end()}) < 1e-6);
    }
    network.forward(image);
    CHECK_NOTHROW((void)network.activation(0));
  }
}

TEST_CASE("network: every limit is kept before any memory is taken") {
  const auto make = [](cnn::Shape shape, std::vector<cnn::LayerKind> layers) {
    return Network({.input_shape = std::move(shape), .layers = std::move(layers)}, std::nullopt);
  };
  std::vector<cnn::LayerKind> deepest(cnn::kMaxLayers - 1, cnn::Relu{});
  deepest.emplace_back(cnn::Softmax{});
  CHECK(make({1, 1, 2}, deepest).layers()[254].name == "relu255");
  std::vector<cnn::LayerKind> deeper(1'000'000, cnn::Relu{});
  deeper.emplace_back(cnn::Softmax{});
  CHECK_THROWS_WITH_AS(make({1, 1, 2}, deeper), "expected at most 256 layers, got 1000001",
                       std::invalid_argument);

  CHECK(make({1, 1, 1}, {cnn::Dense{.units = 4096}, cnn::Softmax{}}).classes() == 4096);
  CHECK_THROWS_WITH_AS(make({1, 1, 1}, {cnn::Dense{.units = 4097}, cnn::Softmax{}}),
                       "expected at most 4096 classes, got 4097", std::invalid_argument);

  // 62 · 62 positions of 3 · 3 · 1024 · 1024 products are 3.6 · 10¹⁰.
  CHECK_THROWS_WITH_AS(
      make({64, 64, 1024}, {cnn::Conv2d{.filters = 1024}, cnn::Pool2d{.size = 62}, cnn::Softmax{}}),
      doctest::Contains("at most 17179869184 multiplications a forward pass, got more from layer 1"),
      std::invalid_argument);

  // 2²⁴ numbers four times over are one image more than 2²⁶.
  const std::vector<cnn::LayerKind> wide{cnn::Relu{}, cnn::Relu{}, cnn::Relu{}, cnn::Pool2d{.size = 4096},
                                         cnn::Softmax{}};
  CHECK_THROWS_WITH_AS(
      make({4096, 4096, 1}, wide),
      doctest::Contains("at most 67108864 weights and activations, got more from layer 4 on"),
      std::invalid_argument);
  CHECK_THROWS_AS(
      make({1, 1, 16'777'216}, {cnn::Conv2d{.filters = 1, .padding = cnn::Padding::kSame}, cnn::Softmax{}}),
      std::invalid_argument);
}
