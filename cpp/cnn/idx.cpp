// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#include "cnn/idx.hpp"

#include <cstddef>
#include <string>
#include <utility>

#include "cnn/limits.hpp"
#include "cnn/sentence.hpp"

namespace cnn {
namespace {

constexpr std::size_t kMagicBytes = 4;
constexpr std::uint8_t kUnsignedByte = 0x08;

std::uint32_t big_endian_32(const std::uint8_t* bytes) {
  return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 |
         std::uint32_t{bytes[3]};
}

}  // namespace

IdxArray parse_idx(std::vector<std::uint8_t> bytes) {
  if (bytes.size() < kMagicBytes) {
    throw_format_error({"expected an IDX header of at least 8 bytes, got ", bytes.size(), " bytes"});
  }
  if (bytes.size() > kMaxBytes) {
    throw_format_error({"expected an IDX file of at most ", kMaxBytes, " bytes, got ", bytes.size()});
  }
  const std::size_t axes = bytes[3];
  if (bytes[0] != 0 || bytes[1] != 0 || bytes[2] != kUnsignedByte || axes == 0) {
    throw_format_error(
        {"expected an IDX file of unsigned bytes (it starts with 00 00 08 and the number of axes), "
         "got another magic number"});
  }
  const std::size_t header = kMagicBytes + 4 * axes;
  if (bytes.size() < header) {
    throw_format_error({"expected an IDX header of ", header, " bytes, got ", bytes.size(), " bytes"});
  }

  const std::size_t got = bytes.size() - header;
  Shape extents;
  std::size_t expected = 1;
  for (std::size_t axis = 0; axis < axes; ++axis) {
    const std::uint32_t extent = big_endian_32(&bytes[kMagicBytes + 4 * axis]);
    if (extent == 0) throw_format_error({"expected IDX extents of at least 1, got 0 on axis ", axis});
    // Dividing cannot overflow, as multiplying absurd extents would.
    if (extent > got / expected) {
      throw_format_error({"the IDX file is shorter than its extents promise: ", got,
                          " bytes of values, and axis ", axis, " alone has extent ", extent});
    }
    expected *= extent;
    extents.push_back(static_cast<int>(extent));
  }
  if (got != expected) {
    throw_format_error({"expected ", header, " + ", expected, " bytes for the IDX extents ",
                        to_string(extents), ", got ", bytes.size()});
  }

  bytes.erase(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(header));
  return {std::move(extents), std::move(bytes)};
}

}  // namespace cnn
