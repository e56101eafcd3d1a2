// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/network.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "cnn/finite.hpp"
#include "cnn/fused/fused_engine.hpp"
#include "cnn/layer_engine.hpp"
#include "cnn/limits.hpp"
#include "cnn/sentence.hpp"

namespace cnn {
namespace {

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

std::unique_ptr<Engine> make_engine(std::span<Layer> layers, const Normalization& normalization) {
  if (FusedEngine::fits(layers, normalization)) return std::make_unique<FusedEngine>(layers);
  return std::make_unique<LayerEngine>(layers, normalization);
}

}  // namespace

Network::Network(const NetworkSpec& spec, std::optional<std::uint64_t> seed)
    : normalization_(spec.normalization) {
  if (spec.layers.empty()) throw_invalid_argument({"expected at least one layer, the last one softmax"});
  const Shape* shape = &spec.input_shape;
  if (spec.layers.size() > kMaxLayers) {
    throw_invalid_argument({"expected at most ", kMaxLayers, " layers, got ", spec.layers.size()});
  }
  layers_.reserve(spec.layers.size());
  std::size_t elements = element_count(spec.input_shape);
  std::uint64_t products = 0;
  for (const LayerKind& kind : spec.layers) {
    const bool is_last = &kind == &spec.layers.back();
    if (std::holds_alternative<Softmax>(kind) != is_last) {
      throw_invalid_argument({"expected softmax as the last layer, and only there"});
    }
    layers_.push_back(plan_layer(kind, *shape));
    shape = &layers_.back().output_shape;
    elements += weight_count(layers_.back()) + element_count(*shape);
    products += multiplications(layers_.back());
    if (products > kMaxMultiplications) {
      throw_invalid_argument({"expected a network of at most ", kMaxMultiplications,
                              " multiplications a forward pass, got more from layer ", layers_.size(),
                              " on"});
    }
    if (elements > kMaxNetworkElements) {
      throw_invalid_argument({"expected a network of at most ", kMaxNetworkElements,
                              " weights and activations, got more from layer ", layers_.size(), " on"});
    }
  }
  if (classes() > kMaxClasses) {
    throw_invalid_argument({"expected at most ", kMaxClasses, " classes, got ", classes()});
  }
  number_equal_names(layers_);
  const int channels = spec.input_shape.empty() ? 1 : spec.input_shape.back();  // no axes: a single number
  require_normalization(spec.normalization, channels);

  Random random({.seed = seed.value_or(0)});
  for (Layer& layer : layers_) {
    allocate_weights(layer);
    if (seed) initialize_weights(layer, random);
  }
  engine_ = make_engine(layers_, normalization_);
  answer_.logits.resize(static_cast<std::size_t>(classes()));
  answer_.probabilities.resize(answer_.logits.size());
  next_answer_ = answer_;
  d_logits_.resize(answer_.logits.size());
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
  engine_->weights_changed();
  if (weights.kernel) target.kernel.values = std::move(*weights.kernel);
  if (weights.bias) target.bias.values = std::move(*weights.bias);
}

void Network::require_activations() const {
  if (!purpose_) throw_invalid_argument({"there are no activations before the first forward pass"});
  if (pass_version_ == weights_version()) return;
  throw_invalid_argument({"the weights have changed since the last forward pass"});
}

void Network::require_gradients() const {
  require_activations();
  if (purpose_ == Purpose::kGradients) return;
  throw_invalid_argument({"expected a forward pass for gradients, got inference alone"});
}

std::span<const float> Network::input() const {
  if (!purpose_) require_activations();
  return engine_->input();
}

std::span<const float> Network::activation(std::size_t layer) const {
  require_activations();
  const std::size_t softmax = layers_.size() - 1;
  if (layer == softmax) return answer_.probabilities;
  if (layer + 1 == softmax) return answer_.logits;
  return engine_->map(layer);
}

std::span<float> Network::kernel(std::size_t layer) {
  engine_->weights_changed();
  return layers_[layer].kernel.values;
}

std::span<float> Network::bias(std::size_t layer) {
  engine_->weights_changed();
  return layers_[layer].bias.values;
}

std::span<const float> Network::input_of(std::size_t layer) const {
  return layer == 0 ? input() : activation(layer - 1);
}

}  // namespace cnn
