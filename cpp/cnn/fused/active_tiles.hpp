// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

// Part of the fused network (fused_network.hpp).

namespace cnn {

/// The patches of 4×4 pixels of a 28×28 image, one under each 2×2 pooling window of a 3×3 convolution, with
/// at least one pixel that is not background. On MNIST 42 % of the 169 tiles are active. The obvious loop is
/// in tests/cpp/test_active_tiles.cpp.
class ActiveTiles {
 public:
  static constexpr int kImage = 28;
  static constexpr std::size_t kPixels = std::size_t{kImage} * kImage;
  static constexpr int kRow = 13;  ///< tiles side by side
  static constexpr int kCount = kRow * kRow;

  /// ink: value + 0.5, which is 0 for background.
  void find(std::span<const float, kPixels> ink);

  /// Indices of the active tiles, ascending: row · 13 + column.
  [[nodiscard]] std::span<const std::uint8_t> indices() const { return {indices_.data(), count_}; }

  /// Where the top left pixel of a tile lies in the image.
  static constexpr int pixel_of(int tile) { return tile / kRow * 2 * kImage + tile % kRow * 2; }

 private:
  std::array<std::uint8_t, kCount> indices_{};
  std::size_t count_ = 0;
};

}  // namespace cnn
