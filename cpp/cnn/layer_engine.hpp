// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "cnn/layer.hpp"
#include "cnn/planned_convolution.hpp"

namespace cnn {

/// Inference by the layers of any network, planned once: a convolution takes in the ReLU and the pooling that
/// follow it, its weights are packed when they change and not for each image, and only what the next step
/// reads is stored. What each layer writes by itself is cnn::forward()'s, with which the tests compare it.
class LayerEngine {
 public:
  explicit LayerEngine(std::span<const Layer> layers);

  /// Has the next pass read the weights again.
  void weights_changed() { is_stale_ = true; }

  /// What the layer before the softmax writes for this input; valid until the next pass.
  std::span<const float> logits(std::span<const Layer> layers, std::span<const float> input);

 private:
  /// One layer, or a convolution with those it takes in.
  struct Step {
    std::size_t first;
    std::size_t last;
    std::unique_ptr<PlannedConvolution> convolution;  ///< null for the others
  };
  void pack(std::span<const Layer> layers);

  std::vector<Step> steps_;
  bool is_stale_ = true;
  std::vector<float> numbers_;  ///< what a step reads,
  std::vector<float> next_;     ///< and what it writes
};

}  // namespace cnn
