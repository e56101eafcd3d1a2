// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The trainer on the tutorial's network, whose weights lie elsewhere while they are trained.

#include <doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "cnn/network.hpp"
#include "cnn/trainer.hpp"
#include "training_data.hpp"

namespace {

using namespace training_data;  // NOLINT(google-build-using-namespace)

}  // namespace

TEST_CASE("trainer: with the tutorial's network too, only seed and visible weights count, not the calls") {
  std::vector<std::uint8_t> pixels(std::size_t{30} * 784);
  std::vector<std::uint8_t> labels(30);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    labels[i] = static_cast<std::uint8_t>(i % 10);
    for (std::size_t y = 5; y < 20; ++y) pixels[i * 784 + y * 28 + i % 10 * 2 + 4] = 255;
  }
  const cnn::Dataset data({.extents = {30, 28, 28}, .values = pixels}, {.extents = {30}, .values = labels});
  for (const double momentum : {0.0, 0.9}) {
    const cnn::TrainingSettings settings{
        .range = {0, 30}, .epochs = 2, .batch_size = 1, .learning_rate = 0.01, .momentum = momentum};
    const auto train = [&](cnn::Network& network, std::size_t images_per_call) {
      cnn::Trainer trainer(network, data, settings);
      while (!trainer.progress().done) {
        trainer.advance(network, data, images_per_call);
        network.forward(data.image(0), cnn::Purpose::kInference);
      }
      return weights_of(network);
    };
    cnn::Network whole(cnn::NetworkSpec{}, 1);
    cnn::Network cut(cnn::NetworkSpec{}, 1);
    CHECK(train(whole, 60) == train(cut, 7));

    cnn::Network copy(cnn::NetworkSpec{}, 2);
    for (const std::size_t layer : {std::size_t{0}, std::size_t{2}}) {
      const cnn::Layer& from = whole.layers()[layer];
      copy.set_weights(layer, {.kernel = from.kernel.values, .bias = from.bias.values});
    }
    CHECK(train(whole, 60) == train(copy, 60));
  }
}

TEST_CASE(
    "trainer: a plain step on a batch of the tutorial's network is the average of those on its images") {
  const cnn::Dataset data = squares(4);
  const std::vector<float> before = weights_of(cnn::Network(cnn::NetworkSpec{}, 3));
  const auto step = [&](cnn::ImageRange images) {
    cnn::Network network(cnn::NetworkSpec{}, 3);
    cnn::Trainer trainer(network, data,
                         {.range = images, .batch_size = images.count, .learning_rate = 0.5, .momentum = 0});
    trainer.advance(network, data, images.count);
    return weights_of(network);
  };
  const std::vector<float> together = step({0, 4});
  std::vector<float> average(before.size());
  for (std::size_t image = 0; image < 4; ++image) {
    const std::vector<float> alone = step({image, 1});
    for (std::size_t i = 0; i < before.size(); ++i) average[i] += alone[i] / 4;
  }
  float largest_step = 0;
  float largest_difference = 0;
  for (std::size_t i = 0; i < before.size(); ++i) {
    largest_step = std::max(largest_step, std::abs(together[i] - before[i]));
    largest_difference = std::max(largest_difference, std::abs(together[i] - average[i]));
  }
  CHECK(largest_step > 0.01F);
  CHECK(largest_difference < 1e-6F);
}

