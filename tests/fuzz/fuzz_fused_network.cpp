// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The tutorial's network in one pass against its layers one after the other: activations, and gradients where
// both are bound to choose the same maximum.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <numeric>
#include <span>
#include <vector>

#include "bytes.hpp"
#include "cnn/fused/fused_engine.hpp"
#include "cnn/network.hpp"
#include "cnn/softmax.hpp"
#include "expect.hpp"

namespace {

using fuzz::expect;
using Values = std::vector<float>;

constexpr std::size_t kPixels = 784;
constexpr std::size_t kClasses = 10;
constexpr std::size_t kFilters = 8;
/// How far two orders of one sum may differ, relative to the sum of the magnitudes of its terms.
constexpr double kRounding = 1e-5;

double max_magnitude(std::span<const float> values) {
  double max = 0;
  for (const float value : values) max = std::max(max, std::abs(static_cast<double>(value)));
  return max;
}

double sum_of_magnitudes(std::span<const float> values) {
  return std::accumulate(values.begin(), values.end(), 0.0,
                         [](double sum, float value) { return sum + std::abs(static_cast<double>(value)); });
}

bool is_close(std::span<const float> actual, std::span<const float> expected, double tolerance) {
  return std::equal(actual.begin(), actual.end(), expected.begin(), expected.end(), [&](float a, float b) {
    return std::abs(static_cast<double>(a) - static_cast<double>(b)) <= tolerance;
  });
}

/// A few strokes of ink on background, sums of which are exact in few cases.
Values image_from(fuzz::Bytes& bytes) {
  Values image(kPixels, -0.5F);
  for (int stroke = bytes.below(24); stroke > 0; --stroke) {
    const std::size_t first = 4 * std::size_t{bytes.byte()};
    const std::size_t step = 1 + std::size_t{bytes.byte()} % 30;
    const int length = bytes.below(32);
    const float ink = bytes.real_within(3);
    for (std::size_t i = 0; i < static_cast<std::size_t>(length); ++i)
      image[(first + i * step) % kPixels] = ink * (1 + 0.01F * static_cast<float>(i % 7));
  }
  return image;
}

/// Weights of a few sizes, repeated, so that a few bytes are enough for all.
Values weights_from(fuzz::Bytes& bytes, std::size_t count, float bound) {
  std::array<float, 23> few;
  for (float& value : few) value = bytes.real_within(bound);
  Values weights(count);
  for (std::size_t i = 0; i < count; ++i) weights[i] = few[i * 7 % few.size()];
  return weights;
}

std::vector<Values> by_layers(const cnn::Network& network, const Values& image) {
  std::vector<Values> activations;
  std::span<const float> input = image;
  for (const cnn::Layer& layer : network.layers()) {
    activations.emplace_back(cnn::element_count(layer.output_shape));
    cnn::forward(layer, input, activations.back());
    input = activations.back();
  }
  return activations;
}

/// Whether in some window the largest number is ahead of another by no more than rounding: the two ways of
/// adding up may choose differently there, and both be correct.
bool has_close_maxima(const Values& convolved, double rounding) {
  constexpr std::size_t kWidth = 26;
  for (std::size_t y = 0; y < kWidth; y += 2) {
    for (std::size_t x = 0; x < kWidth; x += 2) {
      for (std::size_t f = 0; f < kFilters; ++f) {
        std::array<float, 4> window;
        for (std::size_t i = 0; i < window.size(); ++i)
          window[i] = convolved[((y + i / 2) * kWidth + x + i % 2) * kFilters + f];
        std::sort(window.begin(), window.end(), std::greater<>());
        const double lead = static_cast<double>(window[0]) - static_cast<double>(window[1]);
        if (lead <= rounding) return true;
      }
    }
  }
  return false;
}

Values in_order_of_layer(std::span<const float> dense) {
  Values kernel(dense.size());
  cnn::for_each_dense_row([&](std::size_t, std::size_t from, std::size_t to) {
    std::copy_n(dense.begin() + static_cast<std::ptrdiff_t>(from), kFilters,
                kernel.begin() + static_cast<std::ptrdiff_t>(to));
  });
  return kernel;
}

struct Rounding {
  double pooled;
  double logits;
};

/// Bounds of the rounding, from the magnitudes of all terms.
Rounding rounding_of(const cnn::Network& network, const Values& image) {
  const double taps = 9 * max_magnitude(network.layers()[0].kernel.values);
  const double pooled = taps * (max_magnitude(image) + 1);
  const double dense = sum_of_magnitudes(network.layers()[2].kernel.values);
  const double bias = max_magnitude(network.layers()[2].bias.values);
  return {.pooled = kRounding * pooled + 1e-30, .logits = kRounding * (dense * pooled + bias) + 1e-30};
}

void check_gradients(cnn::Network& network, const std::vector<Values>& expected, const Values& image,
                     int label, const Rounding& rounding) {
  const auto descent = network.engine().descent();
  network.backward(label, *descent);
  const auto gradients = descent->parameters();

  std::vector<Values> d_activations = expected;
  // From the fused network's own probabilities, so that only the gradients' arithmetic is compared.
  cnn::cross_entropy_backward(network.probabilities(), label, d_activations[2]);
  std::vector<cnn::Gradients> by_layer;
  for (const cnn::Layer& layer : network.layers()) {
    by_layer.push_back(
        {.kernel = Values(layer.kernel.values.size()), .bias = Values(layer.bias.values.size())});
  }
  for (std::size_t i = 3; i-- > 0;) {
    cnn::backward(network.layers()[i],
                  {.input = i == 0 ? std::span<const float>(image) : expected[i - 1],
                   .output = expected[i],
                   .d_output = d_activations[i],
                   .d_input = i == 0 ? std::span<float>() : std::span<float>(d_activations[i - 1])},
                  by_layer[i]);
  }
  expect(is_close(gradients[2].gradient, by_layer[2].bias, 1e-6), "the biases' gradient");
  expect(is_close(in_order_of_layer(gradients[1].gradient), by_layer[2].kernel, 2 * rounding.pooled),
         "the dense weights' gradient");
  const double filters =
      1352 * max_magnitude(network.layers()[2].kernel.values) * (max_magnitude(image) + 1) * 4;
  if (!has_close_maxima(expected[0], rounding.pooled))
    expect(is_close(gradients[0].gradient, by_layer[0].kernel, kRounding * filters + 1e-30),
           "the filters' gradient");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  fuzz::Bytes bytes(data, size);
  cnn::Network network(cnn::NetworkSpec{}, std::uint64_t{bytes.byte()});
  expect(dynamic_cast<cnn::FusedEngine*>(&network.engine()) != nullptr,
         "the tutorial's network is the fused one");
  const int choices = bytes.byte();
  const auto label = static_cast<int>(choices / 16 % 10);
  if (choices % 2 != 0) network.set_weights(0, {.kernel = weights_from(bytes, 72, 2), .bias = {}});
  if (choices / 2 % 2 != 0) {
    network.set_weights(
        2, {.kernel = weights_from(bytes, 13'520, 0.1F), .bias = weights_from(bytes, kClasses, 2)});
  }
  const Values image = image_from(bytes);
  const auto expected = by_layers(network, image);
  const Rounding rounding = rounding_of(network, image);
  const auto check_pass = [&] {
    expect(is_close(network.activation(0), expected[0], rounding.pooled), "the convolution's activations");
    expect(is_close(network.activation(1), expected[1], rounding.pooled), "the pooling's activations");
    expect(is_close(network.activation(2), expected[2], rounding.logits), "the logits");
  };

  network.forward(image, cnn::Purpose::kInference);
  check_pass();
  network.forward(image, cnn::Purpose::kGradients);
  check_pass();
  check_gradients(network, expected, image, label, rounding);
  return 0;
}
