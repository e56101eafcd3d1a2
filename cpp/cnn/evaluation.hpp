// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <cstddef>
#include <vector>

#include "cnn/dataset.hpp"
#include "cnn/image_range.hpp"
#include "cnn/network.hpp"

namespace cnn {

/// The averages over consecutive images.
struct EvaluationWindow {
  std::size_t end;   ///< how many images of the range had been seen when the window closed
  std::size_t size;  ///< images in the window; the last may be smaller than the others
  double loss;       ///< average cross-entropy
  double accuracy;   ///< fraction classified correctly, in [0, 1]
};

struct Evaluation {
  double loss = 0;
  double accuracy = 0;
  std::vector<EvaluationWindow> windows;
  std::vector<int> confusion;    ///< {label, prediction}: counts, classes × classes
  std::vector<int> predictions;  ///< one per image of the range
  std::vector<float> losses;     ///< the cross-entropy, one per image
};

/// Runs the network over a range of a data set, each image exactly once, and averages windows of consecutive
/// images (tutorial, end of the article: its log of 1,000 test images). The network's activations become
/// those of the last. Throws std::invalid_argument, before running anything, if the three do not fit together
/// (see require_fit) or the window size is 0.
Evaluation evaluate(Network& network, const Dataset& dataset, const ImageRange& range,
                    std::size_t window_size);

}  // namespace cnn
