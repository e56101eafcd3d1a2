// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <vector>

#include "cnn/divergence_error.hpp"
#include "cnn/sgd.hpp"

TEST_CASE("sgd: two steps by hand, with momentum and weight decay on the kernel alone") {
  cnn::Network network({.input_shape = {1, 1, 1}, .layers = {cnn::Dense{.units = 1}, cnn::Softmax{}}}, 1);
  network.set_weights(0, {.kernel = std::vector<float>{2}, .bias = std::vector<float>{1}});
  cnn::Sgd sgd(network);
  const std::vector<cnn::Gradients> gradients{{.kernel = {8}, .bias = {16}}, {}};
  const cnn::SgdStep step{.gradient_scale = 0.5, .learning_rate = 0.5, .momentum = 0.25, .weight_decay = 0.5};
  sgd.step(step, gradients, network);
  CHECK(network.kernel(0)[0] == -0.5);  // velocity 4 + 0.5 · 2 = 5
  CHECK(network.bias(0)[0] == -3);      // velocity 8
  sgd.step(step, gradients, network);
  CHECK(network.kernel(0)[0] == -3);  // velocity 0.25 · 5 + 4 + 0.5 · −0.5 = 5
  CHECK(network.bias(0)[0] == -8);    // velocity 2 + 8
}

TEST_CASE("sgd: a step to infinity is refused before anything changes") {
  cnn::Network network({.input_shape = {1, 1, 1}, .layers = {cnn::Dense{.units = 2}, cnn::Softmax{}}}, 1);
  const std::vector<float> kernel = network.layers()[0].kernel.values;
  cnn::Sgd sgd(network);
  const std::vector<cnn::Gradients> gradients{{.kernel = {1, 1}, .bias = {1, 3e38F}}, {}};
  CHECK_THROWS_AS(sgd.step({.gradient_scale = 1, .learning_rate = 10, .momentum = 0, .weight_decay = 0},
                           gradients, network),
                  cnn::DivergenceError);
  CHECK(network.layers()[0].kernel.values == kernel);
  CHECK(network.layers()[0].bias.values == std::vector<float>{0, 0});
}
