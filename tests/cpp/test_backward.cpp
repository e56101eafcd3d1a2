// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Every backward pass against central finite differences. Where a layer is linear in what is varied, the
// difference is exact for any step; the losses are sums in double precision, so that what remains is the
// rounding of one float multiplication and addition (tolerance 2e-4 of values around 1). Kinks (maxima, ReLU)
// keep their distance from the step, because the random inputs are far apart compared with it.

#include <doctest.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <stdexcept>
#include <tuple>
#include <vector>

#include "cnn/backpropagation.hpp"
#include "cnn/errors.hpp"
#include "cnn/layer.hpp"
#include "cnn/softmax.hpp"
#include "obvious_loops.hpp"

namespace {

/// (f(x + h) − f(x − h)) / 2h for each of the values, which come back unchanged.
std::vector<double> finite_differences(std::span<float> values, const std::function<double()>& loss,
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
void check_layer(const cnn::LayerKind& kind, const cnn::Shape& input_shape, float step, double tolerance) {
  cnn::Layer layer = cnn::make_layer(kind, input_shape);
  std::uint64_t seed = 20;
  const auto refill = [&](std::vector<float>& values) {
    values = obvious::random_values(values.size(), ++seed);
  };
  refill(layer.kernel.values);
  refill(layer.bias.values);
  auto input = obvious::random_values(cnn::element_count(input_shape), ++seed);
  const auto d_output = obvious::random_values(cnn::element_count(layer.output_shape), ++seed);
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

  CHECK(obvious::largest_difference(d_input, finite_differences(input, loss, step)) < tolerance);
  CHECK(obvious::largest_difference(gradients.kernel, finite_differences(layer.kernel.values, loss, step)) <
        tolerance);
  CHECK(obvious::largest_difference(gradients.bias, finite_differences(layer.bias.values, loss, step)) <
        tolerance);
}

}  // namespace

TEST_CASE(
    "backward: convolution, with several channels, all kernel sizes, both paddings, with and without bias") {
  for (const auto padding : {cnn::Padding::kValid, cnn::Padding::kSame}) {
    for (const int kernel_size : {3, 5, 7}) {
      for (const bool bias : {false, true}) {
        CAPTURE(kernel_size);
        check_layer(cnn::Conv2d{.filters = 3, .kernel_size = kernel_size, .padding = padding, .bias = bias},
                    {7, 9, 2}, 0.5F, 2e-4);
      }
    }
  }
  check_layer(cnn::Conv2d{.filters = 8}, {5, 7, 1}, 0.5F, 2e-4);
}

TEST_CASE("backward: the three poolings, on sizes that leave a rest") {
  for (const auto kind : {cnn::PoolKind::kMax, cnn::PoolKind::kAverage, cnn::PoolKind::kMin}) {
    for (const int size : {1, 2, 3}) {
      CAPTURE(size);
      check_layer(cnn::Pool2d{.kind = kind, .size = size}, {7, 8, 3}, 1e-3F, 2e-3);
    }
  }
}

TEST_CASE("backward: ReLU and dense") {
  check_layer(cnn::Relu{}, {5, 7, 3}, 1e-4F, 2e-3);
  check_layer(cnn::Dense{.units = 5}, {3, 5, 2}, 0.5F, 2e-4);
}

TEST_CASE("backward: of equal maxima or minima the first in row-major order gets the gradient") {
  const cnn::Pool2dSize size = cnn::pool2d_size({2, 2, 1}, 2);
  const std::vector<float> input{3, 7, 7, 3};
  for (const auto& [kind, output, expected] :
       {std::tuple{cnn::PoolKind::kMax, 7.0F, std::vector<float>{0, 5, 0, 0}},
        std::tuple{cnn::PoolKind::kMin, 3.0F, std::vector<float>{5, 0, 0, 0}}}) {
    std::vector<float> d_input(4, 9);
    const float d_output = 5;
    cnn::pool2d_backward(kind, size, input.data(), &output, &d_output, d_input.data());
    CHECK(d_input == expected);
  }
}

TEST_CASE("backward: softmax with cross-entropy gives p − 1 for the label and p for the others") {
  std::vector<float> logits{-1, 0, 3, 5};
  std::vector<float> probabilities(4);
  cnn::softmax_forward(logits, probabilities);
  std::vector<float> d_logits(4);
  cnn::cross_entropy_backward(probabilities, 2, d_logits);
  CHECK(d_logits ==
        std::vector<float>{probabilities[0], probabilities[1], probabilities[2] - 1, probabilities[3]});
  const auto loss = [&] {
    std::vector<float> shifted(4);
    cnn::softmax_forward(logits, shifted);
    return static_cast<double>(cnn::cross_entropy(logits, shifted, 2));
  };
  CHECK(obvious::largest_difference(d_logits, finite_differences(logits, loss, 0.01F)) < 1e-4);
}

TEST_CASE("backpropagation: a refused pass does not mix two images") {
  for (const cnn::NetworkSpec& spec :
       {cnn::NetworkSpec{},
        cnn::NetworkSpec{.layers = {cnn::Conv2d{.filters = 2}, cnn::Dense{.units = 10}, cnn::Softmax{}}}}) {
    cnn::Network network(spec, 3);
    const auto image = obvious::random_values(784, 1);
    std::vector<float> bright = obvious::random_values(784, 2);
    for (float& value : bright) value *= 3e38F;
    for (float& weight : network.kernel(network.layers().size() - 2)) weight *= 1000;
    const auto gradients = [&](bool refuse) {
      cnn::Backpropagation backpropagation(network);
      network.forward(image);
      if (refuse) CHECK_THROWS_AS(network.forward(bright), cnn::OverflowError);
      backpropagation.add(network, 4);
      std::vector<float> all;
      for (const cnn::Parameters& some : backpropagation.parameters(network)) {
        all.insert(all.end(), some.gradient.begin(), some.gradient.end());
      }
      return all;
    };
    CHECK(gradients(true) == gradients(false));
  }
}

TEST_CASE("backpropagation: gradients cannot follow a pass for the answer alone, of other weights, or none") {
  for (const cnn::NetworkSpec& spec :
       {cnn::NetworkSpec{},
        cnn::NetworkSpec{.layers = {cnn::Conv2d{.filters = 2}, cnn::Dense{.units = 10}, cnn::Softmax{}}}}) {
    cnn::Network network(spec, 3);
    cnn::Backpropagation backpropagation(network);
    CHECK_THROWS_AS(backpropagation.add(network, 0), std::invalid_argument);
    const auto image = obvious::random_values(784, 1);
    network.forward(image, cnn::Purpose::kAnswer);
    CHECK_THROWS_WITH_AS(backpropagation.add(network, 0),
                         "expected a forward pass for gradients, got one for the answer alone",
                         std::invalid_argument);
    network.forward(image);
    CHECK_NOTHROW(backpropagation.add(network, 0));
    (void)network.kernel(0);
    CHECK_THROWS_AS(backpropagation.add(network, 0), std::invalid_argument);
  }
}

TEST_CASE("backward: a whole network, every weight of every layer, gradients of two images added up") {
  cnn::Network network(
      {.input_shape = {9, 9, 2},
       .layers = {cnn::Conv2d{.filters = 3, .padding = cnn::Padding::kSame, .bias = true}, cnn::Relu{},
                  cnn::Pool2d{}, cnn::Conv2d{.filters = 4}, cnn::Pool2d{.kind = cnn::PoolKind::kAverage},
                  cnn::Dense{.units = 5}, cnn::Softmax{}}},
      3);
  // Larger weights than the initial ones, so that no gradient drowns in rounding.
  for (std::size_t i = 0; i < network.layers().size(); ++i) {
    for (float& weight : network.kernel(i)) weight *= 5;
  }
  const auto first = obvious::random_values(162, 31);
  const auto second = obvious::random_values(162, 32);
  const auto loss = [&] {
    network.forward(first);
    const auto of_first = static_cast<double>(network.loss(4));
    network.forward(second);
    return of_first + static_cast<double>(network.loss(1));
  };

  cnn::Backpropagation backpropagation(network);
  network.forward(first);
  backpropagation.add(network, 4);
  network.forward(second);
  backpropagation.add(network, 1);

  const auto parameters = backpropagation.parameters(network);
  // A float loss near 3 is known to 2e-7, its difference over 2h = 0.004 to 1e-4.
  for (std::size_t i = 0; i < network.layers().size(); ++i) {
    CAPTURE(i);
    CHECK(obvious::largest_difference(parameters[2 * i].gradient,
                                      finite_differences(network.kernel(i), loss, 2e-3F)) < 2e-3);
    CHECK(obvious::largest_difference(parameters[2 * i + 1].gradient,
                                      finite_differences(network.bias(i), loss, 2e-3F)) < 2e-3);
  }
  backpropagation.clear();
  for (const cnn::Parameters& cleared : parameters) {
    for (const float gradient : cleared.gradient) CHECK(gradient == 0);
  }
}
