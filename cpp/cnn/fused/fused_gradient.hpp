// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "cnn/fused/fused_network.hpp"

// Part of the fused network (fused_network.hpp).

namespace cnn {

/// The gradients of the loss with respect to the weights of a FusedNetwork, in its order of weights.
///
/// A dense weight meets the background of its filter in every tile, and ink on top in the active ones: the
/// background's part is the same for all tiles and kept once, so that only active tiles are visited.
struct FusedGradient {
  std::vector<float> filters = std::vector<float>(std::size_t{FusedNetwork::kTaps} * FusedNetwork::kFilters);
  std::vector<float> dense = std::vector<float>(ActiveTiles::kCount * FusedNetwork::kTileWeights);
  std::array<float, FusedNetwork::kTileWeights> dense_background{};
  std::array<float, FusedNetwork::kClasses> bias{};

  /// Adds the background's part to the dense gradients of all tiles, which are then the whole gradient.
  void spread_background();
};

/// Which layers learn. The weights of the others stay as they are, bit for bit.
struct FusedLearning {
  bool conv = true;
  bool dense = true;

  /// All that have no flag there; see TrainingSettings::frozen.
  static FusedLearning without(std::span<const std::uint8_t> frozen);
};

using ClassGradient = std::span<const float, FusedNetwork::kClasses>;

/// Adds the gradients of one image; d_logits: those of the loss with respect to its logits.
void add_gradient(const FusedNetwork& network, const FusedNetwork::Pass& pass, ClassGradient d_logits,
                  FusedGradient& gradient, FusedLearning learning = {});

/// One step of plain gradient descent after one image, without storing a gradient on the way.
/// Throws DivergenceError, before anything changes, if a weight would no longer be finite.
void descend(const FusedNetwork::Pass& pass, ClassGradient d_logits, float learning_rate,
             FusedNetwork& network, FusedLearning learning = {});

}  // namespace cnn
