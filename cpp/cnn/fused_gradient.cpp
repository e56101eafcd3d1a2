// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/fused_gradient.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "cnn/divergence_error.hpp"

namespace cnn {
namespace {

using Int4 = std::int32_t __attribute__((vector_size(16)));
using FilterGradient = std::array<float, std::size_t{FusedNetwork::kTaps} * FusedNetwork::kFilters>;

Float4 masked(Float4 values, Int4 mask) {
  Int4 bits;
  std::memcpy(&bits, &values, sizeof bits);
  bits &= mask;
  std::memcpy(&values, &bits, sizeof values);
  return values;
}

/// The gradient by the pooled numbers of one tile in four filters: Σ d_logits[k] · dense[tile, k].
inline Float4 pooled_gradient(const float* weights, const float* d_logits) {
  Float4 sum{};
#pragma GCC unroll 10
  for (int k = 0; k < FusedNetwork::kClasses; ++k)
    sum += splat(d_logits[k]) * load4(weights + k * FusedNetwork::kFilters);
  return sum;
}

/// Each filter's gradient goes to the first of its four positions that holds the maximum.
inline std::array<Float4, 4> at_winners(Float4 gradient, const float* sums, Float4 maximum) {
  std::array<Float4, 4> given;
  Int4 left{-1, -1, -1, -1};
#pragma GCC unroll 4
  for (std::size_t position = 0; position < given.size(); ++position) {
    const Int4 wins = left & (load4(sums + position * FusedNetwork::kFilters) == maximum);
    given[position] = masked(gradient, wins);
    left &= ~wins;
  }
  return given;
}

/// The part of the filter gradient that the ink causes: Σ over tiles, positions of gradient · ink under each
/// tap.
[[gnu::noinline]] void add_ink_gradient(const FusedNetwork& network, const FusedNetwork::Pass& pass,
                                        const float* d_logits, float* d_filters) {
  for (int half = 0; half < FusedNetwork::kFilters; half += kLanes) {
    std::array<Float4, FusedNetwork::kTaps> d_taps{};
    const float* maximum = pass.maxima.data() + half;
    const float* sums = pass.sums.data() + half;
    for (const std::uint8_t tile : pass.tiles.indices()) {
      const float* weights = network.weights().dense.data() + tile * FusedNetwork::kTileWeights + half;
      const auto given = at_winners(pooled_gradient(weights, d_logits), sums, load4(maximum));
      maximum += FusedNetwork::kFilters;
      sums += std::ptrdiff_t{4} * FusedNetwork::kFilters;
      for_each_product(pass.ink.data() + InkTiles::pixel_of(tile),
                       [&](Float4 pixel, std::size_t position, std::size_t tap) {
                         d_taps[tap] += pixel * given[position];
                       });
    }
#pragma GCC unroll 9
    for (std::size_t tap = 0; tap < d_taps.size(); ++tap) {
      float* d_tap = d_filters + tap * FusedNetwork::kFilters + half;
      store4(d_tap, load4(d_tap) + d_taps[tap]);
    }
  }
}

/// Adds the whole filter gradient of one image: each pooled number read −0.5 through all taps, and the ink on
/// top.
void add_filter_gradient(const FusedNetwork& network, const FusedNetwork::Pass& pass, ClassGradient d_logits,
                         float* d_filters) {
  add_ink_gradient(network, pass, d_logits.data(), d_filters);
  for (std::size_t f = 0; f < FusedNetwork::kFilters; ++f) {
    float all_tiles = 0;
    for (std::size_t k = 0; k < FusedNetwork::kClasses; ++k) {
      all_tiles += d_logits[k] * network.dense_totals()[k * FusedNetwork::kFilters + f];
    }
    for (std::size_t tap = 0; tap < FusedNetwork::kTaps; ++tap)
      d_filters[tap * FusedNetwork::kFilters + f] -= 0.5F * all_tiles;
  }
}

/// to[k] += factors[k] · pooled, for the eight pooled numbers of one tile
inline void add_outer(const float* factors, Float4 low, Float4 high, float* to) {
#pragma GCC unroll 10
  for (int k = 0; k < FusedNetwork::kClasses; ++k, to += FusedNetwork::kFilters) {
    const Float4 factor = splat(factors[k]);
    store4(to, load4(to) + factor * low);
    store4(to + kLanes, load4(to + kLanes) + factor * high);
  }
}

/// dense[tile, k] += factors[k] · maxima[tile], over the tiles with ink
[[gnu::noinline]] void add_to_ink_tiles(const FusedNetwork::Pass& pass, const float* factors, float* dense) {
  const float* maximum = pass.maxima.data();
  for (const std::uint8_t tile : pass.tiles.indices()) {
    add_outer(factors, load4(maximum), load4(maximum + kLanes), dense + tile * FusedNetwork::kTileWeights);
    maximum += FusedNetwork::kFilters;
  }
}

/// dense[tile, k] += factors[k] · (background + maxima[tile]), over all tiles
[[gnu::noinline]] void add_to_all_tiles(const FusedNetwork::Pass& pass, std::span<const float, 8> background,
                                        const float* factors, float* dense) {
  const Float4 low = load4(background.data());
  const Float4 high = load4(background.data() + kLanes);
  const float* maximum = pass.maxima.data();
  const auto inked = pass.tiles.indices();
  auto next = inked.begin();
  for (int tile = 0; tile < InkTiles::kCount; ++tile, dense += FusedNetwork::kTileWeights) {
    if (next != inked.end() && *next == tile) {
      add_outer(factors, low + load4(maximum), high + load4(maximum + kLanes), dense);
      maximum += FusedNetwork::kFilters;
      ++next;
    } else {
      add_outer(factors, low, high, dense);
    }
  }
}

/// No weight may come near the largest float, about 3.4e38.
constexpr float kLargestWeight = 1e37F;

float largest_size(std::span<const float> values) {
  float largest = 0;
  for (const float value : values) largest = std::max(largest, std::abs(value));
  return largest;
}

}  // namespace

void FusedGradient::clear() {
  std::fill(filters.begin(), filters.end(), 0.0F);
  std::fill(dense.begin(), dense.end(), 0.0F);
  dense_background.fill(0);
  bias.fill(0);
}

void FusedGradient::write_dense_kernel(std::span<float> kernel) const {
  for_each_dense_row([&](std::size_t k, std::size_t from, std::size_t to) {
    const float* background = dense_background.data() + k * FusedNetwork::kFilters;
    for (std::size_t f = 0; f < FusedNetwork::kFilters; ++f) kernel[to + f] = dense[from + f] + background[f];
  });
}

void add_gradient(const FusedNetwork& network, const FusedNetwork::Pass& pass, ClassGradient d_logits,
                  FusedGradient& gradient) {
  add_filter_gradient(network, pass, d_logits, gradient.filters.data());
  add_to_ink_tiles(pass, d_logits.data(), gradient.dense.data());
  for (std::size_t k = 0; k < FusedNetwork::kClasses; ++k) {
    gradient.bias[k] += d_logits[k];
    for (std::size_t f = 0; f < FusedNetwork::kFilters; ++f) {
      gradient.dense_background[k * FusedNetwork::kFilters + f] += d_logits[k] * network.background()[f];
    }
  }
}

void descend(const FusedNetwork::Pass& pass, ClassGradient d_logits, float learning_rate,
             FusedNetwork& network) {
  FilterGradient d_filters{};
  add_filter_gradient(network, pass, d_logits, d_filters.data());
  std::array<float, FusedNetwork::kClasses> factors;
  std::transform(d_logits.begin(), d_logits.end(), factors.begin(),
                 [&](float d) { return -learning_rate * d; });

  const std::span<const float> maxima(pass.maxima.data(),
                                      pass.tiles.indices().size() * FusedNetwork::kFilters);
  const float largest_input = std::max(1.0F, largest_size(network.background()) + largest_size(maxima));
  const float largest_change =
      std::max(largest_size(factors) * largest_input, learning_rate * largest_size(d_filters));
  if (!(network.weight_bound() + largest_change < kLargestWeight)) {
    throw DivergenceError(
        "the training ran away: a weight would no longer be finite; try a smaller learning rate");
  }

  std::array<float, FusedNetwork::kFilters> pooled_totals;  // of all tiles
  for (std::size_t f = 0; f < pooled_totals.size(); ++f)
    pooled_totals[f] = InkTiles::kCount * network.background()[f];
  for (std::size_t i = 0; i < maxima.size(); ++i) pooled_totals[i % FusedNetwork::kFilters] += maxima[i];

  FusedNetwork::Weights& weights = network.weights();
  add_to_all_tiles(pass, network.background(), factors.data(), weights.dense.data());
  for (std::size_t k = 0; k < factors.size(); ++k) weights.bias[k] += factors[k];
  for (std::size_t i = 0; i < d_filters.size(); ++i) weights.filters[i] -= learning_rate * d_filters[i];
  network.weights_moved(factors, pooled_totals, largest_change);
}

}  // namespace cnn
