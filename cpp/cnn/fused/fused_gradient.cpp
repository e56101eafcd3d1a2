// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/fused/fused_gradient.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

#include "cnn/errors.hpp"
#include "cnn/finite.hpp"

namespace cnn {
namespace {

constexpr std::size_t kFilters = FusedNetwork::kFilters;
using FilterGradient = std::array<float, FusedNetwork::kTaps * kFilters>;
/// One number per active tile and filter, in the order of those tiles.
using PooledGradient = std::array<float, ActiveTiles::kCount * kFilters>;

/// d_pooled[tile, f] = d_common[f] + Σ d_logits[k] · dense[tile, k, f], over the active tiles
[[gnu::noinline]] void pooled_gradient(std::span<const std::uint8_t> tiles, const float* dense,
                                       const float* d_logits, const float* d_common, float* d_pooled) {
  for (const std::uint8_t tile : tiles) {
    const float* weights = dense + tile * FusedNetwork::kTileWeights;
    Float4 low = load4(d_common);
    Float4 high = load4(d_common + kLanes);
#pragma GCC unroll 10
    for (std::size_t k = 0; k < FusedNetwork::kClasses; ++k) {
      const Float4 d_logit = splat(d_logits[k]);
      low += d_logit * load4(weights + k * kFilters);
      high += d_logit * load4(weights + k * kFilters + kLanes);
    }
    store4(d_pooled, low);
    store4(d_pooled + kLanes, high);
    d_pooled += kFilters;
  }
}

/// Adds the part of one filter's gradient that the ink causes: each pooled number's gradient goes to the nine
/// pixels under its winner, a row of the kernel in three of four lanes. With pooled_gradient() 0.9 µs per
/// image, where all four positions of a tile, three of them times 0, took 1.6.
[[gnu::noinline]] void add_ink_gradient(const FusedNetwork::Pass& pass, const float* d_pooled, std::size_t f,
                                        float* d_filters) {
  std::array<Float4, 3> d_rows{};
  const std::int32_t* winner = pass.winners.data() + f;
  const std::size_t end = pass.tiles.indices().size() * kFilters;
  for (std::size_t i = f; i < end; i += kFilters, winner += kFilters) {
    const Float4 d_winner = splat(d_pooled[i]);
    const float* pixels = pass.ink.data() + *winner;
#pragma GCC unroll 3
    for (std::size_t ky = 0; ky < 3; ++ky) d_rows[ky] += d_winner * load4(pixels + ky * ActiveTiles::kImage);
  }
  for (std::size_t ky = 0; ky < 3; ++ky) {
    for (std::size_t kx = 0; kx < 3; ++kx) d_filters[(ky * 3 + kx) * kFilters + f] += d_rows[ky][kx];
  }
}

/// Σ d_logits[k] · weights[k, f]
std::array<float, kFilters> by_filter(ClassGradient d_logits,
                                      std::span<const float, FusedNetwork::kTileWeights> weights) {
  std::array<float, kFilters> sums{};
  for (std::size_t k = 0; k < FusedNetwork::kClasses; ++k) {
    for (std::size_t f = 0; f < kFilters; ++f) sums[f] += d_logits[k] * weights[k * kFilters + f];
  }
  return sums;
}

/// Adds the whole filter gradient of one image: each pooled number contains −0.5 through all taps, and the
/// ink on top.
void add_filter_gradient(const FusedNetwork& network, const FusedNetwork::Pass& pass, ClassGradient d_logits,
                         float* d_filters) {
  const auto d_common = by_filter(d_logits, network.weights().dense_common);
  const auto d_all_tiles = by_filter(d_logits, network.dense_totals());
  PooledGradient d_pooled;
  pooled_gradient(pass.tiles.indices(), network.weights().dense.data(), d_logits.data(), d_common.data(),
                  d_pooled.data());
  for (std::size_t f = 0; f < kFilters; ++f) {
    add_ink_gradient(pass, d_pooled.data(), f, d_filters);
    for (std::size_t tap = 0; tap < FusedNetwork::kTaps; ++tap)
      d_filters[tap * kFilters + f] -= 0.5F * d_all_tiles[f];
  }
}

/// to[k] += factors[k] · pooled, for the eight pooled numbers of one tile
inline void add_outer(const float* factors, Float4 low, Float4 high, float* to) {
#pragma GCC unroll 10
  for (int k = 0; k < FusedNetwork::kClasses; ++k, to += kFilters) {
    const Float4 factor = splat(factors[k]);
    store4(to, load4(to) + factor * low);
    store4(to + kLanes, load4(to + kLanes) + factor * high);
  }
}

/// dense[tile, k] += factors[k] · maxima[tile], over the active tiles
[[gnu::noinline]] void add_to_active_tiles(const FusedNetwork::Pass& pass, const float* factors,
                                           float* dense) {
  const float* maximum = pass.maxima.data();
  for (const std::uint8_t tile : pass.tiles.indices()) {
    add_outer(factors, load4(maximum), load4(maximum + kLanes), dense + tile * FusedNetwork::kTileWeights);
    maximum += kFilters;
  }
}

/// No weight may come near the largest float, about 3.4e38.
constexpr float kMaxWeight = 1e37F;

[[noreturn]] void throw_diverged() {
  throw DivergenceError(
      "the training run diverged: a weight would no longer be finite; try a smaller learning rate");
}

float max_magnitude(std::span<const float> values) {
  float max = 0;
  for (const float value : values) max = std::max(max, std::abs(value));
  return max;
}

float max_pooled_ink(const FusedNetwork::Pass& pass) {
  Float4 max{};
  for (std::size_t i = 0; i < pass.tiles.indices().size() * kFilters; i += kLanes) {
    const Float4 maximum = load4(pass.maxima.data() + i);
    max = max4(max, max4(maximum, -maximum));
  }
  return std::max({max[0], max[1], max[2], max[3]});
}

}  // namespace

FusedLearning FusedLearning::without(std::span<const std::uint8_t> frozen) {
  if (frozen.empty()) return {};
  return {.conv = frozen[0] == 0, .dense = frozen[2] == 0};
}

void FusedGradient::spread_background() {
  for (std::size_t tile = 0; tile < ActiveTiles::kCount; ++tile) {
    float* to = dense.data() + tile * FusedNetwork::kTileWeights;
    for (std::size_t i = 0; i < FusedNetwork::kTileWeights; i += kLanes)
      store4(to + i, load4(to + i) + load4(dense_background.data() + i));
  }
  dense_background.fill(0);
}

void add_gradient(const FusedNetwork& network, const FusedNetwork::Pass& pass, ClassGradient d_logits,
                  FusedGradient& gradient, FusedLearning learning) {
  if (learning.conv) add_filter_gradient(network, pass, d_logits, gradient.filters.data());
  if (!learning.dense) return;
  add_to_active_tiles(pass, d_logits.data(), gradient.dense.data());
  for (std::size_t k = 0; k < FusedNetwork::kClasses; ++k) {
    gradient.bias[k] += d_logits[k];
    for (std::size_t f = 0; f < kFilters; ++f) {
      gradient.dense_background[k * kFilters + f] += d_logits[k] * network.background()[f];
    }
  }
}

void descend(const FusedNetwork::Pass& pass, ClassGradient d_logits, float learning_rate,
             FusedNetwork& network, FusedLearning learning) {
  FilterGradient d_filters{};
  if (learning.conv) add_filter_gradient(network, pass, d_logits, d_filters.data());
  std::array<float, FusedNetwork::kClasses> factors{};
  if (learning.dense) {
    std::transform(d_logits.begin(), d_logits.end(), factors.begin(),
                   [&](float d) { return -learning_rate * d; });
  }

  // Infinity and NaN alike: a comparison alone would let NaN through.
  if (!all_finite(factors) || !all_finite(d_filters)) throw_diverged();
  const float max_input = std::max(1.0F, max_magnitude(network.background()) + max_pooled_ink(pass));
  const float max_change =
      std::max(max_magnitude(factors) * max_input, learning_rate * max_magnitude(d_filters));
  if (!(network.weight_bound() + max_change < kMaxWeight)) throw_diverged();

  FusedNetwork::Weights& weights = network.weights();
  if (learning.conv) {
    for (std::size_t i = 0; i < d_filters.size(); ++i) weights.filters[i] -= learning_rate * d_filters[i];
  }
  if (!learning.dense) {
    network.filters_moved(max_change);
    return;
  }
  const auto background = network.background();  // still that of the pass
  std::array<float, kFilters> pooled_totals;     // of all tiles
  for (std::size_t f = 0; f < kFilters; ++f)
    pooled_totals[f] = ActiveTiles::kCount * background[f] + pass.maxima_totals[f];
  add_to_active_tiles(pass, factors.data(), weights.dense.data());
  add_outer(factors.data(), load4(background.data()), load4(background.data() + kLanes),
            weights.dense_common.data());
  for (std::size_t k = 0; k < factors.size(); ++k) weights.bias[k] += factors[k];
  network.weights_moved(factors, pooled_totals, max_change);
}

}  // namespace cnn
