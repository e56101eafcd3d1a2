// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#include "cnn/random.hpp"

#include <cassert>
#include <cmath>

namespace cnn {

Random::Random(Seed seed) : increment_((seed.stream << 1) | 1) {
  bits();
  state_ += seed.seed;
  bits();
}

std::uint32_t Random::bits() {
  const std::uint64_t before = state_;
  state_ = before * 6364136223846793005U + increment_;
  const auto xorshifted = static_cast<std::uint32_t>(((before >> 18) ^ before) >> 27);
  const auto rotation = static_cast<std::uint32_t>(before >> 59);
  return (xorshifted >> rotation) | (xorshifted << (-rotation & 31U));
}

float Random::uniform() {
  return static_cast<float>(bits() >> 8) * 0x1p-24F;
}

std::uint32_t Random::below(std::uint32_t bound) {
  assert(bound >= 1);
  // 2^32 mod bound: the values below it would make the first results more likely than the last.
  const std::uint32_t threshold = -bound % bound;
  std::uint32_t value = bits();
  while (value < threshold) value = bits();
  return value % bound;
}

float Random::normal() {
  // The method yields two values; keeping only one makes the state of the generator its whole state.
  for (;;) {
    const float u = 2 * uniform() - 1;
    const float v = 2 * uniform() - 1;
    const float square = u * u + v * v;
    if (square > 0 && square < 1) return u * std::sqrt(-2 * std::log(square) / square);
  }
}

}  // namespace cnn
