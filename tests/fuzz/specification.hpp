// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Specifications of networks from bytes: hostile ones, and sensible ones that mostly fit together.

#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "bytes.hpp"
#include "cnn/network.hpp"

namespace fuzz {

/// Sizes of any value, and up to 255 layers in any order.
inline cnn::NetworkSpec hostile_specification(Bytes& bytes) {
  cnn::NetworkSpec specification{.input_shape = {}, .layers = {}};
  for (int axis = bytes.below(5); axis > 0; --axis) specification.input_shape.push_back(bytes.integer());
  for (int layer = bytes.byte(); layer > 0 && !bytes.is_empty(); --layer) {
    switch (bytes.below(5)) {
      case 0: {
        const int filters = bytes.integer();
        const int kernel_size = bytes.integer();
        const int choices = bytes.byte();
        cnn::Conv2d conv{.filters = filters, .kernel_size = kernel_size, .bias = choices / 2 % 2 != 0};
        if (choices % 2 != 0) conv.padding = cnn::Padding::kSame;
        if (choices / 4 % 2 != 0) conv.padding = {.zeros = bytes.integer()};
        if (choices / 8 % 2 != 0) conv.stride = bytes.integer();
        specification.layers.emplace_back(conv);
        break;
      }
      case 1: {
        const int choices = bytes.byte();
        cnn::Pool2d pool{.kind = static_cast<cnn::PoolKind>(choices % 3)};
        pool.size = choices / 3 % 4 == 3 ? std::optional<int>() : bytes.integer();
        if (choices / 12 % 2 != 0) pool.stride = bytes.integer();
        specification.layers.emplace_back(pool);
        break;
      }
      case 2:
        specification.layers.emplace_back(cnn::Relu{});
        break;
      case 3:
        specification.layers.emplace_back(cnn::Dense{.units = bytes.integer()});
        break;
      default:
        specification.layers.emplace_back(cnn::Softmax{});
    }
  }
  return specification;
}

/// Images of up to 12×12×3, up to five small layers, then dense and softmax; the tutorial's network now and
/// then.
inline cnn::NetworkSpec sensible_specification(Bytes& bytes) {
  const int inner_layers = bytes.below(7);
  if (inner_layers == 6) return {};
  cnn::NetworkSpec specification{.input_shape = {}, .layers = {}};
  for (const int max : {12, 12, 3}) specification.input_shape.push_back(1 + bytes.below(max));
  for (int layer = 0; layer < inner_layers; ++layer) {
    const int kind = bytes.below(4);
    const int size = bytes.byte();
    if (kind == 0) {
      const int windows = bytes.byte();
      const int kernel_size = 1 + 2 * (windows % 4);
      const std::array<cnn::Padding, 4> paddings{
          cnn::Padding::kValid, cnn::Padding::kSame, {.zeros = 1}, {.zeros = kernel_size - 1}};
      specification.layers.emplace_back(
          cnn::Conv2d{.filters = 1 + size / 2 % 9,
                      .kernel_size = kernel_size,
                      .padding = paddings[static_cast<std::size_t>(windows / 4 % 4)],
                      .stride = 1 + windows / 16 % 4,
                      .bias = size % 2 != 0});
    } else if (kind == 1) {
      cnn::Pool2d pool{.kind = static_cast<cnn::PoolKind>(size % 3), .size = 1 + size / 3 % 4};
      if (size / 12 % 8 != 0) pool.stride = 1 + size / 12 % 4;
      if (size / 96 == 2) pool = {.kind = pool.kind, .size = {}, .stride = {}};
      specification.layers.emplace_back(pool);
    } else if (kind == 2) {
      specification.layers.emplace_back(cnn::Relu{});
    } else {
      specification.layers.emplace_back(cnn::Dense{.units = 1 + size % 12});
    }
  }
  specification.layers.emplace_back(cnn::Dense{.units = 1 + bytes.below(12)});
  specification.layers.emplace_back(cnn::Softmax{});
  if (bytes.below(4) == 3)
    specification.normalization = {.mean = {bytes.real()}, .deviation = {bytes.real()}};
  return specification;
}

}  // namespace fuzz
