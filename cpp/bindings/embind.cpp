// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What JavaScript can call. This folder is the border between C++ and JavaScript, and the only code that
// knows both. It holds no logic of its own: it turns JavaScript values into the core's types, calls the core,
// and copies results out. web/lib wraps it in the public API and checks the types of what users pass before
// they get here.

#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "bindings/explanation_values.hpp"
#include "bindings/guarded.hpp"
#include "bindings/layer_values.hpp"
#include "bindings/operations.hpp"
#include "bindings/training_values.hpp"
#include "bindings/values.hpp"
#include "cnn/attribution.hpp"
#include "cnn/classic_filters.hpp"
#include "cnn/dataset.hpp"
#include "cnn/evaluation.hpp"
#include "cnn/explanation.hpp"
#include "cnn/limits.hpp"
#include "cnn/network.hpp"
#include "cnn/normalize_digit.hpp"
#include "cnn/sentence.hpp"
#include "cnn/trainer.hpp"

namespace {

using emscripten::val;
using namespace binding;

/// A network with the places through which a picture comes in and its probabilities go out. JavaScript sees
/// both as views of this memory, so that a forward pass makes no object on the way; the public API hands out
/// copies.
struct SharedNetwork : cnn::Network {
  SharedNetwork(const cnn::NetworkSpec& spec, std::optional<std::uint64_t> seed)
      : cnn::Network(spec, seed),
        pixels(cnn::element_count(input_shape())),
        answer(static_cast<std::size_t>(classes())) {}

