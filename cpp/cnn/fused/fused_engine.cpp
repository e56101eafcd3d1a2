// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/fused/fused_engine.hpp"

#include <algorithm>

#include "cnn/fused/fused_descent.hpp"

namespace cnn {

bool FusedEngine::fits(std::span<const Layer> layers, const Normalization& normalization) {
  return FusedNetwork::fits(layers) && normalization == Normalization{};
}

FusedEngine::FusedEngine(std::span<Layer> layers)
    : Engine(layers), network_(layers), read_version_(weights_version()), maps_(layers) {}

std::span<const float> FusedEngine::forward(std::span<const std::uint8_t> pixels, Purpose purpose) {
  scale_pixels(pixels, next_image_->pass.pixels());
  next_image_->has_values = false;
  return run(purpose);
}

std::span<const float> FusedEngine::forward(std::span<const float> values, Purpose purpose) {
  std::copy(values.begin(), values.end(), next_image_->values.begin());
  next_image_->has_values = true;
  std::transform(values.begin(), values.end(), next_image_->pass.ink.begin(),
                 [](float value) { return value + 0.5F; });
  return run(purpose);
}

std::span<const float> FusedEngine::run(Purpose purpose) {
  next_image_->number = ++passes_;
  network().forward(next_image_->pass, purpose);
  return next_image_->pass.logits;
}

std::span<const float> FusedEngine::input() const {
  if (!image_->has_values) {
    const auto ink = image_->pass.pixels();
    std::transform(ink.begin(), ink.end(), image_->values.begin(), [](float value) { return value - 0.5F; });
    image_->has_values = true;
  }
  return image_->values;
}

std::span<const float> FusedEngine::map(std::size_t layer) const {
  return maps_.at(layer, input(), image_->number);
}

FusedNetwork& FusedEngine::network() {
  if (read_version_ != weights_version()) {
    network_.read_weights(layers());
    read_version_ = weights_version();
  }
  return network_;
}

void FusedEngine::write_weights() {
  layers()[0].kernel.values = network_.weights().filters;
  layers()[2].bias.values = network_.weights().bias;
  network_.write_dense_kernel(layers()[2].kernel.values);
  weights_changed();
}

std::unique_ptr<BatchDescent> FusedEngine::descent(std::span<const std::uint8_t> frozen) {
  return std::make_unique<FusedDescent>(*this, FusedLearning::without(frozen));
}

std::unique_ptr<Descent> FusedEngine::plain_descent(std::span<const std::uint8_t> frozen) {
  return std::make_unique<PlainFusedDescent>(*this, FusedLearning::without(frozen));
}

}  // namespace cnn
