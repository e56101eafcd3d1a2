// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <optional>
#include <vector>

#include "cnn/conv2d.hpp"
#include "cnn/packed_filters.hpp"
#include "cnn/pool2d.hpp"
#include "cnn/winograd.hpp"

namespace cnn {

/// A convolution with all that can be done before an image comes, and the layers that can follow its sums
/// before they are stored: ReLU, and a pooling whose rows are taken as soon as they are there.
class PlannedConvolution {
 public:
  struct Then {
    bool relu = false;
    std::optional<Pool2d> pool = {};
  };

  PlannedConvolution(const Conv2dSize& size, Then then);

  /// kernel [ky, kx, channels, filters]; bias [filters] or null.
  void pack(const float* kernel, const float* bias);

  /// input [height, width, channels], output that of the last layer taken in.
  void forward(const float* input, float* output);

 private:
  /// Whether a tile of the fast algorithm is a window of the pooling.
  [[nodiscard]] bool pools_tiles() const;
  /// Outputs that are there together before they are pooled.
  [[nodiscard]] int rows_at_once() const;
  void forward_by_tiles(const float* image, float* output);
  void forward_by_windows(const float* image, float* output);
  /// `count` rows of outputs from row `first` on.
  void correlate(const float* image, int first, int count, float* output) const;
  void pool(int height, const float* rows, float* output) const;
  const float* bordered(const float* input);

  Conv2dSize size_;
  Then then_;
  std::optional<Pool2dSize> pooling_;
  std::optional<Winograd> winograd_;
  std::optional<PackedFilters> direct_;  ///< where that one does not pay
  int image_height_;                     ///< with what surrounds the input
  int image_width_;
  std::vector<float> bordered_;  ///< empty where nothing does; its border stays zero
  std::vector<float> unpooled_;  ///< outputs that a pooling reads; empty where it reads none from memory
};

}  // namespace cnn
