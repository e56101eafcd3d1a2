// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

#include "cnn/engine.hpp"
#include "cnn/fused/fused_network.hpp"
#include "cnn/layer_maps.hpp"
#include "cnn/normalize.hpp"

namespace cnn {

/// The engine of the tutorial's network. What its layers read and write is computed when it is asked for.
class FusedEngine : public Engine {
 public:
  /// Whether these layers, with any weights, and what is read for a pixel are the tutorial's.
  static bool fits(std::span<const Layer> layers, const Normalization& normalization);

  explicit FusedEngine(std::span<Layer> layers);

  std::span<const float> forward(std::span<const std::uint8_t> pixels, Purpose purpose) override;
  std::span<const float> forward(std::span<const float> values, Purpose purpose) override;
  void keep_pass() override { image_.swap(next_image_); }
  [[nodiscard]] std::span<const float> input() const override;
  [[nodiscard]] std::span<const float> map(std::size_t layer) const override;
  [[nodiscard]] std::unique_ptr<BatchDescent> descent(std::span<const std::uint8_t> frozen) override;
  [[nodiscard]] std::unique_ptr<Descent> plain_descent(std::span<const std::uint8_t> frozen) override;

  /// With the weights of the layers, or with those that a descent has given it since they changed.
  [[nodiscard]] FusedNetwork& network();
  /// What the pass that was kept has for its gradients.
  [[nodiscard]] const FusedNetwork::Pass& pass() const { return image_->pass; }
  /// Gives the weights to the layers, rounded to one number each; the next pass reads them from there, so
  /// that its results depend on them alone, bit for bit.
  void write_weights();

 private:
  struct Image {
    FusedNetwork::Pass pass;
    std::uint64_t number = 0;
    std::array<float, ActiveTiles::kPixels> values{};  ///< what the first layer reads,
    bool has_values = false;                           ///< which follows from the pixels otherwise
  };

  std::span<const float> run(Purpose purpose);

  FusedNetwork network_;
  std::uint64_t read_version_;  ///< of the weights
  std::uint64_t passes_ = 0;
  std::unique_ptr<Image> image_ = std::make_unique<Image>();
  std::unique_ptr<Image> next_image_ = std::make_unique<Image>();
  mutable LayerMaps maps_;
};

}  // namespace cnn
