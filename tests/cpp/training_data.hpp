// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What the tests of training runs share: two small data sets, networks for them, and the weights of a network
// in one row.

#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "cnn/dataset.hpp"
#include "cnn/network.hpp"

namespace training_data {

/// Bars of 4×4 pixels, two classes: upright or lying, anywhere.
inline cnn::Dataset bars(int count) {
  cnn::Random random({.seed = 5});
  cnn::IdxArray images{.extents = {count, 4, 4}, .values = {}};
  cnn::IdxArray labels{.extents = {count}, .values = {}};
  for (int i = 0; i < count; ++i) {
    const auto label = random.below(2);
    const auto place = random.below(4);
    for (std::uint32_t y = 0; y < 4; ++y) {
      for (std::uint32_t x = 0; x < 4; ++x) images.values.push_back((label == 0 ? x : y) == place ? 255 : 0);
    }
    labels.values.push_back(static_cast<std::uint8_t>(label));
  }
  return {std::move(images), std::move(labels)};
}

inline cnn::NetworkSpec small() {
  return {.input_shape = {4, 4, 1},
          .layers = {cnn::Conv2d{.filters = 4}, cnn::Pool2d{}, cnn::Dense{.units = 2}, cnn::Softmax{}}};
}

inline std::vector<float> weights_of(const cnn::Network& network) {
  std::vector<float> weights;
  for (const cnn::Layer& layer : network.layers()) {
    weights.insert(weights.end(), layer.kernel.values.begin(), layer.kernel.values.end());
    weights.insert(weights.end(), layer.bias.values.begin(), layer.bias.values.end());
  }
  return weights;
}

/// 28×28 pixels, ten classes: a square of 6×6 whose place is the label.
inline cnn::Dataset squares(int count) {
  cnn::IdxArray images{.extents = {count, 28, 28}, .values = {}};
  cnn::IdxArray labels{.extents = {count}, .values = {}};
  for (int i = 0; i < count; ++i) {
    const int label = i % 10;
    for (int y = 0; y < 28; ++y) {
      for (int x = 0; x < 28; ++x) {
        const bool inside = y >= label * 2 + 2 && y < label * 2 + 8 && x >= 10 && x < 16;
        images.values.push_back(inside ? 255 : 0);
      }
    }
    labels.values.push_back(static_cast<std::uint8_t>(label));
  }
  return {std::move(images), std::move(labels)};
}

/// A network for them that is not the tutorial's, so that its layers compute it, not the fused network.
inline cnn::NetworkSpec square_classifier() {
  return {.layers = {cnn::Conv2d{.filters = 4, .bias = true}, cnn::Relu{}, cnn::Pool2d{.size = 4},
                     cnn::Dense{.units = 10}, cnn::Softmax{}}};
}

}  // namespace training_data
