// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <limits>
#include <span>
#include <utility>
#include <vector>

#include "cnn/errors.hpp"
#include "cnn/fused/fused_engine.hpp"
#include "cnn/fused/fused_gradient.hpp"
#include "cnn/network.hpp"
#include "cnn/softmax.hpp"
#include "fused_images.hpp"

namespace {

using namespace fused_images;  // NOLINT(google-build-using-namespace)

std::vector<cnn::Gradients> gradients_by_layers(const cnn::Network& network, const Image& image, int label) {
  const auto activations = by_layers(network, image);
  std::vector<cnn::Gradients> gradients;
  std::vector<std::vector<float>> d_activations = activations;
  for (const cnn::Layer& layer : network.layers()) {
    gradients.push_back({.kernel = std::vector<float>(layer.kernel.values.size()),
                         .bias = std::vector<float>(layer.bias.values.size())});
  }
  cnn::cross_entropy_backward(activations[3], label, d_activations[2]);
  for (std::size_t i = 3; i-- > 0;) {
    cnn::backward(network.layers()[i],
                  {.input = i == 0 ? std::span<const float>(image) : activations[i - 1],
                   .output = activations[i],
                   .d_output = d_activations[i],
                   .d_input = i == 0 ? std::span<float>() : std::span<float>(d_activations[i - 1])},
                  gradients[i]);
  }
  return gradients;
}

std::vector<float> in_order_of_layer(std::span<const float> dense) {
  std::vector<float> kernel(dense.size());
  cnn::for_each_dense_row([&](std::size_t, std::size_t from, std::size_t to) {
    std::copy_n(dense.begin() + static_cast<std::ptrdiff_t>(from), cnn::FusedNetwork::kFilters,
                kernel.begin() + static_cast<std::ptrdiff_t>(to));
  });
  return kernel;
}

/// sum += values; an empty sum is 0.
void add(const std::vector<float>& values, std::vector<float>& sum) {
  sum.resize(values.size());
  std::transform(sum.begin(), sum.end(), values.begin(), sum.begin(), std::plus<>());
}

cnn::FusedEngine& engine_of(cnn::Network& fused) {
  return dynamic_cast<cnn::FusedEngine&>(fused.engine());
}

}  // namespace

TEST_CASE("fused gradient: is what the layers' backward passes give, added up over images") {
  cnn::Network fused = network();
  const auto descent = fused.engine().descent();
  std::vector<std::vector<float>> expected(3);
  int label = 0;
  for (const NamedImage& image : images()) {
    if (image.name == "large numbers") continue;  // its gradient would drown the others'
    label = (label + 3) % 10;
    fused.forward(image.values);
    fused.backward(label, *descent);
    const auto one = gradients_by_layers(fused, image.values, label);
    add(one[0].kernel, expected[0]);
    add(one[2].kernel, expected[1]);
    add(one[2].bias, expected[2]);
    CAPTURE(image.name);
    const auto parameters = descent->parameters();
    CHECK(difference(parameters[0].gradient, expected[0]) < 1e-5);
    CHECK(difference(in_order_of_layer(parameters[1].gradient), expected[1]) < 1e-5);
    CHECK(difference(parameters[2].gradient, expected[2]) < 1e-5);
  }
  descent->clear();
  for (const cnn::Parameters& cleared : descent->parameters()) {
    for (const float gradient : cleared.gradient) CHECK(gradient == 0);
  }
}

