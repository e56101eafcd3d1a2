// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <array>
#include <cstddef>
#include <vector>

#include "cnn/errors.hpp"
#include "cnn/sgd.hpp"
#include "obvious_loops.hpp"

TEST_CASE("sgd: two steps by hand, with momentum and weight decay on the kernel alone") {
  std::vector<float> kernel{2};
  std::vector<float> bias{1};
  std::vector<float> d_kernel;
  std::vector<float> d_bias;
  cnn::Sgd sgd;
  const auto step = [&] {
    d_kernel = {8};
    d_bias = {16};
    sgd.step({.gradient_scale = 0.5, .learning_rate = 0.5, .momentum = 0.25, .weight_decay = 0.5},
             std::array{cnn::Parameters{.weights = kernel, .gradient = d_kernel, .decays = true},
                        cnn::Parameters{.weights = bias, .gradient = d_bias, .decays = false}});
  };
  step();
  CHECK(kernel[0] == -0.5);  // velocity 4 + 0.5 · 2 = 5
  CHECK(bias[0] == -3);      // velocity 8
  step();
  CHECK(kernel[0] == -3);  // velocity 0.25 · 5 + 4 + 0.5 · −0.5 = 5
  CHECK(bias[0] == -8);    // velocity 2 + 8
  CHECK(d_kernel[0] == 0);
  CHECK(d_bias[0] == 0);
}

TEST_CASE("sgd: every weight is stepped, for every count") {
  for (std::size_t count = 0; count < 12; ++count) {
    std::vector<float> weights = obvious::random_values(count, 1);
    std::vector<float> gradient = obvious::random_values(count, 2);
    std::vector<float> expected = weights;
    for (std::size_t i = 0; i < count; ++i) expected[i] -= 0.25F * gradient[i];
    cnn::Sgd().step({.gradient_scale = 1, .learning_rate = 0.25, .momentum = 0, .weight_decay = 0},
                    std::array{cnn::Parameters{.weights = weights, .gradient = gradient, .decays = true}});
    CHECK(weights == expected);
    CHECK(gradient == std::vector<float>(count));
  }
}

TEST_CASE("sgd: a step to infinity is refused before anything changes, whichever weight it is") {
  for (std::size_t i = 0; i < 6; ++i) {
    std::vector<float> kernel{1, 2, 3};
    std::vector<float> bias(6, 4);
    std::vector<float> d_kernel(3, 1);
    std::vector<float> d_bias(6, 1);
    d_bias[i] = 3e38F;
    cnn::Sgd sgd;
    CHECK_THROWS_AS(
        sgd.step({.gradient_scale = 1, .learning_rate = 10, .momentum = 0, .weight_decay = 0},
                 std::array{cnn::Parameters{.weights = kernel, .gradient = d_kernel, .decays = true},
                            cnn::Parameters{.weights = bias, .gradient = d_bias, .decays = false}}),
        cnn::DivergenceError);
    CHECK(kernel == std::vector<float>{1, 2, 3});
    CHECK(bias == std::vector<float>(6, 4));
  }
}

TEST_CASE(
    "sgd: gradient and weight decay that overflow together are refused, with and without a rest of four") {
  for (const std::size_t count : {std::size_t{1}, std::size_t{4}, std::size_t{7}}) {
    std::vector<float> weights(count, 2);
    std::vector<float> gradient(count, 2e38F);
    const cnn::Parameters parameters{.weights = weights, .gradient = gradient, .decays = true};
    cnn::Sgd sgd;
    CHECK_THROWS_AS(sgd.step({.gradient_scale = 1, .learning_rate = 1, .momentum = 0, .weight_decay = 1e38F},
                             {&parameters, 1}),
                    cnn::DivergenceError);
    CHECK(weights == std::vector<float>(count, 2));
  }
}
