// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cstddef>
#include <vector>

#include "cnn/dense.hpp"
#include "finite_differences.hpp"
#include "obvious_loops.hpp"

TEST_CASE("dense: adds weighted inputs to the bias; the kernel has a row of weights per unit") {
  const std::vector<float> input{1, 2, 3};
  const std::vector<float> kernel{1, 2, 3, 10, 20, 30};
  const std::vector<float> bias{0.5, -1};
  std::vector<float> output(2);
  cnn::dense_forward({.inputs = 3, .units = 2}, input.data(), kernel.data(), bias.data(), output.data());
  CHECK(output == std::vector<float>{14.5, 139});
}

TEST_CASE("dense: agrees with the obvious loop on odd counts of inputs and units") {
  for (const int inputs : {1, 3, 4, 7, 1352}) {
    for (const int units : {1, 2, 4, 5, 10, 11}) {
      const auto input = obvious::random_values(static_cast<std::size_t>(inputs), 1);
      const auto kernel = obvious::random_values(static_cast<std::size_t>(inputs * units), 2);
      const auto bias = obvious::random_values(static_cast<std::size_t>(units), 3);
      std::vector<double> expected(bias.begin(), bias.end());
      for (std::size_t i = 0; i < kernel.size(); ++i) {
        expected[i / input.size()] +=
            static_cast<double>(kernel[i]) * static_cast<double>(input[i % input.size()]);
      }
      std::vector<float> output(expected.size());
      cnn::dense_forward({.inputs = inputs, .units = units}, input.data(), kernel.data(), bias.data(),
                         output.data());
      CAPTURE(inputs);
      CAPTURE(units);
      CHECK(obvious::largest_difference(output, expected) < 1e-4);
    }
  }
}

TEST_CASE("dense: the gradients, against finite differences") {
  obvious::check_gradients(cnn::Dense{.units = 5}, {3, 5, 2}, 0.5F, 2e-4);
}
