// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Central finite differences, the oracle of every backward pass. Where a layer is linear in what is varied,
// the difference is exact for any step; the losses are sums in double precision, so that what remains is the
// rounding of one float multiplication and addition (tolerance 2e-4 of values around 1). Kinks (maxima, ReLU)
// keep their distance from the step, because the random inputs are far apart compared with it.

#pragma once

#include <doctest.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "cnn/layer.hpp"
#include "obvious_loops.hpp"

namespace obvious {

/// (f(x + h) − f(x − h)) / 2h for each of the values, which come back unchanged.
inline std::vector<double> finite_differences(std::span<float> values, const std::function<double()>& loss,
                                              float step) {
  std::vector<double> gradient;
  for (float& value : values) {
    const float before = value;
    value = before + step;
    const float upper = value;
    const double above = loss();
    value = before - step;
    gradient.push_back((above - loss()) / (static_cast<double>(upper) - static_cast<double>(value)));
    value = before;
  }
  return gradient;
}

/// Runs one layer alone. The loss is a sum of its outputs with fixed random weights, whose gradient is those
/// weights.
inline void check_gradients(const cnn::LayerKind& kind, const cnn::Shape& input_shape, float step,
                            double tolerance) {
  cnn::Layer layer = cnn::make_layer(kind, input_shape);
  std::uint64_t seed = 20;
  const auto refill = [&](std::vector<float>& values) { values = random_values(values.size(), ++seed); };
  refill(layer.kernel.values);
  refill(layer.bias.values);
  auto input = random_values(cnn::element_count(input_shape), ++seed);
  const auto d_output = random_values(cnn::element_count(layer.output_shape), ++seed);
  std::vector<float> output(d_output.size());
  const auto loss = [&] {
    cnn::forward(layer, input, output);
    double sum = 0;
    for (std::size_t i = 0; i < output.size(); ++i) {
      sum += static_cast<double>(output[i]) * static_cast<double>(d_output[i]);
    }
    return sum;
  };

  loss();
  std::vector<float> d_input(input.size(), 1e30F);
  cnn::Gradients gradients{.kernel = std::vector<float>(layer.kernel.values.size(), 1),
                           .bias = std::vector<float>(layer.bias.values.size(), 1)};
  cnn::backward(layer, {.input = input, .output = output, .d_output = d_output, .d_input = d_input},
                gradients);
  for (float& gradient : gradients.kernel) gradient -= 1;  // backward adds to what is there
  for (float& gradient : gradients.bias) gradient -= 1;

  CHECK(largest_difference(d_input, finite_differences(input, loss, step)) < tolerance);
  CHECK(largest_difference(gradients.kernel, finite_differences(layer.kernel.values, loss, step)) <
        tolerance);
  CHECK(largest_difference(gradients.bias, finite_differences(layer.bias.values, loss, step)) < tolerance);
}

}  // namespace obvious
