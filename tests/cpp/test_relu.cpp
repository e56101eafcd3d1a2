// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cstddef>
#include <vector>

#include "cnn/relu.hpp"
#include "finite_differences.hpp"
#include "obvious_loops.hpp"

TEST_CASE("relu: cuts off below zero") {
  const std::vector<float> input{-2, -0.5, 0, 3};
  std::vector<float> output(4, 9);
  cnn::relu_forward(input, output);
  CHECK(output == std::vector<float>{0, 0, 0, 3});
}

TEST_CASE("relu: agrees with the obvious loop on odd counts") {
  for (std::size_t count = 0; count < 40; ++count) {
    const auto input = obvious::random_values(count, count + 1);
    std::vector<float> output(count, 9);
    cnn::relu_forward(input, output);
    CHECK(obvious::largest_difference(output, obvious::relu(input)) == 0);
  }
}

TEST_CASE("relu: the gradient passes where the output is above zero") {
  obvious::check_gradients(cnn::Relu{}, {5, 7, 3}, 1e-4F, 2e-3);
}
