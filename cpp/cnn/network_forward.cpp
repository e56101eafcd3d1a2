// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a network does for each image. In a file of its own because it is compiled for speed: at two
// microseconds an image, calls that size would not inline take 0.14 of them.

#include <algorithm>
#include <iterator>

#include "cnn/finite.hpp"
#include "cnn/network.hpp"
#include "cnn/normalize.hpp"
#include "cnn/sentence.hpp"
#include "cnn/softmax.hpp"

namespace cnn {

void Network::forward(std::span<const std::uint8_t> pixels, Purpose purpose) {
  require_count("pixels", pixels.size(), input_.size());
  if (fused_) {
    scale_pixels(pixels, std::span(next_ink_).first(pixel_count()));
  } else {
    normalize_pixels(pixels, next_input_);
  }
  accept_next_input(purpose);
  input_is_left_ = fused_.has_value();
}

void Network::forward(std::span<const float> values, Purpose purpose) {
  require_count("input values", values.size(), input_.size());
  if (!all_finite(values)) throw_invalid_argument({"expected input values that are finite numbers"});
  std::copy(values.begin(), values.end(), next_input_.begin());
  if (fused_) {
    std::transform(values.begin(), values.end(), next_ink_.begin(), [](float value) { return value + 0.5F; });
  }
  accept_next_input(purpose);
  input_is_left_ = false;
}

void Network::accept_next_input(Purpose purpose) {
  if (fused_) {
    run_fused(purpose);
  } else {
    run_layers();
  }
  if (!all_finite(next_activations_.back())) {
    throw_invalid_argument(
        {"the probabilities are not finite: the weights or the input values are too large"});
  }
  input_.swap(next_input_);
  ink_.swap(next_ink_);
  activations_.swap(next_activations_);
  maps_are_left_ = fused_.has_value();
  has_run_ = true;
}

void Network::run_layers() {
  std::span<const float> input = next_input_;
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    cnn::forward(layers_[i], input, next_activations_[i]);
    input = next_activations_[i];
  }
}

void Network::run_fused(Purpose purpose) {
  fused_pass_.ink = std::span(next_ink_).first(pixel_count());
  fused()->forward(fused_pass_, purpose);
  std::copy(fused_pass_.logits.begin(), fused_pass_.logits.end(), next_activations_[2].begin());
  softmax_forward(next_activations_[2], next_activations_[3]);
}

int Network::prediction() const {
  const std::span<const float> p = probabilities();
  return static_cast<int>(std::distance(p.begin(), std::max_element(p.begin(), p.end())));
}

float Network::loss(int label) const {
  if (label < 0 || label >= classes()) {
    throw_invalid_argument({"expected a label from 0 to ", classes() - 1, ", got ", label});
  }
  return cross_entropy(input_of(layers_.size() - 1), probabilities(), label);
}

}  // namespace cnn
