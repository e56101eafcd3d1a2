// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/packed_filters.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>

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
};

/// One block of filters at kCount positions side by side; whole vectors are written. Not inlined, so that V8
/// compiles it by itself.
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
  const Float4 least = splat(to.relu ? 0.0F : -std::numeric_limits<float>::infinity());
  float* output = at.output;
#pragma GCC unroll 6
  for (const auto& sum : sums) {
#pragma GCC unroll 2
    for (int v = 0; v < kVectors; ++v)
      store4(output + v * kLanes, max4(sum[static_cast<std::size_t>(v)], least));
    output += to.step;
  }
}

/// Six positions at a time, or four where six would leave two or three over: those are slow one by one.
template <int kVectors>
void multiply_positions(int count, BlockAt at, const Positions& positions, const Sums& to) {
  while (count > 0) {
    const int left = count % kMaxPositions;
    int done = 1;
    if (count >= kMaxPositions && left != 2 && left != 3) {
      multiply_block<kMaxPositions, kVectors>(at, positions, to);
      done = kMaxPositions;
    } else if (count >= 4) {
      multiply_block<4, kVectors>(at, positions, to);
      done = 4;
    } else {
      multiply_block<1, kVectors>(at, positions, to);
    }
    at.input += done * positions.step;
    at.output += done * to.step;
    count -= done;
  }
}

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
  const float* weights = weights_.data();
  for (int first = 0; first < filters_; first += kBlock) {
    const int width = width_at(first);
    const auto multiply_block_at = [&](int count, const float* from, const Sums& to) {
      const BlockAt at{.input = from, .weights = weights, .bias = bias_.data() + first, .output = to.output};
      if (width == kBlock) {
        multiply_positions<2>(count, at, positions, to);
      } else {
        multiply_positions<1>(count, at, positions, to);
      }
    };
    if (filters_ - first >= width) {
      multiply_block_at(positions.count, input,
                        {.output = sums.output + first, .step = sums.step, .relu = sums.relu});
    } else {  // not all lanes are filters: the sums are copied from where there is room for all
      std::array<float, static_cast<std::size_t>(kBlock) * kMaxPositions> room;
      for (int position = 0; position < positions.count; position += kMaxPositions) {
        const int count = std::min(kMaxPositions, positions.count - position);
        multiply_block_at(count, input + position * positions.step,
                          {.output = room.data(), .step = width, .relu = sums.relu});
        const float* from = room.data();
        for (int p = position; p < position + count; ++p, from += width) {
          float* to = sums.output + p * sums.step + first;
          for (int f = 0; f < filters_ - first; ++f) to[f] = from[f];
        }
      }
    }
    weights += static_cast<std::ptrdiff_t>(rows_) * width;
  }
}

}  // namespace cnn
