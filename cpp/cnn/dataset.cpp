// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#include "cnn/dataset.hpp"

#include <cassert>
#include <utility>

#include "cnn/sentence.hpp"

namespace cnn {

Dataset::Dataset(IdxArray images, IdxArray labels) : images_(std::move(images)), labels_(std::move(labels)) {
  const std::size_t axes = images_.extents.size();
  if (axes != 3 && axes != 4) {
    throw_format_error(
        {"expected images with 3 axes (count, height, width) or 4 (and channels), got ", axes});
  }
  if (labels_.extents.size() != 1) {
    throw_format_error({"expected labels with 1 axis, got ", labels_.extents.size()});
  }
  if (images_.extents[0] != labels_.extents[0]) {
    throw_format_error({"expected as many labels as images, got ", images_.extents[0], " images and ",
                        labels_.extents[0], " labels"});
  }
  image_shape_ = {images_.extents[1], images_.extents[2], axes == 4 ? images_.extents[3] : 1};
}

std::span<const std::uint8_t> Dataset::image(std::size_t index) const {
  assert(index < size());
  const std::size_t pixels = images_.values.size() / size();
  return {images_.values.data() + index * pixels, pixels};
}

int Dataset::label(std::size_t index) const {
  assert(index < size());
  return labels_.values[index];
}

}  // namespace cnn
