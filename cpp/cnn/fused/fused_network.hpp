// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "cnn/fused/active_tiles.hpp"
#include "cnn/layer.hpp"
#include "cnn/purpose.hpp"
#include "cnn/simd.hpp"

// The tutorial's network once more, faster: the one part that a first reader may skip. It computes what its
// layers compute one after the other (layer_maps.cpp, layer.cpp), and nothing depends on how. Those
// layers are what the tests compare it with, forward and backward: by_layers() in tests/cpp/fused_images.hpp,
// and tests/fuzz/fuzz_fused_network.cpp on weights and images of any value.

namespace cnn {

/// The tutorial's network from pixels to logits in one pass: convolution and pooling of one window stay in
/// registers, and only active tiles are visited.
///
/// The input is ink = value + 0.5, 0 for background. A pooled number is then a constant of its filter, −0.5 ·
/// Σ kernel (the background), plus the largest of four sums of ink · kernel, which are 0 in a tile that is
/// not active. The logits are those of a blank image, which are kept, plus the terms of the active tiles.
///
/// Gradients are taken in the same layout: see fused_gradient.hpp.
class FusedNetwork {
 public:
  static constexpr int kFilters = 8;
  static constexpr int kTaps = 9;
  static constexpr int kClasses = 10;
  static constexpr std::size_t kTileWeights = std::size_t{kClasses} * kFilters;

  /// Whether these layers are the tutorial's, with any weights.
  static bool fits(std::span<const Layer> layers);

  /// Takes over the weights of such layers.
  explicit FusedNetwork(std::span<const Layer> layers);
  void read_weights(std::span<const Layer> layers);

  /// The weights, in the order in which this network has them: filters [tap, filter], dense [tile, class,
  /// filter], bias [class]. The dense weights of each tile are those of `dense` plus those of `dense_common`
  /// [class, filter]: a step of descent moves the latter for all tiles at once, 1 µs less than moving each.
  /// After a change of weights, call weights_changed() before the next pass.
  struct Weights {
    std::vector<float> filters;
    std::vector<float> dense;
    std::array<float, kTileWeights> dense_common{};
    std::vector<float> bias;
  };
  [[nodiscard]] Weights& weights() { return weights_; }
  [[nodiscard]] const Weights& weights() const { return weights_; }
  void weights_changed();
  /// Makes dense_common 0, without a change of any weight beyond rounding.
  void spread_common();

  /// The same after factors[class] · (pooled numbers) was added to the dense weights of each tile:
  /// pooled_totals are those numbers summed over all tiles, and no weight was changed by more than
  /// max_change.
  void weights_moved(std::span<const float, kClasses> factors, std::span<const float, kFilters> pooled_totals,
                     float max_change);
  /// The same after the filters alone were changed.
  void filters_moved(float max_change);

  /// No weight is larger.
  [[nodiscard]] float weight_bound() const { return weight_bound_; }

  /// The same weights in the order of a layer's kernel: the convolution's is the same, the dense layer's
  /// {class, tile · 8 + filter}.
  void write_dense_kernel(std::span<float> kernel) const;

  /// What a pass over one image keeps for its gradients.
  struct Pass {
    /// The image; gradients read it four numbers at a time, the last time one beyond its end.
    std::array<float, ActiveTiles::kPixels + 1> ink{};
    ActiveTiles tiles;
    /// Of each active tile, in their order, [tile, filter]: the largest of the sums at its four positions,
    /// and the pixel of the image at which the kernel lay there, the first of equals.
    std::vector<float> maxima = std::vector<float>(std::size_t{ActiveTiles::kCount} * kFilters);
    std::vector<std::int32_t> winners = std::vector<std::int32_t>(maxima.size());
    std::array<float, kFilters> maxima_totals{};  ///< summed over the active tiles; where they are needed
    std::array<float, kClasses> logits{};

    [[nodiscard]] std::span<float, ActiveTiles::kPixels> pixels() {
      return std::span(ink).first<ActiveTiles::kPixels>();
    }
  };

  /// Computes all of a pass from pass.ink; the winners only if gradients are to follow.
  void forward(Pass& pass, Purpose purpose) const;

  /// What every pooled number of a filter has in an image without ink.
  [[nodiscard]] std::span<const float, kFilters> background() const { return background_; }
  /// The dense weights summed over all tiles, [class, filter].
  [[nodiscard]] std::span<const float, kTileWeights> dense_totals() const { return totals_; }

 private:
  void update_blank_image();

  Weights weights_;
  std::array<float, kFilters> background_{};
  std::array<float, kTileWeights> totals_{};
  std::array<float, kClasses> blank_logits_{};
  float weight_bound_ = 0;
  bool has_common_ = false;  ///< dense_common is not 0, which plain descent leaves behind
};

/// Calls action(pixel, position, tap) for the 36 products under one tile: `pixels` is its top left pixel in
/// the image, position one of the four places of the kernel in it, row by row, tap the weight that the pixel
/// meets there. Each pixel is read once; all loops are unrolled, so that what action adds to can stay in
/// registers.
template <typename Action>
inline void for_each_product(const float* pixels, const Action& action) {
#pragma GCC unroll 4
  for (int row = 0; row < 4; ++row) {
#pragma GCC unroll 4
    for (int column = 0; column < 4; ++column) {
      const Float4 pixel = splat(pixels[row * ActiveTiles::kImage + column]);
#pragma GCC unroll 4
      for (int position = 0; position < 4; ++position) {
        const int ky = row - position / 2;
        const int kx = column - position % 2;
        if (ky < 0 || ky > 2 || kx < 0 || kx > 2) continue;
        action(pixel, static_cast<std::size_t>(position), static_cast<std::size_t>(ky * 3 + kx));
      }
    }
  }
}

/// Calls action(class, place, place in the layer's kernel) for each run of eight dense weights: the fused
/// network has them as [tile, class, filter], the dense layer as {class, tile · 8 + filter}.
template <typename Action>
void for_each_dense_row(const Action& action) {
  std::size_t in_layer = 0;
  for (std::size_t k = 0; k < FusedNetwork::kClasses; ++k) {
    for (std::size_t tile = 0; tile < ActiveTiles::kCount; ++tile, in_layer += FusedNetwork::kFilters) {
      action(k, tile * FusedNetwork::kTileWeights + k * FusedNetwork::kFilters, in_layer);
    }
  }
}

}  // namespace cnn
