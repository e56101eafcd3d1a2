// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "cnn/network.hpp"

namespace cnn {

/// The arithmetic behind one number that a layer wrote in the last forward pass, term by term:
///   convolution  value = bias + Σ terms,   terms = inputs · weights
///   dense        value = bias + Σ terms,   terms = inputs · weights
///   pooling      value = the chosen of inputs (max, min) or their average; terms = inputs
///   ReLU         value = max(inputs[0], 0); terms = inputs
///   softmax      value = terms[chosen] / Σ terms, terms = exp(inputs − largest input)
struct Explanation {
  std::vector<int> sources;    ///< flat indices into the layer's input; −1 where padding put a zero
  std::vector<float> inputs;   ///< the numbers read there
  std::vector<float> weights;  ///< what each was multiplied by; empty for layers without weights
  std::vector<float> terms;
  float terms_sum = 0;
  float bias = 0;
  int chosen =
      -1;  ///< position in `inputs` of the first maximum or minimum, or of softmax's own logit; else −1
  float value = 0;  ///< what the layer wrote
};

/// Explains number `output` (a flat index into the layer's output).
/// Throws std::invalid_argument before the first forward pass, after a change of weights, which the
/// activations then do not belong to, and for an index outside the output.
Explanation explain(const Network& network, std::size_t layer, std::size_t output);

/// Explains number `output` of one operation alone, of a convolution without bias or of a pooling; image and
/// kernel have the sizes that `size` says. Throws std::invalid_argument for an index outside the output.
Explanation explain_conv2d(const Conv2dSize& size, std::span<const float> image,
                           std::span<const float> kernel, std::size_t output);
Explanation explain_pool2d(PoolKind kind, const Pool2dSize& size, std::span<const float> image,
                           std::size_t output);

/// Every number between logits and their probabilities, of softmax alone.
struct SoftmaxExplanation {
  float largest = 0;
  std::vector<float> differences;   ///< logits − largest
  std::vector<float> exponentials;  ///< of the differences
  float sum = 0;                    ///< of the exponentials
  std::vector<float> probabilities;
};

/// logits: at least one.
SoftmaxExplanation explain_softmax(std::span<const float> logits);

/// The consumers of number `input` (a flat index into the layer's input): the flat indices of all outputs of
/// the layer that read it, in ascending order; none for cells that the windows of a layer leave out. Throws
/// std::invalid_argument for an index outside the input.
std::vector<int> consumers_of(const Layer& layer, std::size_t input);

}  // namespace cnn
