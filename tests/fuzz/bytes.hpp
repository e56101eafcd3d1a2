// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a target makes of the fuzzer's bytes: numbers, in an encoding that seeds.js writes. Once the bytes are
// used up, everything is 0.

#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <span>
#include <vector>

namespace fuzz {

class Bytes {
 public:
  Bytes(const std::uint8_t* data, std::size_t size) : rest_(data, size) {}

  [[nodiscard]] bool is_empty() const { return rest_.empty(); }

  std::uint8_t byte() {
    if (rest_.empty()) return 0;
    const std::uint8_t first = rest_.front();
    rest_ = rest_.subspan(1);
    return first;
  }

  /// 0 to bound − 1; 1 ≤ bound ≤ 256.
  int below(int bound) { return byte() % bound; }

  /// A small number, one at which sizes overflow, or any.
  int integer() {
    constexpr std::array<int, 16> kHostile{-1,
                                           0,
                                           255,
                                           256,
                                           32768,
                                           46341,
                                           65535,
                                           65536,
                                           65537,
                                           100'000,
                                           1 << 24,
                                           (1 << 24) + 1,
                                           1 << 30,
                                           -65536,
                                           std::numeric_limits<int>::max(),
                                           std::numeric_limits<int>::min()};
    const int tag = byte();
    if (tag < kSmall) return tag;
    if (tag < kAny) return kHostile[static_cast<std::size_t>(tag - kSmall) % kHostile.size()];
    return as<std::int32_t>();
  }

  /// From −4 to 4 in steps of 1/16, a number at which floats overflow or turn into NaN, or any.
  float real() {
    using Limits = std::numeric_limits<float>;
    constexpr std::array<float, 16> kHostile{-0.0F,
                                             1e-3F,
                                             0.999999F,
                                             100,
                                             1e9F,
                                             1e30F,
                                             -1e30F,
                                             Limits::max(),
                                             -1,
                                             1e19F,
                                             2147483648.0F,
                                             4294967296.0F,
                                             Limits::min(),
                                             Limits::denorm_min(),
                                             Limits::infinity(),
                                             Limits::quiet_NaN()};
    const int tag = byte();
    if (tag < 128) return static_cast<float>(tag - 64) / 16;
    if (tag < kSmall) return kHostile[static_cast<std::size_t>(tag - 128) % kHostile.size()];
    return as<float>();
  }

  /// Within ±bound, in 255 steps.
  float real_within(float bound) { return bound * (static_cast<float>(byte()) / 127.5F - 1); }

  /// Up to `count` bytes, filled up with 0.
  std::vector<std::uint8_t> take(std::size_t count) {
    std::vector<std::uint8_t> taken(count);
    const std::size_t present = std::min(count, rest_.size());
    std::copy_n(rest_.begin(), present, taken.begin());
    rest_ = rest_.subspan(present);
    return taken;
  }

  /// All that are left.
  std::vector<std::uint8_t> rest() { return take(rest_.size()); }

 private:
  static constexpr int kSmall = 200;
  static constexpr int kAny = 232;

  template <typename Number>
  Number as() {
    const std::vector<std::uint8_t> bytes = take(sizeof(Number));
    Number number;
    std::memcpy(&number, bytes.data(), sizeof number);
    return number;
  }

  std::span<const std::uint8_t> rest_;
};

}  // namespace fuzz
