// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

#include "cnn/descent.hpp"
#include "cnn/layer.hpp"
#include "cnn/purpose.hpp"

namespace cnn {

/// How a network computes, from an image to the logits, and how its weights learn. Any stack of layers has a
/// LayerEngine, the tutorial's a FusedEngine. The weights are those of the layers, which outlive it.
class Engine {
 public:
  explicit Engine(std::span<Layer> layers) : layers_(layers) {}
  virtual ~Engine() = default;
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;

  /// What the layer before the softmax writes for one image, given by its pixels, 0–255, or by the values
  /// that the first layer reads. Valid until the next pass.
  virtual std::span<const float> forward(std::span<const std::uint8_t> pixels, Purpose purpose) = 0;
  virtual std::span<const float> forward(std::span<const float> values, Purpose purpose) = 0;
  /// Makes the last pass the one that is asked for below. Until then it is the one that was kept before.
  virtual void keep_pass() = 0;

  /// What the first layer read in the pass that was kept.
  [[nodiscard]] virtual std::span<const float> input() const = 0;
  /// What a layer before the softmax wrote there; the weights have not changed since.
  [[nodiscard]] virtual std::span<const float> map(std::size_t layer) const = 0;

  /// Grows whenever a weight may have been changed.
  [[nodiscard]] std::uint64_t weights_version() const { return weights_version_; }
  void weights_changed() { ++weights_version_; }

  /// Descent over mini-batches. frozen: which layers keep their weights, all or one flag per layer; see
  /// TrainingSettings::frozen.
  [[nodiscard]] virtual std::unique_ptr<BatchDescent> descent(std::span<const std::uint8_t> frozen = {}) = 0;
  /// Descent that takes a step after each image, without momentum and weight decay.
  [[nodiscard]] virtual std::unique_ptr<Descent> plain_descent(std::span<const std::uint8_t> frozen = {}) {
    return descent(frozen);
  }

 protected:
  [[nodiscard]] std::span<Layer> layers() const { return layers_; }

 private:
  std::span<Layer> layers_;
  std::uint64_t weights_version_ = 1;
};

}  // namespace cnn
