// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/image_range.hpp"

#include <string>

#include "cnn/sentence.hpp"

namespace cnn {

void require_fit(const Network& network, const Dataset& dataset, const ImageRange& range) {
  if (range.start >= dataset.size() || range.count == 0 || range.count > dataset.size() - range.start) {
    throw_invalid_argument({"expected a range within the ", dataset.size(), " images of the data set, got ",
                            range.count, " images from index ", range.start});
  }
  if (dataset.image_shape() != network.input_shape()) {
    throw_invalid_argument({"expected images of the network's input shape ", to_string(network.input_shape()),
                            ", got ", to_string(dataset.image_shape())});
  }
  for (std::size_t i = range.start; i < range.start + range.count; ++i) {
    if (dataset.label(i) >= network.classes()) {
      throw_invalid_argument(
          {"expected labels from 0 to ", network.classes() - 1, ", got ", dataset.label(i), " at image ", i});
    }
  }
}

}  // namespace cnn
