// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

using Bytes = std::vector<std::uint8_t>;

/// An IDX file of these extents, its values 0, 1, 2, …
inline Bytes idx_bytes(const std::vector<std::uint32_t>& extents) {
  Bytes bytes{0, 0, 8, static_cast<std::uint8_t>(extents.size())};
  std::size_t count = 1;
  for (const std::uint32_t extent : extents) {
    for (const int shift : {24, 16, 8, 0}) bytes.push_back(static_cast<std::uint8_t>(extent >> shift));
    count *= extent;
  }
  for (std::size_t i = 0; i < count; ++i) bytes.push_back(static_cast<std::uint8_t>(i));
  return bytes;
}
