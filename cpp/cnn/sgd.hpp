// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <span>
#include <vector>

namespace cnn {

/// The settings of one step of stochastic gradient descent.
struct SgdStep {
  float gradient_scale;  ///< what the gradients are multiplied by: one over the images they were summed over
  float learning_rate;
  float momentum;      ///< 0 is plain gradient descent
  float weight_decay;  ///< adds weight_decay · weight to the gradient of kernels, not of biases
};

/// Weights that are stepped together, and the gradient of the loss with respect to each of them.
struct Parameters {
  std::span<float> weights;
  std::span<float> gradient;
  bool decays;  ///< kernels do, biases do not
};

/// Stochastic gradient descent with momentum (Sutskever et al., "On the importance of initialization and
/// momentum in deep learning", 2013), in the form in which the learning rate multiplies the velocity, so that
/// a change of it takes effect at once: velocity = momentum · velocity + gradient; weight −= learning_rate ·
/// velocity.
class Sgd {
 public:
  /// One step along the gradients of a mini-batch, which become 0, ready for the next. The parameters are the
  /// same at each step. Throws DivergenceError, before anything changes, if a weight would not be finite.
  void step(const SgdStep& settings, std::span<const Parameters> parameters);

 private:
  std::vector<std::vector<float>>
      velocity_;  ///< of each entry of the parameters; empty before the first step
};

}  // namespace cnn
