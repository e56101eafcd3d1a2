// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/packed_filters.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "cnn/simd.hpp"

namespace cnn {
namespace {

constexpr int kBlock = 2 * kLanes;

/// Six positions by eight filters are twelve sums, which leaves four of sixteen registers to pixels and
/// weights.
constexpr int kMaxPositions = 6;

struct BlockAt {
  const float* input;
  const float* weights;
  const float* bias;
  float* output;
  int filters;  ///< of the block; what is beyond them is not written
};

void store_lanes(float* to, Float4 values, int lanes) {
  if (lanes >= kLanes) {
    store4(to, values);
    return;
  }
  if (lanes > 0) to[0] = values[0];
  if (lanes > 1) to[1] = values[1];
  if (lanes > 2) to[2] = values[2];
}

/// One block of filters at kCount positions side by side. Not inlined, so that V8 compiles it by itself.
template <int kCount, int kVectors>
[[gnu::noinline]] void multiply_block(const BlockAt& at, const Positions& positions, const Sums& to) {
  std::array<std::array<Float4, kVectors>, kCount> sums;
#pragma GCC unroll 6
  for (auto& sum : sums) {
#pragma GCC unroll 2
    for (int v = 0; v < kVectors; ++v) sum[static_cast<std::size_t>(v)] = load4(at.bias + v * kLanes);
  }
  const float* weights = at.weights;
  const float* run = at.input;
  for (int r = 0; r < positions.runs; ++r, run += positions.run_step) {
    for (int i = 0; i < positions.length; ++i, weights += kVectors * kLanes) {
      std::array<Float4, kVectors> weight;
#pragma GCC unroll 2
      for (int v = 0; v < kVectors; ++v) weight[static_cast<std::size_t>(v)] = load4(weights + v * kLanes);
#pragma GCC unroll 6
      for (int p = 0; p < kCount; ++p) {
        const Float4 pixel = splat(run[i + p * positions.step]);
#pragma GCC unroll 2
        for (std::size_t v = 0; v < kVectors; ++v) sums[static_cast<std::size_t>(p)][v] += pixel * weight[v];
      }
    }
  }
  float* output = at.output;
#pragma GCC unroll 6
  for (const auto& sum : sums) {
#pragma GCC unroll 2
    for (int v = 0; v < kVectors; ++v) {
      const Float4 value = sum[static_cast<std::size_t>(v)];
      store_lanes(output + v * kLanes, to.relu ? max4(value, Float4{}) : value, at.filters - v * kLanes);
    }
    output += to.step;
  }
}

using Kernel = void (*)(const BlockAt&, const Positions&, const Sums&);

template <int kVectors>
constexpr std::array<Kernel, kMaxPositions> kKernels = {
    multiply_block<1, kVectors>, multiply_block<2, kVectors>, multiply_block<3, kVectors>,
    multiply_block<4, kVectors>, multiply_block<5, kVectors>, multiply_block<6, kVectors>};

int padded(int filters) {
  return (filters + kLanes - 1) / kLanes * kLanes;
}

}  // namespace

PackedFilters::PackedFilters(int rows, int filters)
    : rows_(rows),
      filters_(filters),
      weights_(static_cast<std::size_t>(rows) * static_cast<std::size_t>(padded(filters))),
      bias_(static_cast<std::size_t>(padded(filters))) {}

int PackedFilters::width_at(int filter) const {
  return filters_ - filter > kLanes ? kBlock : kLanes;
}

void PackedFilters::pack(const float* values, const float* bias) {
  if (bias != nullptr) std::copy_n(bias, filters_, bias_.begin());
  float* block = weights_.data();
  for (int first = 0; first < filters_; first += kBlock) {
    const int width = width_at(first);
    const int filters = std::min(width, filters_ - first);
    for (int row = 0; row < rows_; ++row, block += width) {
      std::copy_n(values + static_cast<std::ptrdiff_t>(row) * filters_ + first, filters, block);
    }
  }
}

void PackedFilters::multiply(const float* input, const Positions& positions, const Sums& sums) const {
  // As equal groups as can be: seven positions are four and three, not six and one.
  const int groups = (positions.count + kMaxPositions - 1) / kMaxPositions;
  const float* weights = weights_.data();
  for (int first = 0; first < filters_; first += kBlock) {
    const int width = width_at(first);
    const auto& kernels = width == kBlock ? kKernels<2> : kKernels<1>;
    int position = 0;
    for (int group = 0; group < groups; ++group) {
      const int count = (positions.count - position + groups - group - 1) / (groups - group);
      kernels[static_cast<std::size_t>(count - 1)]({.input = input + position * positions.step,
                                                    .weights = weights,
                                                    .bias = bias_.data() + first,
                                                    .output = sums.output + position * sums.step + first,
                                                    .filters = std::min(width, filters_ - first)},
                                                   positions, sums);
      position += count;
    }
    weights += static_cast<std::ptrdiff_t>(rows_) * width;
  }
}

}  // namespace cnn
