// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#include "cnn/shape.hpp"

#include "cnn/limits.hpp"
#include "cnn/sentence.hpp"

namespace cnn {

std::size_t element_count(const Shape& shape) {
  std::size_t count = 1;
  for (const int extent : shape) {
    if (extent < 1) throw_invalid_argument({"expected extents of at least 1, got shape ", to_string(shape)});
    if (static_cast<std::size_t>(extent) > kMaxElements / count) {
      throw_invalid_argument(
          {"expected at most ", kMaxElements, " numbers in a tensor, got shape ", to_string(shape)});
    }
    count *= static_cast<std::size_t>(extent);
  }
  return count;
}

std::string to_string(const Shape& shape) {
  std::string text;
  for (const int extent : shape) text = sentence({text, text.empty() ? "" : "×", extent});
  return text;
}

}  // namespace cnn
