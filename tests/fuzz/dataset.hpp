// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// A few images for a network, with labels that are mostly classes of it.

#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "bytes.hpp"
#include "cnn/dataset.hpp"
#include "cnn/network.hpp"

namespace fuzz {

inline cnn::Dataset dataset_for(const cnn::Network& network, Bytes& bytes, int max_images) {
  const int count = 1 + bytes.below(max_images);
  cnn::IdxArray labels{.extents = {count}, .values = {}};
  for (int i = 0; i < count; ++i) {
    const std::uint8_t label = bytes.byte();
    labels.values.push_back(label < 250 ? static_cast<std::uint8_t>(label % network.classes()) : label);
  }
  cnn::IdxArray images{.extents = {count}, .values = {}};
  for (const int extent : network.input_shape()) images.extents.push_back(extent);
  images.values = bytes.take(cnn::element_count(images.extents));
  return {std::move(images), std::move(labels)};
}

}  // namespace fuzz
