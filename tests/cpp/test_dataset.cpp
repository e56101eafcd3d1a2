// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <cstdint>
#include <vector>

#include "cnn/dataset.hpp"
#include "cnn/errors.hpp"
#include "idx_bytes.hpp"

namespace {

cnn::Dataset dataset(const std::vector<std::uint32_t>& images, const std::vector<std::uint32_t>& labels) {
  return {cnn::parse_idx(idx_bytes(images)), cnn::parse_idx(idx_bytes(labels))};
}

}  // namespace

TEST_CASE("dataset: gives images and labels by index") {
  const cnn::Dataset data = dataset({3, 2, 2}, {3});
  CHECK(data.size() == 3);
  CHECK(data.image_shape() == cnn::Shape{2, 2, 1});
  CHECK(Bytes(data.image(2).begin(), data.image(2).end()) == Bytes{8, 9, 10, 11});
  CHECK(data.label(2) == 2);
  CHECK(dataset({3, 2, 2, 4}, {3}).image_shape() == cnn::Shape{2, 2, 4});
}

TEST_CASE("dataset: images and labels that do not belong together are refused") {
  CHECK_THROWS_WITH_AS(dataset({3, 2, 2}, {4}),
                       "expected as many labels as images, got 3 images and 4 labels", cnn::FormatError);
  CHECK_THROWS_AS(dataset({3, 2}, {3}), cnn::FormatError);
  CHECK_THROWS_AS(dataset({3, 2, 2}, {3, 1}), cnn::FormatError);
}
