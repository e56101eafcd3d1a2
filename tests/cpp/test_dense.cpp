// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <vector>

#include "cnn/dense.hpp"
#include "cnn/relu.hpp"

TEST_CASE("dense: adds weighted inputs to the bias; kernel rows are inputs, columns units") {
  const std::vector<float> input{1, 2, 3};
  const std::vector<float> kernel{1, 10, 2, 20, 3, 30};
  const std::vector<float> bias{0.5, -1};
  std::vector<float> output(2);
  cnn::dense_forward({.inputs = 3, .units = 2}, input.data(), kernel.data(), bias.data(), output.data());
  CHECK(output == std::vector<float>{14.5, 139});
}

TEST_CASE("relu: cuts off below zero") {
  const std::vector<float> input{-2, -0.5, 0, 3};
  std::vector<float> output(4, 9);
  cnn::relu_forward(input, output);
  CHECK(output == std::vector<float>{0, 0, 0, 3});
}
