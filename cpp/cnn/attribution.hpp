// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <optional>
#include <vector>

#include "cnn/network.hpp"

namespace cnn {

/// The logit of class `chosen`, minus that of `against` if there is one.
struct LogitDifference {
  int chosen;
  std::optional<int> against;
};

/// Parts that add up to a part of the difference: part = weight · change.
struct Votes {
  std::vector<float> weights;  ///< by how much the difference grows with the number
  std::vector<float> changes;  ///< the number minus what it would be in a blank picture
  std::vector<float> parts;
};

/// A difference of two logits, divided among the numbers that it was made of, without approximation:
///   difference = Σ pixels.parts + blank + bias,   Σ pixels.parts = Σ cells.parts = Σ filters
/// Convolution, average pooling and dense layers are linear; a maximum or minimum hands on one number, and
/// ReLU hands on its input or nothing. Along the paths that were active for this input the network is
/// therefore linear, and all of this refers to these paths. Changes are those from the blank picture, in
/// which each pixel is what the network reads for byte 0: −0.5, unless it has a normalization of its own.
struct Attribution {
  float difference = 0;
  Votes pixels;  ///< of the network's input
  Votes cells;   ///< of what the first dense layer reads: in the tutorial's network the pooled maps
  std::vector<float> filters;  ///< the sum of the cells of each channel
  float blank = 0;             ///< what the blank picture itself adds to the difference, without biases
  float bias = 0;              ///< what all biases add to it
  float drawn = 0;             ///< what all pixels add to it: the sum of their parts
  float sum = 0;               ///< of drawn, blank and bias: the difference, as its parts add up to it
};

/// The attribution of the last forward pass. Of equal candidates of a pooling the first one counts.
/// Throws std::invalid_argument for a class that does not exist, a network without a dense layer before
/// softmax, before the first forward pass and after a change of weights; OverflowError if a part is not
/// finite.
Attribution attribute(const Network& network, const LogitDifference& of);

}  // namespace cnn
