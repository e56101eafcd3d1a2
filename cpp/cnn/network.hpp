// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "cnn/engine.hpp"
#include "cnn/layer.hpp"
#include "cnn/normalize.hpp"
#include "cnn/purpose.hpp"

namespace cnn {

/// What a network is made of: the shape of its input, what it reads for a pixel, and its layers in order. The
/// default is the tutorial's.
struct NetworkSpec {
  Shape input_shape{28, 28, 1};
  std::vector<LayerKind> layers{Conv2d{.filters = 8}, Pool2d{}, Dense{.units = 10}, Softmax{}};
  Normalization normalization = Normalization{};
};

/// A stack of layers that keeps every activation of its last forward pass. The last layer is softmax, so the
/// network's output is the probabilities of its classes.
///
///     Network network(NetworkSpec{}, 1);
///     network.forward(pixels);  // 784 bytes
///     network.prediction();     // 0–9
class Network {
 public:
  /// Weights are random, the same for the same seed; without one they are 0, for others to be set at once.
  /// Throws std::invalid_argument, before it takes any memory, if the layers do not fit together, softmax is
  /// not the last and only one, or the network exceeds limits.hpp.
  Network(const NetworkSpec& spec, std::optional<std::uint64_t> seed);

  [[nodiscard]] const Shape& input_shape() const { return layers_.front().input_shape; }
  [[nodiscard]] std::span<const Layer> layers() const { return layers_; }
  [[nodiscard]] const Normalization& normalization() const { return normalization_; }
  [[nodiscard]] int classes() const { return layers_.back().output_shape[0]; }

  /// The index of the layer of this name: its kind ("conv"), numbered from 1 if there are several ("conv1").
  /// Throws std::invalid_argument if there is none.
  [[nodiscard]] std::size_t layer_index(std::string_view name) const;

  /// Replaces weights of one layer: all that are given, or, where it throws, none. What is left out stays as
  /// it is. Throws std::invalid_argument for another count than the layer's or a number that is not
  /// finite.
  struct NewWeights {
    std::optional<std::vector<float>> kernel;
    std::optional<std::vector<float>> bias;
  };
  void set_weights(std::size_t layer, NewWeights weights);

  /// The weights of one layer, to be changed in place; empty where there are none.
  [[nodiscard]] std::span<float> kernel(std::size_t layer);
  [[nodiscard]] std::span<float> bias(std::size_t layer);

  /// Grows whenever a weight may have been changed.
  [[nodiscard]] std::uint64_t weights_version() const { return engine_->weights_version(); }

  /// One image through all layers. pixels: 0–255, read as normalization() says; values: read as they are.
  /// Throws std::invalid_argument for another length than the input shape's or a value that is not finite,
  /// and OverflowError for values and weights so large that the result is not finite; all is then as before
  /// the call. Gradients can follow unless the purpose is inference.
  void forward(std::span<const std::uint8_t> pixels, Purpose purpose = Purpose::kGradients);
  void forward(std::span<const float> values, Purpose purpose = Purpose::kGradients);

  // The results of the last forward pass. All but the input throw std::invalid_argument once a weight was
  // changed: they would not belong to the present weights.

  /// Throws std::invalid_argument unless the activations are those of the present weights.
  void require_activations() const;
  /// The same, and unless the pass was one that gradients can follow.
  void require_gradients() const;

  /// What the first layer read. Throws std::invalid_argument before the first forward pass.
  [[nodiscard]] std::span<const float> input() const;
  /// What a layer wrote, of its output_shape.
  [[nodiscard]] std::span<const float> activation(std::size_t layer) const;
  /// What a layer read, of its input_shape.
  [[nodiscard]] std::span<const float> input_of(std::size_t layer) const;
  /// One probability per class.
  [[nodiscard]] std::span<const float> probabilities() const;
  /// The most probable class; the first of equals.
  [[nodiscard]] int prediction() const;
  /// The cross-entropy. Throws std::invalid_argument unless label is a class.
  [[nodiscard]] float loss(int label) const;

  /// Adds the gradients of the last forward pass's cross-entropy to a descent that engine() has made. Throws
  /// std::invalid_argument unless that pass was one for gradients, with the present weights. label is a
  /// class.
  void backward(int label, Descent& descent);

  /// How the network computes and learns.
  [[nodiscard]] Engine& engine() { return *engine_; }

 private:
  /// What a pass is for.
  struct Answer {
    std::vector<float> logits;
    std::vector<float> probabilities;
  };

  void accept(std::span<const float> logits, Purpose purpose);

  std::vector<Layer> layers_;
  Normalization normalization_;
  std::unique_ptr<Engine> engine_;

  std::optional<Purpose> purpose_;  ///< of the last forward pass; none before the first
  std::uint64_t pass_version_ = 0;  ///< of the weights, in that pass
  Answer answer_;
  Answer next_answer_;  ///< a successful one is swapped with the last
  std::vector<float> d_logits_;
};

}  // namespace cnn