TEST_CASE("fused descent: a hundred steps move all weights as the layers' gradients do") {
  cnn::Network fused = network();
  cnn::FusedEngine& engine = engine_of(fused);
  cnn::Network layered = network();
  const auto all = images();
  constexpr float kLearningRate = 0.01F;
  for (std::size_t i = 0; i < 100; ++i) {
    const NamedImage& image = all[i % all.size()];
    if (image.name == "large numbers") continue;
    const int label = static_cast<int>(i * 7 % 10);
    fused.forward(image.values);
    std::array<float, 10> d_logits{};
    cnn::cross_entropy_backward(fused.probabilities(), label, d_logits);
    cnn::descend(engine.pass(), d_logits, kLearningRate, engine.network());

    const auto gradients = gradients_by_layers(layered, image.values, label);
    for (std::size_t layer = 0; layer < gradients.size(); ++layer) {
      for (std::size_t w = 0; w < gradients[layer].kernel.size(); ++w) {
        layered.kernel(layer)[w] -= kLearningRate * gradients[layer].kernel[w];
      }
      for (std::size_t w = 0; w < gradients[layer].bias.size(); ++w) {
        layered.bias(layer)[w] -= kLearningRate * gradients[layer].bias[w];
      }
    }
  }
  for (const NamedImage& image : all) {
    CAPTURE(image.name);
    const auto expected = by_layers(layered, image.values);
    for (const cnn::Purpose purpose : {cnn::Purpose::kInference, cnn::Purpose::kGradients}) {
      fused.forward(image.values, purpose);
      CHECK(difference(fused.activation(2), expected[2]) < 1e-5);
    }
  }

  const cnn::FusedNetwork carried = engine.network();
  engine.write_weights();
  for (const std::size_t layer : {std::size_t{0}, std::size_t{2}}) {
    CHECK(difference(fused.layers()[layer].kernel.values, layered.layers()[layer].kernel.values) < 1e-5);
    CHECK(difference(fused.layers()[layer].bias.values, layered.layers()[layer].bias.values) < 1e-5);
  }

  // What was carried along from step to step is what a fresh look at the weights gives.
  const cnn::FusedNetwork fresh(fused.layers());
  CHECK(difference(carried.dense_totals(), {fresh.dense_totals().begin(), fresh.dense_totals().end()}) <
        1e-5);
  CHECK(difference(carried.background(), {fresh.background().begin(), fresh.background().end()}) < 1e-6);
  CHECK(carried.weight_bound() >= fresh.weight_bound());
}

TEST_CASE("fused gradient: after steps of descent it is still what the layers give") {
  cnn::Network fused = network();
  cnn::FusedEngine& engine = engine_of(fused);
  const auto all = images();
  for (const NamedImage& image : all) {
    if (image.name == "large numbers") continue;
    fused.forward(image.values);
    std::array<float, 10> d_logits{};
    cnn::cross_entropy_backward(fused.probabilities(), 3, d_logits);
    cnn::descend(engine.pass(), d_logits, 0.05F, engine.network());
  }
  const cnn::FusedNetwork carried = engine.network();
  CHECK(obvious::largest_difference(carried.weights().dense_common, std::vector<double>(80)) > 1e-3);

  engine.write_weights();
  engine.network() = carried;
  const Image& noise = all[1].values;
  fused.forward(noise);
  const auto descent = fused.engine().descent();
  fused.backward(7, *descent);
  const auto expected = gradients_by_layers(fused, noise, 7);
  const auto parameters = descent->parameters();
  CHECK(difference(parameters[0].gradient, expected[0].kernel) < 1e-5);
  CHECK(difference(in_order_of_layer(parameters[1].gradient), expected[2].kernel) < 1e-5);
  // An optimizer finds each weight whole.
  CHECK(difference(in_order_of_layer(parameters[1].weights), fused.layers()[2].kernel.values) < 1e-6);
}

TEST_CASE("fused descent: a step that is NaN is refused before anything changes") {
  cnn::Network fused = network();
  cnn::FusedEngine& engine = engine_of(fused);
  fused.forward(images()[1].values);
  const cnn::FusedNetwork::Weights before = engine.network().weights();
  const auto refuse = [&](float d_logit, float learning_rate) {
    std::array<float, 10> d_logits{};
    for (std::size_t k = 0; k < 10; ++k) d_logits[k] = k % 2 == 0 ? d_logit : -d_logit;
    CHECK_THROWS_AS(cnn::descend(engine.pass(), d_logits, learning_rate, engine.network()),
                    cnn::DivergenceError);
    CHECK(engine.network().weights().dense == before.dense);
    CHECK(engine.network().weights().filters == before.filters);
    CHECK(engine.network().weights().bias == before.bias);
  };
  refuse(1, std::numeric_limits<float>::quiet_NaN());
  refuse(3e38F, 0);  // Σ over classes and tiles is ∞ − ∞, which a maximum ignores
}

TEST_CASE("fused descent: a step to infinity is refused before anything changes") {
  cnn::Network fused = network();
  cnn::FusedEngine& engine = engine_of(fused);
  fused.forward(images()[1].values);
  const cnn::FusedNetwork::Weights before = engine.network().weights();
  std::array<float, 10> d_logits{};
  d_logits[3] = 1;
  CHECK_THROWS_AS(cnn::descend(engine.pass(), d_logits, 3e38F, engine.network()), cnn::DivergenceError);
  CHECK(engine.network().weights().dense == before.dense);
  CHECK(engine.network().weights().filters == before.filters);
  CHECK(engine.network().weights().bias == before.bias);
}
