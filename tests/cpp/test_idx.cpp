// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

#include "cnn/errors.hpp"
#include "cnn/idx.hpp"
#include "idx_bytes.hpp"

namespace {

Bytes header(const Bytes& magic, const std::vector<Bytes>& extents) {
  Bytes bytes = magic;
  for (const Bytes& extent : extents) bytes.insert(bytes.end(), extent.begin(), extent.end());
  return bytes;
}

Bytes with_length(Bytes bytes, std::size_t length) {
  bytes.resize(length);
  return bytes;
}

}  // namespace

TEST_CASE("idx: extents and values come out in order") {
  const cnn::IdxArray array = cnn::parse_idx(idx_bytes({2, 3, 2}));
  CHECK(array.extents == cnn::Shape{2, 3, 2});
  CHECK(array.values == Bytes{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
}

TEST_CASE("idx: every length but the right one is refused") {
  const Bytes whole = idx_bytes({2, 3, 2});
  for (std::size_t length = 0; length < whole.size() + 3; ++length) {
    CAPTURE(length);
    if (length == whole.size()) {
      CHECK_NOTHROW(cnn::parse_idx(with_length(whole, length)));
    } else {
      CHECK_THROWS_AS(cnn::parse_idx(with_length(whole, length)), cnn::FormatError);
    }
  }
  CHECK_THROWS_WITH_AS(cnn::parse_idx(with_length(whole, whole.size() + 1)),
                       "expected 16 + 12 bytes for the IDX extents 2×3×2, got 29", cnn::FormatError);
}

TEST_CASE("idx: other magic numbers are refused") {
  for (const Bytes& magic :
       {Bytes{1, 0, 8, 1}, {0, 1, 8, 1}, {0, 0, 0x0D, 1}, {0, 0, 8, 0}, {0x1F, 0x8B, 8, 0}}) {
    CHECK_THROWS_WITH_AS(cnn::parse_idx(header(magic, {{0, 0, 0, 1}, {7, 7, 7, 7}})),
                         doctest::Contains("magic number"), cnn::FormatError);
  }
}

TEST_CASE("idx: absurd and empty extents are refused before anything is allocated") {
  const Bytes huge{0xFF, 0xFF, 0xFF, 0xFF};
  const Bytes two_to_16{0, 1, 0, 0};
  CHECK_THROWS_AS(cnn::parse_idx(header({0, 0, 8, 1}, {huge})), cnn::FormatError);
  CHECK_THROWS_AS(cnn::parse_idx(header({0, 0, 8, 3}, {huge, huge, huge})), cnn::FormatError);
  // 2^16 · 2^16 · 2^16 · 2^16 is 0 in 64 bits.
  CHECK_THROWS_AS(cnn::parse_idx(header({0, 0, 8, 4}, {two_to_16, two_to_16, two_to_16, two_to_16})),
                  cnn::FormatError);
  CHECK_THROWS_AS(cnn::parse_idx(header({0, 0, 8, 255}, {huge})), cnn::FormatError);
  CHECK_THROWS_WITH_AS(cnn::parse_idx(idx_bytes({0, 28, 28})),
                       "expected IDX extents of at least 1, got 0 on axis 0", cnn::FormatError);
}
