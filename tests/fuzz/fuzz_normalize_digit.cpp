// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Pictures of any size and pixels: refused, or a digit of 28×28 with ink.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "bytes.hpp"
#include "cnn/normalize_digit.hpp"
#include "expect.hpp"

namespace {

using fuzz::expect;

/// A picture of 200×200 at most is drawn by rectangles: large ones would take the fuzzer too many bytes
/// otherwise.
std::vector<std::uint8_t> drawn(fuzz::Bytes& bytes, std::size_t width, std::size_t height) {
  std::vector<std::uint8_t> pixels(width * height);
  while (!bytes.is_empty()) {
    const std::size_t left = bytes.byte();
    const std::size_t top = bytes.byte();
    const std::size_t right = std::min(left + bytes.byte(), width);
    const std::size_t bottom = std::min(top + bytes.byte(), height);
    const std::uint8_t grey = bytes.byte();
    for (std::size_t y = top; y < bottom; ++y) {
      for (std::size_t x = left; x < right; ++x) pixels[y * width + x] = grey;
    }
  }
  return pixels;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  fuzz::Bytes bytes(data, size);
  std::vector<std::uint8_t> pixels;
  int width = 0;
  int height = 0;
  switch (bytes.below(3)) {
    case 0:  // any sizes, whatever the number of pixels
      width = bytes.integer();
      height = bytes.integer();
      pixels = bytes.rest();
      break;
    case 1:  // pixels as they are
      width = 1 + bytes.below(200);
      pixels = bytes.rest();
      height = static_cast<int>(pixels.size()) / width;
      pixels.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
      break;
    default:
      width = 1 + bytes.below(200);
      height = 1 + bytes.below(200);
      pixels = drawn(bytes, static_cast<std::size_t>(width), static_cast<std::size_t>(height));
  }

  fuzz::succeeds([&] {
    const cnn::DigitPixels digit = cnn::normalize_digit({.pixels = pixels, .width = width, .height = height});
    expect(std::int64_t{width} * height == static_cast<std::int64_t>(pixels.size()),
           "a picture of other sizes than its pixels is refused");
    const auto has_ink = [](std::uint8_t pixel) { return pixel != 0; };
    expect(std::any_of(pixels.begin(), pixels.end(), has_ink), "a blank picture is refused");
    expect(cnn::normalize_digit({.pixels = pixels, .width = width, .height = height}) == digit,
           "the same picture gives the same digit");
  });
  return 0;
}
