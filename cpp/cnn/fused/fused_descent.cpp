// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/fused/fused_descent.hpp"

#include <algorithm>
#include <cassert>

namespace cnn {

void FusedDescent::add(std::span<const float> d_logits) {
  add_gradient(engine_.network(), engine_.pass(), d_logits.first<FusedNetwork::kClasses>(), gradient_,
               learning_);
}

std::vector<Parameters> FusedDescent::parameters() {
  std::vector<Parameters> parameters;
  FusedNetwork& network = engine_.network();
  FusedNetwork::Weights& weights = network.weights();
  if (learning_.conv)
    parameters.push_back({.weights = weights.filters, .gradient = gradient_.filters, .decays = true});
  if (learning_.dense) {
    gradient_.spread_background();
    network.spread_common();
    parameters.push_back({.weights = weights.dense, .gradient = gradient_.dense, .decays = true});
    parameters.push_back({.weights = weights.bias, .gradient = gradient_.bias, .decays = false});
  }
  return parameters;
}

void PlainFusedDescent::resume() {
  if (unrounded_ && engine_.weights_version() == rounded_version_) engine_.network() = *unrounded_;
}

void PlainFusedDescent::add(std::span<const float> d_logits) {
  std::copy(d_logits.begin(), d_logits.end(), d_logits_.begin());
}

void PlainFusedDescent::step(const SgdStep& settings) {
  assert(settings.gradient_scale == 1 && settings.momentum == 0 && settings.weight_decay == 0);
  descend(engine_.pass(), d_logits_, settings.learning_rate, engine_.network(), learning_);
}

void PlainFusedDescent::finish() {
  unrounded_ = engine_.network();
  engine_.write_weights();
  rounded_version_ = engine_.weights_version();
}

}  // namespace cnn
