// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Any bytes as an IDX file of images and one of labels, and a data set of what could be read. The first two
// bytes are the length of the images' file; the labels' follows.

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include "bytes.hpp"
#include "cnn/dataset.hpp"
#include "cnn/errors.hpp"
#include "cnn/idx.hpp"
#include "expect.hpp"

namespace {

using fuzz::expect;

std::optional<cnn::IdxArray> read(const std::vector<std::uint8_t>& bytes) {
  std::optional<cnn::IdxArray> array;
  if (!fuzz::succeeds<cnn::FormatError>([&] { array = cnn::parse_idx(bytes); })) return std::nullopt;
  std::uint64_t product = 1;
  for (const int extent : array->extents) {
    expect(extent >= 1, "every extent is at least 1");
    product *= static_cast<std::uint64_t>(extent);
  }
  expect(product == array->values.size(), "the extents multiply to the number of values");
  expect(bytes.size() == 4 + 4 * array->extents.size() + array->values.size(), "no byte is skipped");
  expect(std::equal(array->values.rbegin(), array->values.rend(), bytes.rbegin()),
         "values are the last bytes");
  return array;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  fuzz::Bytes bytes(data, size);
  const std::size_t low = bytes.byte();
  const std::size_t length = low + std::size_t{256} * bytes.byte();
  const auto images = read(bytes.take(length));
  const auto labels = read(bytes.rest());
  if (!images || !labels) return 0;

  fuzz::succeeds<cnn::FormatError>([&] {
    const cnn::Dataset dataset(*images, *labels);
    const std::size_t pixels = images->values.size() / dataset.size();
    for (std::size_t i = 0; i < dataset.size(); ++i) {
      const auto image = dataset.image(i);
      expect(image.size() == pixels && image.size() == cnn::element_count(dataset.image_shape()),
             "every image has the pixels of the data set's shape");
      expect(std::equal(image.begin(), image.end(), images->values.data() + i * pixels),
             "images in their order");
      expect(dataset.label(i) == labels->values[i], "labels in their order");
    }
  });
  return 0;
}