  std::vector<std::uint8_t> pixels;
  std::vector<float> answer;
};

/// normalize: { mean, std }, or undefined for the tutorial's.
std::unique_ptr<SharedNetwork> make_network(const val& input_shape, const val& layers, const val& normalize,
                                            const val& seed) {
  cnn::NetworkSpec spec{.input_shape = shape_from(input_shape, 3), .layers = {}, .normalization = {}};
  if (!normalize.isUndefined()) {
    spec.normalization = {.mean = floats_from(property(normalize, "mean")),
                          .deviation = floats_from(property(normalize, "std"))};
  }
  const std::size_t count =
      std::min(binding::count(layers, "length"), cnn::kMaxLayers + 1);  // more are refused
  for (std::size_t i = 0; i < count; ++i) spec.layers.push_back(layer_kind_from(layers[i]));
  std::optional<std::uint64_t> random_seed;
  if (!seed.isUndefined()) random_seed = seed_from(seed);
  return std::make_unique<SharedNetwork>(spec, random_seed);
}

/// A layer of the network, by its index.
std::size_t layer_at(const SharedNetwork& network, double index) {
  return index_below(index, network.layers().size(), "the index of a layer");
}

val network_layers(const SharedNetwork& network) {
  val layers = val::array();
  for (const cnn::Layer& layer : network.layers()) push(layers, layer_to(layer));
  return layers;
}

val network_pixels(const SharedNetwork& network) {
  return val(emscripten::typed_memory_view(network.pixels.size(), network.pixels.data()));
}

val network_answer(const SharedNetwork& network) {
  return val(emscripten::typed_memory_view(network.answer.size(), network.answer.data()));
}

/// Leaves the probabilities where JavaScript reads them, and returns the prediction.
int leave_answer(SharedNetwork& network) {
  const std::span<const float> probabilities = network.probabilities();
  std::copy(probabilities.begin(), probabilities.end(), network.answer.begin());
  return network.prediction();
}

int forward_pixels(SharedNetwork& network) {
  network.forward(std::span<const std::uint8_t>(network.pixels), cnn::Purpose::kInference);
  return leave_answer(network);
}

int forward_values(SharedNetwork& network, const val& values) {
  network.forward(std::span<const float>(floats_from(values)), cnn::Purpose::kInference);
  return leave_answer(network);
}

float network_loss(const SharedNetwork& network, double label) {
  return network.loss(whole_number(label, "the label"));
}

val network_input(const SharedNetwork& network) {
  return tensor_to(network.input_shape(), network.input());
}

val network_activation(const SharedNetwork& network, double index) {
  const std::size_t layer = layer_at(network, index);
  return tensor_to(network.layers()[layer].output_shape, network.activation(layer));
}

val network_weights(const SharedNetwork& network, double index) {
  const cnn::Layer& layer = network.layers()[layer_at(network, index)];
  if (layer.kernel.values.empty()) {
    cnn::throw_invalid_argument({"the layer \"", layer.name, "\" has no weights"});
  }
  return weights_to(layer);
}

void network_set_weights(SharedNetwork& network, double index, const val& kernel, const val& bias) {
  const std::size_t layer = layer_at(network, index);
  cnn::Network::NewWeights weights;
  if (!kernel.isUndefined()) weights.kernel = kernel_from(kernel, network.layers()[layer]);
  if (!bias.isUndefined()) weights.bias = floats_from(bias);
  network.set_weights(layer, std::move(weights));
}

val network_explain(const SharedNetwork& network, double layer, double output) {
  return explanation_to(cnn::explain(network, layer_at(network, layer), output_index(output)));
}

val network_consumers(const SharedNetwork& network, double layer, double input) {
  const auto index = static_cast<std::size_t>(whole_number(input, "the index of an input"));
  return copied(cnn::consumers_of(network.layers()[layer_at(network, layer)], index));
}

/// against: −1 for none. Arrays in a fixed order, which web/lib names: an object with these names and the
/// glue of another list of types would take 0.6 KB more.
val network_attribute(const SharedNetwork& network, double chosen, double against) {
  cnn::LogitDifference difference{.chosen = whole_number(chosen, "the class"), .against = {}};
  if (against >= 0) difference.against = whole_number(against, "the class");
  const cnn::Attribution it = cnn::attribute(network, difference);
  const std::vector<float> sums{it.difference, it.blank, it.bias, it.drawn, it.sum};
  val arrays = val::array();
  for (const std::vector<float>* numbers :
       {&sums, &it.filters, &it.pixels.weights, &it.pixels.changes, &it.pixels.parts, &it.cells.weights,
        &it.cells.changes, &it.cells.parts}) {
    push(arrays, copied(*numbers));
  }
  return arrays;
}

std::unique_ptr<cnn::Dataset> make_dataset(const val& image_bytes, const val& label_bytes) {
  return std::make_unique<cnn::Dataset>(cnn::parse_idx(bytes_from(image_bytes)),
                                        cnn::parse_idx(bytes_from(label_bytes)));
}

int dataset_size(const cnn::Dataset& dataset) {
  return static_cast<int>(dataset.size());
}

val dataset_image_shape(const cnn::Dataset& dataset) {
  return shape_to(dataset.image_shape());
}

/// An image of the data set, by its index.
std::size_t image_at(const cnn::Dataset& dataset, double index) {
  return index_below(index, dataset.size(), "the index of an image");
}

val dataset_image(const cnn::Dataset& dataset, double index) {
  return copied(dataset.image(image_at(dataset, index)));
}

int dataset_label(const cnn::Dataset& dataset, double index) {
  return dataset.label(image_at(dataset, index));
}

val network_evaluate(SharedNetwork& network, const cnn::Dataset& dataset, double start, double count,
                     double window) {
  const cnn::ImageRange range{.start = static_cast<std::size_t>(whole_number(start, "start")),
                              .count = static_cast<std::size_t>(whole_number(count, "count"))};
  const cnn::Evaluation evaluation =
      cnn::evaluate(network, dataset, range, static_cast<std::size_t>(whole_number(window, "window")));
  val windows = val::array();
  for (const cnn::EvaluationWindow& entry : evaluation.windows) {
    push(windows, object({{"end", static_cast<double>(entry.end)},
                          {"size", static_cast<double>(entry.size)},
                          {"loss", entry.loss},
                          {"accuracy", entry.accuracy}}));
  }
  return object({{"loss", evaluation.loss},
                 {"accuracy", evaluation.accuracy},
                 {"windows", windows},
                 {"confusion", copied(evaluation.confusion)},
                 {"predictions", copied(evaluation.predictions)},
                 {"losses", copied(evaluation.losses)}});
}

std::unique_ptr<cnn::Trainer> make_trainer(SharedNetwork& network, const cnn::Dataset& dataset,
                                           const val& settings) {
  return std::make_unique<cnn::Trainer>(network, dataset, training_settings_from(settings));
}

val trainer_progress(const cnn::Trainer& trainer) {
  return progress_to(trainer.progress());
}

void trainer_advance(cnn::Trainer& trainer, SharedNetwork& network, const cnn::Dataset& dataset,
                     double images) {
  trainer.advance(network, dataset, static_cast<std::uint64_t>(whole_number(images, "the count of images")));
}

void trainer_set_learning_rate(cnn::Trainer& trainer, double learning_rate) {
  trainer.set_learning_rate(learning_rate);
}

val normalize_digit(const val& pixels, double width, double height) {
  const std::vector<std::uint8_t> bytes = bytes_from(pixels);
  const cnn::DigitPixels digit = cnn::normalize_digit({.pixels = bytes,
                                                       .width = whole_number(width, "the width"),
                                                       .height = whole_number(height, "the height")});
  return copied(std::span<const std::uint8_t>(digit));
}

val classic_filters() {
  val filters = val::array();
  for (const cnn::ClassicFilter& filter : cnn::classic_filters()) {
    push(filters,
         object({{"name", val(std::string(filter.name))}, {"kernel", tensor_to({3, 3}, filter.kernel)}}));
  }
  return filters;
}

}  // namespace

