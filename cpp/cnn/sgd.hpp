// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <vector>

#include "cnn/network.hpp"

namespace cnn {

/// The settings of one step of stochastic gradient descent.
struct SgdStep {
  float gradient_scale;  ///< what the gradients are multiplied by: one over the images they were summed over
  float learning_rate;
  float momentum;      ///< 0 is plain gradient descent
  float weight_decay;  ///< adds weight_decay · weight to the gradient of kernels, not of biases
};

/// Stochastic gradient descent with momentum (Sutskever et al., "On the importance of initialization and
/// momentum in deep learning", 2013), in the form in which the learning rate multiplies the velocity, so that
/// a change of it takes effect at once: velocity = momentum · velocity + gradient; weight −= learning_rate ·
/// velocity.
class Sgd {
 public:
  explicit Sgd(const Network& network);

  /// One step along the gradients of a mini-batch, which have an entry a layer.
  /// Throws DivergenceError, before anything changes, if a weight would not be finite.
  void step(const SgdStep& settings, const std::vector<Gradients>& gradients, Network& network);

 private:
  std::vector<Gradients> velocity_;  ///< one entry a layer, as the gradients have
};

}  // namespace cnn
