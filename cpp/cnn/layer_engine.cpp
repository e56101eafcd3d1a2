// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/layer_engine.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace cnn {
namespace {

template <typename Kind>
const Kind* kind_at(std::span<const Layer> layers, std::size_t layer) {
  return layer < layers.size() ? std::get_if<Kind>(&layers[layer].kind) : nullptr;
}

}  // namespace

LayerEngine::LayerEngine(std::span<const Layer> layers) {
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
  next_.resize(most);
}

void LayerEngine::pack(std::span<const Layer> layers) {
  for (Step& step : steps_) {
    if (!step.convolution) continue;
    const Layer& layer = layers[step.first];
    step.convolution->pack(layer.kernel.values.data(),
                           layer.bias.values.empty() ? nullptr : layer.bias.values.data());
  }
  is_stale_ = false;
}

std::span<const float> LayerEngine::logits(std::span<const Layer> layers, std::span<const float> input) {
  if (is_stale_) pack(layers);
  for (Step& step : steps_) {
    const std::span<float> output = std::span(next_).first(element_count(layers[step.last].output_shape));
    if (step.convolution) {
      step.convolution->forward(input.data(), output.data());
    } else {
      forward(layers[step.first], input, output);
    }
    numbers_.swap(next_);
    input = std::span(numbers_).first(output.size());
  }
  return input;
}

}  // namespace cnn
