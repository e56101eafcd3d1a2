// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/image_range.hpp"

#include <stdexcept>
#include <string>

namespace cnn {

void require_fit(const Network& network, const Dataset& dataset, const ImageRange& range) {
  if (range.start >= dataset.size() || range.count == 0 || range.count > dataset.size() - range.start) {
    throw std::invalid_argument("expected a range within the " + std::to_string(dataset.size()) +
                                " images of the data set, got " + std::to_string(range.count) +
                                " images from index " + std::to_string(range.start));
  }
  if (dataset.image_shape() != network.input_shape()) {
    throw std::invalid_argument("expected images of the network's input shape " +
                                to_string(network.input_shape()) + ", got " +
                                to_string(dataset.image_shape()));
  }
  for (std::size_t i = range.start; i < range.start + range.count; ++i) {
    if (dataset.label(i) >= network.classes()) {
      throw std::invalid_argument("expected labels from 0 to " + std::to_string(network.classes() - 1) +
                                  ", got " + std::to_string(dataset.label(i)) + " at image " +
                                  std::to_string(i));
    }
  }
}

}  // namespace cnn
