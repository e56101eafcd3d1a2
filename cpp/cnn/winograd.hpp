// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <vector>

#include "cnn/conv2d.hpp"
#include "cnn/packed_filters.hpp"

namespace cnn {

/// A 3×3 convolution of stride 1 by the minimal algorithm F(2×2, 3×3) of S. Winograd (A. Lavin and S. Gray,
/// “Fast Algorithms for Convolutional Neural Networks”, 2016): four neighbouring outputs take 16 products a
/// channel instead of 36. Image tiles of 4×4 and the kernel are transformed, multiplied number by number
/// and summed over the channels, which for many tiles are 16 products of matrices, and transformed back:
///
///     Y = Aᵀ [ (G g Gᵀ) · (Bᵀ d B) ] A
///
/// A tile of outputs is one window of a 2×2 pooling, so that the maximum is taken before anything is stored.
class Winograd {
 public:
  /// Whether all is whole vectors, and more is saved than the transforms cost.
  static bool fits(const Conv2dSize& size);

  Winograd(int channels, int filters);

  /// kernel [ky, kx, channels, filters]; bias [filters] or null.
  void pack(const float* kernel, const float* bias);

  /// What becomes of four outputs, in this order.
  struct Then {
    bool relu = false;
    bool max_pool = false;
  };
  /// An image whose rows and columns are all there that its tiles read: 2 · rows + 2 and 2 · columns + 2.
  struct Tiles {
    const float* image;
    int image_width;
    int rows;
    int columns;
  };
  /// Outputs beyond this height and width are not written.
  struct Output {
    float* values;
    int height;
    int width;
  };
  void forward(const Tiles& tiles, Then then, const Output& output);

 private:
  void transform_image(const Tiles& tiles, int first, int count);
  void transform_back(const Tiles& tiles, int first, int count, Then then, const Output& output) const;

  int channels_;
  int filters_;
  std::vector<PackedFilters> weights_;  ///< of each of the 16 numbers of a transformed tile
  std::vector<float> bias_;
  std::vector<float> image_;     ///< [16, tile, channel] of the tiles at hand
  std::vector<float> products_;  ///< [16, tile, filter] of them
};

}  // namespace cnn
