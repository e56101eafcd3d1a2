// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "cnn/idx.hpp"

namespace cnn {

/// Images with their labels, as pixels of 0–255.
///
///     Dataset digits(parse_idx(image_bytes), parse_idx(label_bytes));
///     digits.image(0);  // 784 pixels
class Dataset {
 public:
  /// images: {count, height, width} or {count, height, width, channels}; labels: {count}.
  /// Throws FormatError if the axes are others or the counts differ.
  Dataset(IdxArray images, IdxArray labels);

  [[nodiscard]] std::size_t size() const { return labels_.values.size(); }
  /// {height, width, channels}
  [[nodiscard]] const Shape& image_shape() const { return image_shape_; }
  /// height × width × channels pixels; index < size().
  [[nodiscard]] std::span<const std::uint8_t> image(std::size_t index) const;
  /// The class of an image; index < size().
  [[nodiscard]] int label(std::size_t index) const;

 private:
  IdxArray images_;
  IdxArray labels_;
  Shape image_shape_;
};

}  // namespace cnn
