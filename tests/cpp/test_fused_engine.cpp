// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include <doctest.h>

#include <algorithm>
#include <cstdint>
#include <vector>

#include "cnn/fused/fused_engine.hpp"
#include "cnn/network.hpp"
#include "fused_images.hpp"

namespace {

using namespace fused_images;  // NOLINT(google-build-using-namespace)

std::vector<cnn::Layer> layers() {
  const cnn::Network tutorial = network();
  return {tutorial.layers().begin(), tutorial.layers().end()};
}

}  // namespace

TEST_CASE("fused engine: asks for the tutorial's normalization, too") {
  const auto all = layers();
  CHECK(cnn::FusedEngine::fits(all, {}));
  CHECK_FALSE(cnn::FusedEngine::fits(all, {.mean = {0.1307F}, .deviation = {0.3081F}}));
}

TEST_CASE("fused engine: input and maps are those of the pass that was kept, not of a later one") {
  auto all = layers();
  cnn::FusedEngine engine(all);
  const std::vector<std::uint8_t> bright(784, 255);
  engine.forward(bright, cnn::Purpose::kInference);
  engine.keep_pass();
  const auto first = engine.map(0);
  const std::vector<float> map(first.begin(), first.end());
  engine.forward(std::vector<std::uint8_t>(784), cnn::Purpose::kInference);
  CHECK(std::all_of(engine.input().begin(), engine.input().end(), [](float value) { return value == 0.5F; }));
  const auto kept = engine.map(0);
  CHECK(std::vector<float>(kept.begin(), kept.end()) == map);
  engine.keep_pass();
  CHECK(engine.input()[0] == -0.5F);
}

TEST_CASE("fused engine: values are read as they are, and given back bit for bit") {
  auto all = layers();
  cnn::FusedEngine engine(all);
  const std::vector<float> values(784, 0.1F);
  engine.forward(values, cnn::Purpose::kGradients);
  engine.keep_pass();
  CHECK(std::equal(values.begin(), values.end(), engine.input().begin()));
}

TEST_CASE("fused engine: weights are read from the layers when they changed, and given back to them") {
  auto all = layers();
  cnn::FusedEngine engine(all);
  const float before = engine.network().weights().bias[4];
  all[2].bias.values[4] = before + 2;
  CHECK(engine.network().weights().bias[4] == before);
  engine.weights_changed();
  CHECK(engine.network().weights().bias[4] == before + 2);
  engine.network().weights().bias[4] = 7;
  const auto version = engine.weights_version();
  engine.write_weights();
  CHECK(all[2].bias.values[4] == 7);
  CHECK(engine.weights_version() > version);
}
