// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <cstddef>
#include <vector>

namespace cnn {

/// Where the inputs of neighbouring positions lie. Each position reads `runs` runs of `length` numbers, each
/// run `run_step` after the one before; the next position reads the same `step` further on. A convolution has
/// a run for each row of its kernel.
struct Positions {
  int count;
  std::ptrdiff_t step;
  int runs;
  int length;
  std::ptrdiff_t run_step;
};

/// Where the sums go: those of each position lie `step` after those of the one before.
struct Sums {
  float* output;
  std::ptrdiff_t step;
  bool relu = false;  ///< 0 instead of a sum below it
};

/// The weights of a layer's filters in the order in which its kernel reads them: eight filters side by side,
/// as two vectors that stay in registers while up to six positions meet them. A last block of four filters or
/// fewer is one vector wide, so that few filters waste no lanes.
class PackedFilters {
 public:
  /// rows: the numbers under one position. All weights are 0.
  PackedFilters(int rows, int filters);

  /// values [row, filter]; bias [filter], or null for a layer without one.
  void pack(const float* values, const float* bias);

  /// sum[position, f] = bias[f] + Σ_row input[position, row] · weight[row, f], the rows in their order. The
  /// obvious loop of it is in tests/cpp/test_packed_filters.cpp.
  void multiply(const float* input, const Positions& positions, const Sums& sums) const;

 private:
  [[nodiscard]] int width_at(int filter) const;

  int rows_;
  int filters_;
  std::vector<float> weights_;  ///< [block, row, width of the block]
  std::vector<float> bias_;     ///< filled up to whole blocks
};

}  // namespace cnn
