// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What the tests of the fused network share: images, a network, and the layers, one after the other, that it
// stands for.

#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "cnn/fused/fused_engine.hpp"
#include "cnn/network.hpp"
#include "obvious_loops.hpp"

namespace fused_images {

using Image = std::vector<float>;

struct NamedImage {
  std::string name;
  Image values;
};

/// Images with ink nowhere, everywhere, and at the places where a tile begins or ends.
inline std::vector<NamedImage> images() {
  const Image blank(784, -0.5F);
  std::vector<NamedImage> all{{"blank", blank}, {"noise", obvious::random_values(784, 40)}};
  for (const int pixel : {0, 1, 2, 27, 28, 56, 57, 404, 405, 432, 433, 755, 756, 782, 783}) {
    Image one = blank;
    one[static_cast<std::size_t>(pixel)] = 0.5F;
    all.push_back({"one pixel at " + std::to_string(pixel), one});
  }
  Image stroke = blank;
  for (std::size_t i = 0; i < 20; ++i) stroke[(i + 4) * 28 + i / 2 + 9] = 0.3F;
  all.push_back({"stroke", stroke});
  Image extreme = obvious::random_values(784, 41);
  for (float& value : extreme) value *= 1e6F;
  all.push_back({"large numbers", extreme});
  Image darker_than_background = blank;
  for (std::size_t i = 300; i < 320; ++i) darker_than_background[i] = -2;
  all.push_back({"below background", darker_than_background});
  return all;
}

inline cnn::Network network() {
  cnn::Network network(cnn::NetworkSpec{}, 5);
  for (float& weight : network.kernel(2)) weight *= 30;  // predictions that differ from image to image
  const auto bias = obvious::random_values(10, 42);
  std::copy(bias.begin(), bias.end(), network.bias(2).begin());
  return network;
}

/// Whether the network computes all layers at once.
inline bool is_fused(cnn::Network&& network) {
  return dynamic_cast<cnn::FusedEngine*>(&network.engine()) != nullptr;
}

/// The activations of all layers, computed layer by layer.
inline std::vector<std::vector<float>> by_layers(const cnn::Network& network, const Image& image) {
  std::vector<std::vector<float>> activations;
  std::span<const float> input = image;
  for (const cnn::Layer& layer : network.layers()) {
    activations.emplace_back(cnn::element_count(layer.output_shape));
    cnn::forward(layer, input, activations.back());
    input = activations.back();
  }
  return activations;
}

/// The largest difference, relative to the largest expected number or 1.
inline double difference(std::span<const float> actual, const std::vector<float>& expected) {
  double largest = 1;
  for (const float value : expected) largest = std::max(largest, std::abs(static_cast<double>(value)));
  return obvious::largest_difference(actual, {expected.begin(), expected.end()}) / largest;
}

}  // namespace fused_images
