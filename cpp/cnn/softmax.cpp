// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#include "cnn/softmax.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>

namespace cnn {

void softmax_forward(std::span<const float> logits, std::span<float> probabilities) {
  assert(logits.size() == probabilities.size() && !logits.empty());
  const float max_logit = *std::max_element(logits.begin(), logits.end());
  float sum = 0.0F;
  for (std::size_t k = 0; k < logits.size(); ++k) {
    probabilities[k] = std::exp(logits[k] - max_logit);
    sum += probabilities[k];
  }
  for (float& probability : probabilities) probability /= sum;
}

float cross_entropy(std::span<const float> logits, std::span<const float> probabilities, int label) {
  assert(label >= 0 && static_cast<std::size_t>(label) < logits.size());
  assert(logits.size() == probabilities.size());
  const float max_logit = *std::max_element(logits.begin(), logits.end());
  const float max_probability = *std::max_element(probabilities.begin(), probabilities.end());
  return (max_logit - logits[static_cast<std::size_t>(label)]) - std::log(max_probability);
}

float cross_entropy(float probability) {
  assert(probability >= 0 && probability <= 1);
  return std::abs(std::log(probability));  // of 1 it is 0, not −0
}

void cross_entropy_backward(std::span<const float> probabilities, int label, std::span<float> d_logits) {
  assert(probabilities.size() == d_logits.size());
  std::copy(probabilities.begin(), probabilities.end(), d_logits.begin());
  d_logits[static_cast<std::size_t>(label)] -= 1;
}

}  // namespace cnn
