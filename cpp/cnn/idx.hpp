// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#pragma once

#include <cstdint>
#include <vector>

#include "cnn/shape.hpp"

namespace cnn {

/// An array of unsigned bytes with its extents, outermost (the number of items) first.
struct IdxArray {
  Shape extents;
  std::vector<std::uint8_t> values;
};

/// Reads the IDX format in which MNIST is published (LeCun, Cortes, Burges): two zero bytes, the type 0x08
/// (unsigned byte), the number of axes, one big-endian 32-bit extent per axis, then the values.
///
/// Throws FormatError on anything else: another magic number, a zero extent, fewer or more bytes than the
/// extents promise, or more than kMaxBytes (limits.hpp). Nothing is allocated for extents that
/// promise more bytes than there are.
IdxArray parse_idx(std::vector<std::uint8_t> bytes);

}  // namespace cnn
