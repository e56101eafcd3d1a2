// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/ink_levels.hpp"

#include <algorithm>
#include <cstddef>

namespace cnn {
namespace {

constexpr int kGreys = 256;
constexpr float kNoise = 0.05F * 255;
/// Noise is at most this share of the brightest pixel.
constexpr float kNoiseShare = 0.25F;

/// A mean in which each value counts as often as it says, times itself.
struct SelfWeightedMean {
  double sum = 0;
  double squares = 0;

  void add(double value, double times) {
    sum += times * value;
    squares += times * value * value;
  }
  [[nodiscard]] float result() const { return sum > 0 ? static_cast<float>(squares / sum) : 0; }
};

}  // namespace

InkLevels ink_levels(std::span<const std::uint8_t> pixels) {
  std::array<std::size_t, kGreys> counts{};
  for (const std::uint8_t grey : pixels) ++counts[grey];
  std::size_t brightest = kGreys - 1;
  while (brightest > 0 && counts[brightest] == 0) --brightest;
  const float noise = std::min(kNoise, kNoiseShare * static_cast<float>(brightest));

  double noise_sum = 0;
  double noise_count = 0;
  InkLevels levels;
  SelfWeightedMean typical;
  for (std::size_t grey = 0; grey <= brightest; ++grey) {
    const auto count = static_cast<double>(counts[grey]);
    const auto value = static_cast<float>(grey);
    if (value <= noise) {
      noise_sum += count * static_cast<double>(value);
      noise_count += count;
    } else {
      const auto mean = static_cast<float>(noise_count > 0 ? noise_sum / noise_count : 0);
      levels.ink[grey] = (value - mean) * std::min(1.0F, (value - noise) / (2 * noise));
      typical.add(static_cast<double>(levels.ink[grey]), count);
    }
  }
  levels.typical = typical.result();
  return levels;
}

float typical_level(std::span<const float> values) {
  SelfWeightedMean typical;
  for (const float value : values) typical.add(static_cast<double>(value), 1);
  return typical.result();
}

}  // namespace cnn