TEST_CASE("trainer: leaves the network as a copy of its weights is, bit for bit, in every kind of descent") {
  const cnn::Dataset data = squares(20);
  for (const double momentum : {0.0, 0.9}) {
    for (const std::size_t batch_size : {std::size_t{1}, std::size_t{4}}) {
      cnn::Network network(cnn::NetworkSpec{}, 1);
      cnn::Trainer trainer(network, data,
                           {.range = {0, 20}, .epochs = 3, .batch_size = batch_size, .momentum = momentum});
      while (!trainer.progress().done) {
        trainer.advance(network, data, 17);
        cnn::Network copy(cnn::NetworkSpec{}, 2);
        for (const std::size_t layer : {std::size_t{0}, std::size_t{2}}) {
          const cnn::Layer& from = network.layers()[layer];
          copy.set_weights(layer, {.kernel = from.kernel.values, .bias = from.bias.values});
        }
        for (std::size_t i = 0; i < 20; ++i) {
          network.forward(data.image(i));
          copy.forward(data.image(i));
          for (std::size_t layer = 0; layer < 4; ++layer) {
            const auto left = network.activation(layer);
            CHECK(std::equal(left.begin(), left.end(), copy.activation(layer).begin()));
          }
        }
      }
    }
  }
}

TEST_CASE("trainer: weights replaced between two calls are those that the next call starts from") {
  const cnn::Dataset data = squares(20);
  for (const double momentum : {0.0, 0.9}) {
    for (const cnn::NetworkSpec& spec : {cnn::NetworkSpec{}, square_classifier()}) {
      cnn::Network network(spec, 1);
      cnn::Trainer trainer(network, data, {.range = {0, 20}, .batch_size = 1, .momentum = momentum});
      trainer.advance(network, data, 10);
      const std::size_t dense = network.layers().size() - 2;
      network.set_weights(dense, {.kernel = {}, .bias = std::vector<float>(10, 5)});
      trainer.advance(network, data, 1);
      // A learning rate of 0.02 leads nowhere near 0, where they began.
      for (const float weight : network.layers()[dense].bias.values) {
        CHECK(weight != 5);
        CHECK(weight == doctest::Approx(5).epsilon(0.05));
      }
    }
  }
}

TEST_CASE("trainer: inference after a call is that of the weights that it left") {
  const cnn::Dataset data = squares(20);
  cnn::Network network(square_classifier(), 1);
  cnn::Trainer trainer(network, data, {.range = {0, 20}, .batch_size = 5, .learning_rate = 0.5});
  network.forward(data.image(3), cnn::Purpose::kInference);
  trainer.advance(network, data, 20);
  network.forward(data.image(3), cnn::Purpose::kInference);
  const std::vector<float> inference(network.probabilities().begin(), network.probabilities().end());
  network.forward(data.image(3), cnn::Purpose::kGradients);
  for (std::size_t i = 0; i < inference.size(); ++i)
    CHECK(inference[i] == doctest::Approx(network.probabilities()[i]).epsilon(1e-5));
}

TEST_CASE("trainer: a call for no image, or after the end, changes nothing") {
  const cnn::Dataset data = squares(20);
  cnn::Network network(cnn::NetworkSpec{}, 1);
  cnn::Trainer trainer(network, data, {.range = {0, 20}, .batch_size = 1, .momentum = 0});
  network.forward(data.image(0));
  trainer.advance(network, data, 0);
  CHECK_NOTHROW((void)network.activation(0));
  trainer.advance(network, data, 20);
  network.forward(data.image(0));
  trainer.advance(network, data, 20);
  CHECK_NOTHROW((void)network.activation(0));
}

TEST_CASE(
    "trainer: single images with momentum on the tutorial's network step as an optimizer does, bit for bit") {
  const cnn::Dataset data = squares(1);
  cnn::Network network(cnn::NetworkSpec{}, 1);
  cnn::Network expected(cnn::NetworkSpec{}, 1);
  cnn::Trainer trainer(network, data, {.range = {0, 1}, .epochs = 3, .batch_size = 1, .momentum = 0.9});
  while (!trainer.progress().done) trainer.advance(network, data, 1);

  const auto descent = expected.engine().descent();
  for (int step = 0; step < 3; ++step) {
    expected.forward(data.image(0));
    expected.backward(data.label(0), *descent);
    descent->step({.gradient_scale = 1, .learning_rate = 0.02F, .momentum = 0.9F, .weight_decay = 0});
    descent->finish();
  }
  CHECK(weights_of(network) == weights_of(expected));
}
