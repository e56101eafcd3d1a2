// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/network.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>
#include <utility>

#include "cnn/normalize.hpp"
#include "cnn/sentence.hpp"
#include "cnn/softmax.hpp"

namespace cnn {
namespace {

bool all_finite(std::span<const float> values) {
  return std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); });
}

void require_count(const char* what, std::size_t got, std::size_t expected) {
  if (got == expected) return;
  throw_invalid_argument({"expected ", expected, " ", what, ", got ", got});
}

/// "conv" stays "conv" where there is one, and becomes "conv1", "conv2", … where there are several.
void number_equal_names(std::vector<Layer>& layers) {
  std::vector<std::string> kinds;
  kinds.reserve(layers.size());
  for (const Layer& layer : layers) kinds.push_back(layer.name);
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const auto here = kinds.begin() + static_cast<std::ptrdiff_t>(i);
    if (std::count(kinds.begin(), kinds.end(), kinds[i]) == 1) continue;
    layers[i].name = sentence({kinds[i], std::count(kinds.begin(), here, kinds[i]) + 1});
  }
}

}  // namespace

Network::Network(const NetworkSpec& spec, std::uint64_t seed) {
  if (spec.layers.empty()) throw_invalid_argument({"expected at least one layer, the last one softmax"});
  const Shape* shape = &spec.input_shape;
  layers_.reserve(spec.layers.size());
  for (const LayerKind& kind : spec.layers) {
    const bool is_last = &kind == &spec.layers.back();
    if (std::holds_alternative<Softmax>(kind) != is_last) {
      throw_invalid_argument({"expected softmax as the last layer, and only there"});
    }
    layers_.push_back(make_layer(kind, *shape));
    shape = &layers_.back().output_shape;
  }
  number_equal_names(layers_);

  Random random({.seed = seed});
  for (Layer& layer : layers_) {
    initialize_weights(layer, random);
    activations_.emplace_back(element_count(layer.output_shape));
  }
  next_activations_ = activations_;
  input_.resize(element_count(spec.input_shape));
  next_input_.resize(input_.size());
  if (FusedNetwork::fits(layers_)) {
    fused_.emplace(layers_);
    ink_.resize(input_.size());
    next_ink_.resize(input_.size());
  }
}

std::size_t Network::layer_index(std::string_view name) const {
  const auto found =
      std::find_if(layers_.begin(), layers_.end(), [&](const Layer& layer) { return layer.name == name; });
  if (found != layers_.end()) return static_cast<std::size_t>(found - layers_.begin());
  std::string names;
  for (const Layer& layer : layers_) names = sentence({names, names.empty() ? "" : ", ", layer.name});
  throw_invalid_argument({"expected the name of a layer (", names, "), got \"", std::string(name), "\""});
}

void Network::set_weights(std::size_t layer, NewWeights weights) {
  Layer& target = layers_[layer];
  const auto require_fit = [](const char* what, const auto& given, const Tensor& present) {
    if (!given) return;
    require_count(what, given->size(), present.values.size());
    if (!all_finite(*given)) throw_invalid_argument({"expected weights that are finite numbers"});
  };
  require_fit("kernel weights", weights.kernel, target.kernel);
  require_fit("bias weights", weights.bias, target.bias);
  (void)activation(0);  // those of the last forward pass are still of the weights of then
  fused_is_stale_ = true;
  if (weights.kernel) target.kernel.values = std::move(*weights.kernel);
  if (weights.bias) target.bias.values = std::move(*weights.bias);
}

void Network::forward(std::span<const std::uint8_t> pixels) {
  require_count("pixels", pixels.size(), input_.size());
  if (fused_) {
    scale_pixels(pixels, next_ink_);
  } else {
    normalize_pixels(pixels, next_input_);
  }
  accept_next_input();
  input_is_left_ = fused_.has_value();
}

void Network::forward(std::span<const float> values) {
  require_count("input values", values.size(), input_.size());
  if (!all_finite(values)) throw_invalid_argument({"expected input values that are finite numbers"});
  std::copy(values.begin(), values.end(), next_input_.begin());
  if (fused_) {
    std::transform(values.begin(), values.end(), next_ink_.begin(), [](float value) { return value + 0.5F; });
  }
  accept_next_input();
  input_is_left_ = false;
}

void Network::accept_next_input() {
  if (fused_) {
    run_fused();
  } else {
    run_layers();
  }
  if (!all_finite(next_activations_.back())) {
    throw_invalid_argument(
        {"the probabilities are not finite: the weights or the input values are too large"});
  }
  input_.swap(next_input_);
  ink_.swap(next_ink_);
  activations_.swap(next_activations_);
  maps_are_left_ = fused_.has_value();
  has_run_ = true;
}

void Network::run_layers() {
  std::span<const float> input = next_input_;
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    cnn::forward(layers_[i], input, next_activations_[i]);
    input = next_activations_[i];
  }
}

void Network::run_fused() {
  fused_pass_.ink = next_ink_;
  fused()->forward(fused_pass_);
  std::copy(fused_pass_.logits.begin(), fused_pass_.logits.end(), next_activations_[2].begin());
  softmax_forward(next_activations_[2], next_activations_[3]);
}

std::span<const float> Network::input() const {
  if (input_is_left_) {
    std::transform(ink_.begin(), ink_.end(), input_.begin(), [](float ink) { return ink - 0.5F; });
    input_is_left_ = false;
  }
  return input_;
}

std::span<const float> Network::activation(std::size_t layer) const {
  if (maps_are_left_ && layer < 2) {
    cnn::forward(layers_[0], input(), activations_[0]);
    cnn::forward(layers_[1], activations_[0], activations_[1]);
    maps_are_left_ = false;
  }
  return activations_[layer];
}

std::span<float> Network::kernel(std::size_t layer) {
  fused_is_stale_ = true;
  return layers_[layer].kernel.values;
}

std::span<float> Network::bias(std::size_t layer) {
  fused_is_stale_ = true;
  return layers_[layer].bias.values;
}

FusedNetwork* Network::fused() {
  if (!fused_) return nullptr;
  if (fused_is_stale_) fused_->read_weights(layers_);
  fused_is_stale_ = false;
  return &*fused_;
}

void Network::take_fused_weights() {
  layers_[0].kernel.values = fused_->weights().filters;
  layers_[2].bias.values = fused_->weights().bias;
  fused_->write_dense_kernel(layers_[2].kernel.values);
}

std::span<const float> Network::input_of(std::size_t layer) const {
  return layer == 0 ? input() : activation(layer - 1);
}

int Network::prediction() const {
  const std::span<const float> p = probabilities();
  return static_cast<int>(std::distance(p.begin(), std::max_element(p.begin(), p.end())));
}

float Network::loss(int label) const {
  if (label < 0 || label >= classes()) {
    throw_invalid_argument({"expected a label from 0 to ", classes() - 1, ", got ", label});
  }
  return cross_entropy(input_of(layers_.size() - 1), label);
}

}  // namespace cnn
