// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Specifications of networks from bytes: hostile ones, and sensible ones that mostly fit together.

#pragma once

#include <cstddef>
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
        specification.layers.emplace_back(
            cnn::Conv2d{.filters = filters,
                        .kernel_size = kernel_size,
                        .padding = choices % 2 == 0 ? cnn::Padding::kValid : cnn::Padding::kSame,
                        .bias = choices / 2 % 2 != 0});
        break;
      }
      case 1: {
        const auto kind = static_cast<cnn::PoolKind>(bytes.below(3));
        specification.layers.emplace_back(cnn::Pool2d{.kind = kind, .size = bytes.integer()});
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
      specification.layers.emplace_back(cnn::Conv2d{.filters = 1 + size / 12 % 9,
                                                    .kernel_size = 3 + 2 * (size % 3),
                                                    .padding = static_cast<cnn::Padding>(size / 3 % 2),
                                                    .bias = size / 6 % 2 != 0});
    } else if (kind == 1) {
      specification.layers.emplace_back(
          cnn::Pool2d{.kind = static_cast<cnn::PoolKind>(size % 3), .size = 1 + size / 3 % 4});
    } else if (kind == 2) {
      specification.layers.emplace_back(cnn::Relu{});
    } else {
      specification.layers.emplace_back(cnn::Dense{.units = 1 + size % 12});
    }
  }
  specification.layers.emplace_back(cnn::Dense{.units = 1 + bytes.below(12)});
  specification.layers.emplace_back(cnn::Softmax{});
  return specification;
}

}  // namespace fuzz