EMSCRIPTEN_BINDINGS(convscope) {
  emscripten::class_<SharedNetwork>("Network")
      .function("layers", guarded<&network_layers>)
      .function("pixels", guarded<&network_pixels>)
      .function("answer", guarded<&network_answer>)
      .function("forwardPixels", guarded<&forward_pixels>)
      .function("forwardValues", guarded<&forward_values>)
      .function("loss", guarded<&network_loss>)
      .function("input", guarded<&network_input>)
      .function("activation", guarded<&network_activation>)
      .function("weights", guarded<&network_weights>)
      .function("setWeights", guarded<&network_set_weights>)
      .function("explain", guarded<&network_explain>)
      .function("readers", guarded<&network_consumers>)
      .function("attribute", guarded<&network_attribute>)
      .function("evaluate", guarded<&network_evaluate>);
  emscripten::class_<cnn::Dataset>("Dataset")
      .function("size", guarded<&dataset_size>)
      .function("imageShape", guarded<&dataset_image_shape>)
      .function("image", guarded<&dataset_image>)
      .function("label", guarded<&dataset_label>);
  emscripten::class_<cnn::Trainer>("Trainer")
      .function("progress", guarded<&trainer_progress>)
      .function("advance", guarded<&trainer_advance>)
      .function("setLearningRate", guarded<&trainer_set_learning_rate>);
  emscripten::function("makeNetwork", guarded<&make_network>);
  emscripten::function("makeDataset", guarded<&make_dataset>);
  emscripten::function("makeTrainer", guarded<&make_trainer>);
  emscripten::function("normalizeDigit", guarded<&normalize_digit>);
  emscripten::function("convolve", guarded<&convolve>);
  emscripten::function("pool", guarded<&pool>);
  emscripten::function("explainConvolution", guarded<&explain_convolution>);
  emscripten::function("explainPooling", guarded<&explain_pooling>);
  emscripten::function("softmax", guarded<&softmax>);
  emscripten::function("explainSoftmax", guarded<&explain_softmax>);
  emscripten::function("crossEntropy", guarded<&cross_entropy>);
  emscripten::function("classicFilters", guarded<&classic_filters>);
}
