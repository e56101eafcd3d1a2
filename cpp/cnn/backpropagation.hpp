// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <vector>

#include "cnn/network.hpp"

namespace cnn {

/// The gradients of the loss by all weights of a network, summed over the images of a mini-batch.
///
///     Backpropagation backpropagation(network);
///     network.forward(pixels);
///     backpropagation.add(network, label);
class Backpropagation {
 public:
  explicit Backpropagation(const Network& network);

  /// Adds the gradients of the cross-entropy of the network's last forward pass; label is a class.
  void add(const Network& network, int label);

  /// All gradients become 0.
  void clear();

  /// One entry a layer of the network.
  [[nodiscard]] const std::vector<Gradients>& gradients() const { return gradients_; }

 private:
  std::vector<Gradients> gradients_;
  std::vector<std::vector<float>> d_activations_;  ///< the gradient of the loss by each layer's output
};

}  // namespace cnn
