// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a network does for each image. In a file of its own, which is compiled for speed: at two
// microseconds per image, calls that size would not inline take 0.14 of them.

#include <algorithm>
#include <iterator>

#include "cnn/errors.hpp"
#include "cnn/finite.hpp"
#include "cnn/network.hpp"
#include "cnn/sentence.hpp"
#include "cnn/softmax.hpp"

namespace cnn {

void Network::forward(std::span<const std::uint8_t> pixels, Purpose purpose) {
  require_count("pixels", pixels.size(), element_count(input_shape()));
  accept(engine_->forward(pixels, purpose), purpose);
}

void Network::forward(std::span<const float> values, Purpose purpose) {
  require_count("input values", values.size(), element_count(input_shape()));
  if (!all_finite(values)) throw_invalid_argument({"expected input values that are finite numbers"});
  accept(engine_->forward(values, purpose), purpose);
}

void Network::accept(std::span<const float> logits, Purpose purpose) {
  std::copy(logits.begin(), logits.end(), next_answer_.logits.begin());
  softmax_forward(next_answer_.logits, next_answer_.probabilities);
  if (!all_finite(next_answer_.probabilities)) {
    throw OverflowError("the probabilities are not finite: the weights or the input values are too large");
  }
  engine_->keep_pass();
  std::swap(answer_, next_answer_);
  purpose_ = purpose;
  pass_version_ = weights_version();
}

void Network::backward(int label, Descent& descent) {
  require_gradients();
  cross_entropy_backward(answer_.probabilities, label, d_logits_);
  descent.add(d_logits_);
}

std::span<const float> Network::probabilities() const {
  require_activations();
  return answer_.probabilities;
}

int Network::prediction() const {
  const std::span<const float> p = probabilities();
  return static_cast<int>(std::distance(p.begin(), std::max_element(p.begin(), p.end())));
}

float Network::loss(int label) const {
  if (label < 0 || label >= classes()) {
    throw_invalid_argument({"expected a label from 0 to ", classes() - 1, ", got ", label});
  }
  const std::span<const float> p = probabilities();
  return cross_entropy(answer_.logits, p, label);
}

}  // namespace cnn
