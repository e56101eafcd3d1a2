// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "cnn/fused/fused_gradient.hpp"
#include "cnn/network.hpp"
#include "cnn/sgd.hpp"

namespace cnn {

/// The gradients of the loss with respect to all weights of a network, summed over the images of a
/// mini-batch.
///
///     Backpropagation backpropagation(network);
///     network.forward(pixels);
///     backpropagation.add(network, label);
class Backpropagation {
 public:
  /// frozen: which layers need no gradients; see TrainingSettings::frozen.
  explicit Backpropagation(Network& network, std::span<const std::uint8_t> frozen = {});

  /// Adds the gradients of the cross-entropy of the network's last forward pass; label is a class.
  /// Throws std::invalid_argument unless that pass was one for gradients, with the present weights.
  void add(Network& network, int label);

  /// All gradients become 0.
  void clear();

  /// All weights that are not frozen with their gradients, kernel and bias of one layer after the other;
  /// those of the tutorial's network where they are changed fastest, in the order of FusedNetwork::Weights.
  /// After a change of weights there, call FusedNetwork::weights_changed().
  [[nodiscard]] std::vector<Parameters> parameters(Network& network);

 private:
  void add_by_layers(const Network& network, int label);

  std::vector<std::uint8_t> frozen_;
  std::size_t first_ = 0;  ///< the first layer that learns; gradients are taken back to there
  std::vector<Gradients> gradients_;
  std::vector<std::vector<float>> d_activations_;  ///< with respect to each layer's output
  FusedLearning fused_learning_;
  std::optional<FusedGradient> fused_;  ///< instead, where the network is the tutorial's
};

}  // namespace cnn
