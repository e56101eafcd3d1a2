// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a network does for each image. In a file of its own, which is compiled for speed: at two
// microseconds per image, calls that size would not inline take 0.14 of them.

#include <algorithm>
#include <iterator>

#include "cnn/errors.hpp"
#include "cnn/finite.hpp"
#include "cnn/network.hpp"
#include "cnn/normalize.hpp"
#include "cnn/sentence.hpp"
#include "cnn/softmax.hpp"

namespace cnn {

void Network::forward(std::span<const std::uint8_t> pixels, Purpose purpose) {
  require_count("pixels", pixels.size(), input_.size());
  if (fused_) {
    scale_pixels(pixels, next_fused_pass_->pixels());
  } else {
    scale_pixels(pixels, next_input_);
    normalize(normalization_, next_input_);
  }
  accept_next_input(purpose);
  input_is_due_ = fused_.has_value();
}

void Network::forward(std::span<const float> values, Purpose purpose) {
  require_count("input values", values.size(), input_.size());
  if (!all_finite(values)) throw_invalid_argument({"expected input values that are finite numbers"});
  std::copy(values.begin(), values.end(), next_input_.begin());
  if (fused_) {
    std::transform(values.begin(), values.end(), next_fused_pass_->ink.begin(),
                   [](float value) { return value + 0.5F; });
  }
  accept_next_input(purpose);
  input_is_due_ = false;
}

void Network::accept_next_input(Purpose purpose) {
  if (fused_) {
    run_fused(purpose);
  } else {
    run_layers();
  }
  if (!all_finite(next_activations_.back())) {
    throw OverflowError("the probabilities are not finite: the weights or the input values are too large");
  }
  input_.swap(next_input_);
  activations_.swap(next_activations_);
  fused_pass_.swap(next_fused_pass_);
  maps_are_due_ = fused_.has_value();
  state_ = purpose == Purpose::kGradients ? Activations::kGradients : Activations::kInference;
}

void Network::run_layers() {
  std::span<const float> input = next_input_;
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    cnn::forward(layers_[i], input, next_activations_[i]);
    input = next_activations_[i];
  }
}

void Network::run_fused(Purpose purpose) {
  FusedNetwork::Pass& pass = *next_fused_pass_;
  fused()->forward(pass, purpose);
  std::copy(pass.logits.begin(), pass.logits.end(), next_activations_[2].begin());
  softmax_forward(next_activations_[2], next_activations_[3]);
}

std::span<const float> Network::probabilities() const {
  require_activations();
  return activations_.back();
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
