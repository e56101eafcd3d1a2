// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#pragma once

#include <cstdint>

namespace cnn {

/// Seeded random numbers that are the same on every platform, unlike the standard library's distributions.
///
/// The generator is PCG32 (XSH RR 64/32) by M. E. O'Neill, "PCG: A Family of Simple Fast Space-Efficient
/// Statistically Good Algorithms for Random Number Generation", 2014, section 6.3.
///
///     Random random({.seed = 1});
///     float weight = random.normal();
class Random {
 public:
  struct Seed {
    std::uint64_t seed = 0;
    std::uint64_t stream = 54;  ///< independent sequences of one seed
  };
  explicit Random(Seed seed);

  /// 32 random bits.
  std::uint32_t bits();

  /// Uniform in [0, 1), with the 24 bits that a float holds.
  float uniform();

  /// Uniform in {0, …, bound − 1}, without bias; bound ≥ 1.
  std::uint32_t below(std::uint32_t bound);

  /// Standard normal N(0, 1), by G. Marsaglia's polar method (Marsaglia and Bray, 1964).
  float normal();

 private:
  std::uint64_t state_ = 0;
  std::uint64_t increment_;
};

}  // namespace cnn
