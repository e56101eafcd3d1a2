// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Training with frozen layers: their weights stay as they are, bit for bit, and the others learn as ever.

#include <doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <vector>

#include "cnn/evaluation.hpp"
#include "cnn/trainer.hpp"
#include "finite_differences.hpp"
#include "obvious_loops.hpp"
#include "training_data.hpp"

namespace {

using namespace training_data;  // NOLINT(google-build-using-namespace)

/// Equal floats that differ in a bit, such as 0 and −0, are told apart.
std::vector<std::uint32_t> bits_of(const cnn::Layer& layer) {
  std::vector<float> weights(layer.kernel.values.begin(), layer.kernel.values.end());
  weights.insert(weights.end(), layer.bias.values.begin(), layer.bias.values.end());
  std::vector<std::uint32_t> bits(weights.size());
  if (!weights.empty()) std::memcpy(bits.data(), weights.data(), weights.size() * sizeof(float));
  return bits;  // std::bit_cast is missing in Emscripten 3.1.6
}

void train(cnn::Network& network, const cnn::Dataset& data, const cnn::TrainingSettings& settings) {
  cnn::Trainer trainer(network, data, settings);
  while (!trainer.progress().done) trainer.advance(network, data, 7);
}

std::vector<std::uint8_t> only(std::size_t layer, std::size_t layers) {
  std::vector<std::uint8_t> frozen(layers);
  frozen[layer] = 1;
  return frozen;
}

/// The tutorial's layers and one that changes nothing, so that the layers compute it, not the fused network.
cnn::NetworkSpec not_fused() {
  return {.layers = {cnn::Conv2d{.filters = 8}, cnn::Pool2d{}, cnn::Pool2d{.size = 1},
                     cnn::Dense{.units = 10}, cnn::Softmax{}}};
}

/// Layers of several kinds, with weights so large that every gradient is.
cnn::Network deep() {
  cnn::Network network({.layers = {cnn::Conv2d{.filters = 3, .bias = true}, cnn::Relu{}, cnn::Pool2d{},
                                   cnn::Conv2d{.filters = 4}, cnn::Pool2d{.kind = cnn::PoolKind::kAverage},
                                   cnn::Dense{.units = 10}, cnn::Softmax{}}},
                       3);
  for (std::size_t i = 0; i < network.layers().size(); ++i) {
    for (float& weight : network.kernel(i)) weight *= 5;
  }
  return network;
}

}  // namespace

TEST_CASE("frozen layers: not a bit of them changes, in every kind of descent, and the others learn") {
  const cnn::Dataset data = squares(20);
  for (const double momentum : {0.0, 0.9}) {
    for (const std::size_t batch_size : {std::size_t{1}, std::size_t{4}}) {
      for (const double weight_decay : {0.0, 0.01}) {
        for (const std::size_t frozen : {std::size_t{0}, std::size_t{2}}) {
          CAPTURE(momentum);
          CAPTURE(batch_size);
          CAPTURE(frozen);
          cnn::Network network(cnn::NetworkSpec{}, 1);
          network.kernel(0)[3] = -0.0F;
          network.kernel(2)[5] = -0.0F;
          network.bias(2)[1] = -0.0F;
          const auto kept = bits_of(network.layers()[frozen]);
          const auto other = bits_of(network.layers()[2 - frozen]);
          train(network, data,
                {.range = {0, 20},
                 .epochs = 3,
                 .batch_size = batch_size,
                 .momentum = momentum,
                 .weight_decay = weight_decay,
                 .frozen = only(frozen, 4)});
          CHECK(bits_of(network.layers()[frozen]) == kept);
          CHECK(bits_of(network.layers()[2 - frozen]) != other);
        }
      }
    }
  }
}

TEST_CASE("frozen layers: a dense layer alone learns to tell squares apart, with filters that are random") {
  const cnn::Dataset data = squares(20);
  cnn::Network network(cnn::NetworkSpec{}, 1);
  train(network, data, {.range = {0, 20}, .epochs = 200, .batch_size = 4, .frozen = only(0, 4)});
  CHECK(cnn::evaluate(network, data, {.start = 0, .count = 20}, 20).accuracy == 1);
}

