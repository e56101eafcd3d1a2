// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "cnn/descent.hpp"
#include "cnn/fused/fused_engine.hpp"
#include "cnn/fused/fused_gradient.hpp"

namespace cnn {

/// Descent of the fused network over mini-batches: its weights and gradients are in the order of
/// FusedNetwork::Weights.
class FusedDescent : public BatchDescent {
 public:
  FusedDescent(FusedEngine& engine, FusedLearning learning) : engine_(engine), learning_(learning) {}

  void add(std::span<const float> d_logits) override;
  [[nodiscard]] std::vector<Parameters> parameters() override;
  void finish() override { engine_.write_weights(); }

 private:
  void weights_moved() override { engine_.network().weights_changed(); }

  FusedEngine& engine_;
  FusedLearning learning_;
  FusedGradient gradient_;
};

/// Plain descent of the fused network after each image: no gradient is stored, the weights move at once.
class PlainFusedDescent : public Descent {
 public:
  PlainFusedDescent(FusedEngine& engine, FusedLearning learning) : engine_(engine), learning_(learning) {}

  void resume() override;
  void add(std::span<const float> d_logits) override;
  void step(const SgdStep& settings) override;
  void clear() override {}
  void finish() override;

 private:
  FusedEngine& engine_;
  FusedLearning learning_;
  std::array<float, FusedNetwork::kClasses> d_logits_{};  ///< of the image that the next step follows
  /// A step leaves weights as sums of two, which the layers have rounded; resume() goes on unrounded.
  std::optional<FusedNetwork> unrounded_;
  std::uint64_t rounded_version_ = 0;  ///< of the layers' weights that they were rounded to
};

}  // namespace cnn
