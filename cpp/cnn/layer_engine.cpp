// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/layer_engine.hpp"

#include <algorithm>
#include <variant>

#include "cnn/layer_descent.hpp"

namespace cnn {
namespace {

template <typename Kind>
const Kind* kind_at(std::span<const Layer> layers, std::size_t layer) {
  return layer < layers.size() ? std::get_if<Kind>(&layers[layer].kind) : nullptr;
}

}  // namespace

LayerEngine::LayerEngine(std::span<Layer> layers, Normalization normalization)
    : Engine(layers), normalization_(std::move(normalization)), maps_(layers) {
  image_.values.resize(element_count(layers.front().input_shape));
  next_image_ = image_;
  std::size_t most = 0;
  for (std::size_t i = 0; i + 1 < layers.size(); ++i) {  // softmax is the network's own
    Step step{.first = i, .last = i, .convolution = {}};
    if (const auto* conv = kind_at<Conv2d>(layers, i)) {
      PlannedConvolution::Then then;
      if (kind_at<Relu>(layers, step.last + 1) != nullptr) {
        then.relu = true;
        ++step.last;
      }
      if (const auto* pool = kind_at<Pool2d>(layers, step.last + 1)) {
        then.pool = *pool;
        ++step.last;
      }
      step.convolution = std::make_unique<PlannedConvolution>(size_in(layers[i], *conv), then);
    }
    i = step.last;
    most = std::max(most, element_count(layers[i].output_shape));
    steps_.push_back(std::move(step));
  }
  numbers_.resize(most);
  next_numbers_.resize(most);
}

std::span<const float> LayerEngine::forward(std::span<const std::uint8_t> pixels, Purpose purpose) {
  scale_pixels(pixels, next_image_.values);
  normalize(normalization_, next_image_.values);
  return run(purpose);
}

std::span<const float> LayerEngine::forward(std::span<const float> values, Purpose purpose) {
  std::copy(values.begin(), values.end(), next_image_.values.begin());
  return run(purpose);
}

std::span<const float> LayerEngine::run(Purpose purpose) {
  next_image_.pass = ++passes_;
  if (purpose == Purpose::kGradients) return maps_.compute(next_image_.values, next_image_.pass);
  return infer(next_image_.values);
}

std::span<const float> LayerEngine::infer(std::span<const float> input) {
  if (packed_version_ != weights_version()) pack();
  for (Step& step : steps_) {
    const std::size_t count = element_count(layers()[step.last].output_shape);
    const std::span<float> output = std::span(next_numbers_).first(count);
    if (step.convolution) {
      step.convolution->forward(input.data(), output.data());
    } else {
      cnn::forward(layers()[step.first], input, output);
    }
    numbers_.swap(next_numbers_);
    input = std::span(numbers_).first(count);
  }
  return input;
}

void LayerEngine::pack() {
  for (Step& step : steps_) {
    if (!step.convolution) continue;
    const Layer& layer = layers()[step.first];
    step.convolution->pack(layer.kernel.values.data(),
                           layer.bias.values.empty() ? nullptr : layer.bias.values.data());
  }
  packed_version_ = weights_version();
}

std::span<const float> LayerEngine::map(std::size_t layer) const {
  return maps_.at(layer, image_.values, image_.pass);
}

std::unique_ptr<BatchDescent> LayerEngine::descent(std::span<const std::uint8_t> frozen) {
  return std::make_unique<LayerDescent>(*this, layers(), frozen);
}

}  // namespace cnn