TEST_CASE("frozen layers: with a frozen convolution it is softmax regression on the pooled numbers") {
  const cnn::Dataset data = squares(5);
  constexpr int kSteps = 6;
  constexpr double kRate = 0.05;
  constexpr double kMomentum = 0.9;
  for (const cnn::NetworkSpec& spec : {cnn::NetworkSpec{}, not_fused()}) {
    cnn::Network network(spec, 7);
    const std::size_t dense = spec.layers.size() - 2;
    const std::size_t inputs = 1352;

    // In 64 bits, by the textbook's formula: the gradient of a logit is its probability, less 1 at the label.
    std::vector<double> kernel(network.layers()[dense].kernel.values.begin(),
                               network.layers()[dense].kernel.values.end());
    std::vector<double> bias(10);
    std::vector<double> kernel_velocity(kernel.size());
    std::vector<double> bias_velocity(10);
    std::vector<std::vector<float>> pooled;
    for (std::size_t image = 0; image < data.size(); ++image) {
      network.forward(data.image(image));
      const auto input = network.input_of(dense);
      pooled.emplace_back(input.begin(), input.end());
    }
    for (int step = 0; step < kSteps; ++step) {
      for (double& velocity : kernel_velocity) velocity *= kMomentum;
      for (double& velocity : bias_velocity) velocity *= kMomentum;
      for (std::size_t image = 0; image < data.size(); ++image) {
        std::vector<double> exponentials(10);
        double sum = 0;
        for (std::size_t k = 0; k < 10; ++k) {
          double logit = bias[k];
          for (std::size_t i = 0; i < inputs; ++i)
            logit += kernel[k * inputs + i] * static_cast<double>(pooled[image][i]);
          exponentials[k] = std::exp(logit);
          sum += exponentials[k];
        }
        for (std::size_t k = 0; k < 10; ++k) {
          const double target = static_cast<int>(k) == data.label(image) ? 1 : 0;
          const double d_logit = (exponentials[k] / sum - target) / static_cast<double>(data.size());
          bias_velocity[k] += d_logit;
          for (std::size_t i = 0; i < inputs; ++i)
            kernel_velocity[k * inputs + i] += d_logit * static_cast<double>(pooled[image][i]);
        }
      }
      for (std::size_t k = 0; k < 10; ++k) bias[k] -= kRate * bias_velocity[k];
      for (std::size_t i = 0; i < kernel.size(); ++i) kernel[i] -= kRate * kernel_velocity[i];
    }

    train(network, data,
          {.range = {0, 5},
           .epochs = kSteps,
           .batch_size = 5,
           .learning_rate = kRate,
           .momentum = kMomentum,
           .frozen = only(0, spec.layers.size())});
    double largest = 0;
    for (std::size_t i = 0; i < kernel.size(); ++i)
      largest = std::max(largest, std::abs(kernel[i] - static_cast<double>(network.kernel(dense)[i])));
    for (std::size_t k = 0; k < 10; ++k)
      largest = std::max(largest, std::abs(bias[k] - static_cast<double>(network.bias(dense)[k])));
    CHECK(largest < 1e-5);
  }
}

TEST_CASE("frozen layers: with a frozen dense layer the filters step along their finite differences") {
  const cnn::Dataset data = squares(4);
  for (const std::size_t count : {std::size_t{1}, std::size_t{4}}) {  // one image: without a stored gradient
    cnn::Network network(cnn::NetworkSpec{}, 3);
    for (float& weight : network.kernel(2)) weight *= 50;
    const auto loss = [&] {
      (void)network.kernel(0);  // which was changed in place
      double sum = 0;
      for (std::size_t image = 0; image < count; ++image) {
        network.forward(data.image(image));
        sum += static_cast<double>(network.loss(data.label(image)));
      }
      return sum / static_cast<double>(count);
    };
    const std::vector<float> before = network.layers()[0].kernel.values;
    const auto slopes = obvious::finite_differences(network.kernel(0), loss, 2e-3F);
    train(network, data,
          {.range = {0, count},
           .batch_size = count,
           .learning_rate = 0.5,
           .momentum = 0,
           .frozen = only(2, 4)});
    std::vector<float> step(before.size());
    double largest = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
      step[i] = (before[i] - network.layers()[0].kernel.values[i]) / 0.5F;
      largest = std::max(largest, std::abs(static_cast<double>(step[i])));
    }
    CHECK(largest > 0.1);
    CHECK(obvious::largest_difference(step, slopes) < 5e-3 * std::max(1.0, largest));
  }
}

