// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <span>
#include <vector>

#include "cnn/sgd.hpp"

namespace cnn {

/// Moves the weights of a network along the gradients of its loss. Each kind of Engine makes its own, which
/// refers to it.
///
///     descent->resume();
///     network.forward(pixels);
///     network.backward(label, *descent);  // for each image of the mini-batch
///     descent->step(settings);            // for each mini-batch
///     descent->finish();
class Descent {
 public:
  Descent() = default;
  virtual ~Descent() = default;
  Descent(const Descent&) = delete;
  Descent& operator=(const Descent&) = delete;

  /// Goes on from the weights as finish() left them, or as they were changed since.
  virtual void resume() {}
  /// Adds the gradients of the engine's pass. d_logits: those of its loss with respect to the logits.
  virtual void add(std::span<const float> d_logits) = 0;
  /// One step along the gradients that were added since the last one. Throws DivergenceError, before anything
  /// changes, if a weight would not be finite.
  virtual void step(const SgdStep& settings) = 0;
  /// Forgets the gradients that were added since the last step.
  virtual void clear() = 0;
  /// Gives the weights to the layers of the network.
  virtual void finish() {}
};

/// Descent over mini-batches: their gradients are added up, and an optimizer takes the steps.
class BatchDescent : public Descent {
 public:
  void step(const SgdStep& settings) final {
    sgd_.step(settings, parameters());
    weights_moved();
  }
  void clear() final;

  /// All weights that are not frozen with the gradients that were added up: of one layer after the other, the
  /// kernel and then the bias, each in the order in which the engine has it.
  [[nodiscard]] virtual std::vector<Parameters> parameters() = 0;

 private:
  /// Weights of parameters() were changed.
  virtual void weights_moved() = 0;

  Sgd sgd_;
};

}  // namespace cnn
