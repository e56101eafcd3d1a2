// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "cnn/descent.hpp"
#include "cnn/engine.hpp"
#include "cnn/layer.hpp"

namespace cnn {

/// Descent that takes the loss back through one layer after the other.
class LayerDescent : public BatchDescent {
 public:
  /// frozen: as in Engine::descent().
  LayerDescent(Engine& engine, std::span<Layer> layers, std::span<const std::uint8_t> frozen);

  void add(std::span<const float> d_logits) override;
  [[nodiscard]] std::vector<Parameters> parameters() override;

 private:
  void weights_moved() override { engine_.weights_changed(); }

  Engine& engine_;
  std::span<Layer> layers_;  ///< without the softmax
  std::vector<std::uint8_t> frozen_;
  std::size_t first_ = 0;  ///< the first layer that learns; gradients are taken back to there
  std::vector<Gradients> gradients_;
  std::vector<std::vector<float>> d_activations_;  ///< with respect to each layer's output
};

}  // namespace cnn