TEST_CASE("frozen layers: the fused network learns what the layers alone do") {
  const cnn::Dataset data = squares(20);
  for (const double momentum : {0.0, 0.9}) {
    for (const std::size_t frozen : {std::size_t{0}, std::size_t{2}}) {
      const auto trained = [&](const cnn::NetworkSpec& spec) {
        cnn::Network network(spec, 2);
        const bool is_dense = frozen == 2;
        train(network, data,
              {.range = {0, 20},
               .epochs = 2,
               .batch_size = 1,
               .momentum = momentum,
               .frozen = only(is_dense ? spec.layers.size() - 2 : 0, spec.layers.size())});
        return weights_of(network);
      };
      const auto fused = trained(cnn::NetworkSpec{});
      const auto by_layers = trained(not_fused());
      CHECK(obvious::largest_difference(fused, {by_layers.begin(), by_layers.end()}) < 1e-5);
    }
  }
}

TEST_CASE("frozen layers: any of them; the others take the step that they take without frozen ones") {
  const cnn::Dataset data = squares(8);
  const std::vector<std::vector<std::uint8_t>> choices{
      {1, 0, 0, 0, 0, 0, 0}, {0, 0, 0, 1, 0, 0, 0},   {0, 0, 0, 0, 0, 1, 0}, {1, 0, 0, 1, 0, 0, 0},
      {1, 0, 0, 0, 0, 1, 0}, {0, 0, 0, 1, 0, 255, 0}, {0, 1, 1, 0, 1, 0, 1}, {}};
  cnn::TrainingSettings settings{
      .range = {0, 8}, .batch_size = 8, .learning_rate = 0.5, .weight_decay = 0.01};
  cnn::Network all = deep();
  train(all, data, settings);
  for (const auto& frozen : choices) {
    settings.frozen = frozen;
    cnn::Network some = deep();
    train(some, data, settings);
    const cnn::Network untrained = deep();
    for (const std::size_t layer : {std::size_t{0}, std::size_t{3}, std::size_t{5}}) {
      const bool is_frozen = !frozen.empty() && frozen[layer] != 0;
      CHECK(bits_of(some.layers()[layer]) == bits_of((is_frozen ? untrained : all).layers()[layer]));
    }
    CHECK(bits_of(all.layers()[3]) != bits_of(untrained.layers()[3]));
  }
}

TEST_CASE(
    "frozen layers: another number of flags, and all of them frozen, are refused before anything is done") {
  const cnn::Dataset data = bars(10);
  cnn::Network network(small(), 1);
  const auto refused = [&](const std::vector<std::uint8_t>& frozen, const char* sentence) {
    CHECK_THROWS_WITH_AS(cnn::Trainer(network, data, {.range = {0, 10}, .frozen = frozen}), sentence,
                         std::invalid_argument);
  };
  refused({1, 0, 0}, "expected 4 flags of frozen layers, got 3");
  refused({0, 0, 0, 0, 0}, "expected 4 flags of frozen layers, got 5");
  refused({1, 0, 1, 0}, "expected a layer with weights that is not frozen, got none: nothing would learn");
  refused({1, 1, 1, 1}, "expected a layer with weights that is not frozen, got none: nothing would learn");
  CHECK_NOTHROW(cnn::Trainer(network, data, {.range = {0, 10}, .frozen = {0, 1, 0, 1}}));
}

TEST_CASE("frozen layers: flags are checked for the tutorial's network, too, and two layers are enough") {
  const cnn::Dataset data = squares(4);
  cnn::Network tutorial(cnn::NetworkSpec{}, 1);
  CHECK_THROWS_WITH_AS(cnn::Trainer(tutorial, data, {.range = {0, 4}, .frozen = {1}}),
                       "expected 4 flags of frozen layers, got 1", std::invalid_argument);
  cnn::Network network({.layers = {cnn::Dense{.units = 10}, cnn::Softmax{}}}, 1);
  const auto untrained = bits_of(network.layers()[0]);
  train(network, data, {.range = {0, 4}, .frozen = {0, 0}});
  CHECK(bits_of(network.layers()[0]) != untrained);
}
