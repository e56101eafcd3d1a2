// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#pragma once

#include <span>

namespace cnn {

/// probabilities[k] = exp(logits[k]) / Σ exp(logits), in [0, 1] with sum 1 (tutorial, section "Softmax").
/// The largest logit is subtracted first, which changes nothing but keeps exp() from overflowing.
/// Both spans have the same length, at least 1. The obvious loop of it is obvious::softmax() in
/// tests/cpp/obvious_loops.hpp.
void softmax_forward(std::span<const float> logits, std::span<float> probabilities);

/// The loss −ln probabilities[label] ≥ 0 (tutorial, section "Cross-Entropy Loss"), computed from the largest
/// probability and the difference of the logits, so that it stays finite where the label's own probability
/// has underflowed to 0. probabilities = softmax(logits).
float cross_entropy(std::span<const float> logits, std::span<const float> probabilities, int label);

/// The same from a probability of the label in [0, 1]: ∞ for 0.
float cross_entropy(float probability);

/// The gradient of that loss with respect to each logit: probabilities[k] − 1 for the label, probabilities[k]
/// for the others.
void cross_entropy_backward(std::span<const float> probabilities, int label, std::span<float> d_logits);

}  // namespace cnn
