// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace cnn {

/// The patches of 4×4 pixels of a 28×28 image, one under each 2×2 pooling window of a 3×3 convolution, that
/// are not all background. On MNIST these are 42 % of the 169.
class InkTiles {
 public:
  static constexpr int kImage = 28;
  static constexpr std::size_t kPixels = std::size_t{kImage} * kImage;
  static constexpr int kRow = 13;  ///< tiles side by side
  static constexpr int kCount = kRow * kRow;

  /// ink: 0 where there is background.
  void find(std::span<const float, kPixels> ink);

  /// Indices of the tiles with ink, ascending: row · 13 + column.
  [[nodiscard]] std::span<const std::uint8_t> indices() const { return {indices_.data(), count_}; }

  /// Where the top left pixel of a tile lies in the image.
  static constexpr int pixel_of(int tile) { return tile / kRow * 2 * kImage + tile % kRow * 2; }

 private:
  std::array<std::uint8_t, kCount> indices_{};
  std::size_t count_ = 0;
};

}  // namespace cnn
