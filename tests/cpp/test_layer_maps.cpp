// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <vector>

#include "cnn/layer.hpp"
#include "cnn/layer_maps.hpp"

namespace {

/// A ReLU, a sum of two with a weight for each, and softmax.
std::vector<cnn::Layer> layers() {
  std::vector<cnn::Layer> all{cnn::make_layer(cnn::Relu{}, {2}), cnn::make_layer(cnn::Dense{.units = 1}, {2}),
                              cnn::make_layer(cnn::Softmax{}, {1})};
  all[1].kernel.values = {3, 5};
  all[1].bias.values = {1};
  return all;
}

}  // namespace

TEST_CASE("layer maps: each layer reads what the one before it wrote, and the last map is returned") {
  const auto all = layers();
  cnn::LayerMaps maps(all);
  const std::vector<float> input{-1, 2};
  const auto last = maps.compute(input, 1);
  CHECK(std::vector<float>(last.begin(), last.end()) == std::vector<float>{11});
  const auto first = maps.at(0, input, 1);
  CHECK(std::vector<float>(first.begin(), first.end()) == std::vector<float>{0, 2});
}

TEST_CASE("layer maps: those of a pass are computed once, those of another one anew") {
  auto all = layers();
  cnn::LayerMaps maps(all);
  const std::vector<float> input{1, 2};
  CHECK(maps.at(1, input, 1)[0] == 14);
  all[1].bias.values = {100};
  CHECK(maps.at(1, input, 1)[0] == 14);
  CHECK(maps.at(1, input, 2)[0] == 113);
}

TEST_CASE("layer maps: before softmax alone there is none, and the input is the last") {
  const std::vector<cnn::Layer> softmax{cnn::make_layer(cnn::Softmax{}, {2})};
  cnn::LayerMaps maps(softmax);
  const std::vector<float> input{1, 2};
  CHECK(maps.compute(input, 1).data() == input.data());
}
