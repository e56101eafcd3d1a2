// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <stdexcept>
#include <vector>

#include "cnn/descent.hpp"
#include "cnn/engine.hpp"
#include "cnn/errors.hpp"
#include "cnn/network.hpp"
#include "finite_differences.hpp"
#include "obvious_loops.hpp"

TEST_CASE("descent: a whole network, every weight of every layer, gradients of two images added up") {
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

  const auto descent = network.engine().descent();
  network.forward(first);
  network.backward(4, *descent);
  network.forward(second);
  network.backward(1, *descent);

  const auto parameters = descent->parameters();
  // A float loss near 3 is known to 2e-7, its difference over 2h = 0.004 to 1e-4.
  const std::size_t layers = network.layers().size() - 1;  // softmax has no weights
  REQUIRE(parameters.size() == 2 * layers);
  for (std::size_t i = 0; i < layers; ++i) {
    CAPTURE(i);
    CHECK(obvious::largest_difference(parameters[2 * i].gradient,
                                      obvious::finite_differences(network.kernel(i), loss, 2e-3F)) < 2e-3);
    CHECK(obvious::largest_difference(parameters[2 * i + 1].gradient,
                                      obvious::finite_differences(network.bias(i), loss, 2e-3F)) < 2e-3);
  }
  descent->clear();
  for (const cnn::Parameters& cleared : parameters) {
    for (const float gradient : cleared.gradient) CHECK(gradient == 0);
  }
}

TEST_CASE("descent: a refused pass does not mix two images") {
  for (const cnn::NetworkSpec& spec :
       {cnn::NetworkSpec{},
        cnn::NetworkSpec{.layers = {cnn::Conv2d{.filters = 2}, cnn::Dense{.units = 10}, cnn::Softmax{}}}}) {
    cnn::Network network(spec, 3);
    const auto image = obvious::random_values(784, 1);
    std::vector<float> bright = obvious::random_values(784, 2);
    for (float& value : bright) value *= 3e38F;
    for (float& weight : network.kernel(network.layers().size() - 2)) weight *= 1000;
    const auto gradients = [&](bool refuse) {
      const auto descent = network.engine().descent();
      network.forward(image);
      if (refuse) CHECK_THROWS_AS(network.forward(bright), cnn::OverflowError);
      network.backward(4, *descent);
      std::vector<float> all;
      for (const cnn::Parameters& some : descent->parameters()) {
        all.insert(all.end(), some.gradient.begin(), some.gradient.end());
      }
      return all;
    };
    CHECK(gradients(true) == gradients(false));
  }
}

TEST_CASE("descent: gradients cannot follow inference, a pass of other weights, or none") {
  for (const cnn::NetworkSpec& spec :
       {cnn::NetworkSpec{},
        cnn::NetworkSpec{.layers = {cnn::Conv2d{.filters = 2}, cnn::Dense{.units = 10}, cnn::Softmax{}}}}) {
    cnn::Network network(spec, 3);
    const auto descent = network.engine().descent();
    CHECK_THROWS_AS(network.backward(0, *descent), std::invalid_argument);
    const auto image = obvious::random_values(784, 1);
    network.forward(image, cnn::Purpose::kInference);
    CHECK_THROWS_WITH_AS(network.backward(0, *descent),
                         "expected a forward pass for gradients, got inference alone", std::invalid_argument);
    network.forward(image);
    CHECK_NOTHROW(network.backward(0, *descent));
    (void)network.kernel(0);
    CHECK_THROWS_AS(network.backward(0, *descent), std::invalid_argument);
  }
}
