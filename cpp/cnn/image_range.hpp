// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <cstddef>

#include "cnn/dataset.hpp"
#include "cnn/network.hpp"

namespace cnn {

/// Consecutive images of a data set.
struct ImageRange {
  std::size_t start = 0;
  std::size_t count = 0;
};

/// Throws std::invalid_argument if the range is empty or exceeds the data set, the images have another shape
/// than the network's input, or a label in the range is not one of its classes.
void require_fit(const Network& network, const Dataset& dataset, const ImageRange& range);

}  // namespace cnn
