// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "cnn/engine.hpp"
#include "cnn/layer_maps.hpp"
#include "cnn/normalize.hpp"
#include "cnn/planned_convolution.hpp"

namespace cnn {

/// The engine of any network. Inference is planned once: a convolution takes in the ReLU and the pooling that
/// follow it, its weights are packed when they change and not for each image, and only what the next step
/// reads is stored. A pass for gradients goes through one layer after the other, each by cnn::forward(), with
/// which the tests compare inference.
class LayerEngine : public Engine {
 public:
  LayerEngine(std::span<Layer> layers, Normalization normalization);

  std::span<const float> forward(std::span<const std::uint8_t> pixels, Purpose purpose) override;
  std::span<const float> forward(std::span<const float> values, Purpose purpose) override;
  void keep_pass() override { std::swap(image_, next_image_); }
  [[nodiscard]] std::span<const float> input() const override { return image_.values; }
  [[nodiscard]] std::span<const float> map(std::size_t layer) const override;
  [[nodiscard]] std::unique_ptr<BatchDescent> descent(std::span<const std::uint8_t> frozen) override;

 private:
  /// What went through the layers.
  struct Image {
    std::vector<float> values;
    std::uint64_t pass = 0;
  };
  /// One layer, or a convolution with those it takes in.
  struct Step {
    std::size_t first;
    std::size_t last;
    std::unique_ptr<PlannedConvolution> convolution;  ///< null for the others
  };

  std::span<const float> run(Purpose purpose);
  std::span<const float> infer(std::span<const float> input);
  void pack();

  Normalization normalization_;
  std::vector<Step> steps_;
  std::uint64_t packed_version_ = 0;  ///< of the weights
  std::vector<float> numbers_;        ///< what a step reads,
  std::vector<float> next_numbers_;   ///< and what it writes
  std::uint64_t passes_ = 0;
  Image image_;
  Image next_image_;
  mutable LayerMaps maps_;
};

}  // namespace cnn
