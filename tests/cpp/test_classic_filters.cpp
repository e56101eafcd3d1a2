// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <string>
#include <vector>

#include "cnn/classic_filters.hpp"
#include "cnn/conv2d.hpp"

namespace {

/// What the filter gives at the one place where it lies on a 3×3 image.
float response(const std::vector<float>& image, const std::vector<float>& kernel) {
  float output = 0;
  const auto size = cnn::conv2d_size({3, 3, 1}, {.filters = 1});
  cnn::conv2d_forward(size, image.data(), kernel.data(), nullptr, &output);
  return output;
}

}  // namespace

TEST_CASE("classic filters: edges sum to 0, blurs and the others to 1, all names differ") {
  for (const cnn::ClassicFilter& filter : cnn::classic_filters()) {
    float sum = 0;
    for (const float weight : filter.kernel) sum += weight;
    const std::string name = filter.name;
    const bool finds_edges = name.starts_with("sobel") || name.starts_with("prewitt") || name == "outline";
    CAPTURE(name);
    CHECK(sum == doctest::Approx(finds_edges ? 0 : 1));
    int same_name = 0;
    for (const cnn::ClassicFilter& other : cnn::classic_filters()) same_name += other.name == name ? 1 : 0;
    CHECK(same_name == 1);
  }
}

TEST_CASE("classic filters: vertical ones respond to a vertical edge, horizontal ones to a horizontal edge") {
  const std::vector<float> vertical_edge{0, 0, 1, 0, 0, 1, 0, 0, 1};
  const std::vector<float> horizontal_edge{1, 1, 1, 0, 0, 0, 0, 0, 0};
  for (const cnn::ClassicFilter& filter : cnn::classic_filters()) {
    const std::string name = filter.name;
    const std::vector<float> kernel(filter.kernel.begin(), filter.kernel.end());
    CAPTURE(name);
    if (name.ends_with("vertical")) {
      CHECK(response(vertical_edge, kernel) >= 3);
      CHECK(response(horizontal_edge, kernel) == 0);
    }
    if (name.ends_with("horizontal")) {
      CHECK(response(horizontal_edge, kernel) >= 3);
      CHECK(response(vertical_edge, kernel) == 0);
    }
  }
}
