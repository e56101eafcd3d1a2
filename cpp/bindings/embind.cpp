// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The border between C++ and JavaScript, and the only file that knows both. It holds no logic of its own: it
// turns JavaScript values into the core's types, calls the core, and copies results out. web/lib wraps it in
// the public API and checks the types of what users pass before they get here.

#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <cstdint>
#include <memory>
#include <new>
#include <span>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "cnn/classic_filters.hpp"
#include "cnn/dataset.hpp"
#include "cnn/divergence_error.hpp"
#include "cnn/evaluation.hpp"
#include "cnn/explanation.hpp"
#include "cnn/format_error.hpp"
#include "cnn/network.hpp"
#include "cnn/normalize_digit.hpp"
#include "cnn/trainer.hpp"

namespace {

using emscripten::val;

/// Runs an action of the core and turns what it throws into the JavaScript class ConvScopeError, which the
/// loader hands in as a property of the module. The JavaScript error is thrown after the C++ one has been
/// destroyed.
template <typename Action>
auto guarded(const Action& action) {
  std::string code;
  std::string message;
  try {
    return action();
  } catch (const cnn::FormatError& error) {
    code = "bad-data";
    message = error.what();
  } catch (const cnn::DivergenceError& error) {
    code = "diverged";
    message = error.what();
  } catch (const std::invalid_argument& error) {
    code = "bad-argument";
    message = error.what();
  } catch (const std::bad_alloc&) {
    code = "bad-argument";
    message = "expected sizes that fit into memory";
  }
  val::module_property("ConvScopeError").new_(code, message).throw_();
  __builtin_unreachable();
}

template <typename Number>
val copied(std::span<const Number> numbers) {
  return val(emscripten::typed_memory_view(numbers.size(), numbers.data())).template call<val>("slice");
}

template <typename Number>
val copied(const std::vector<Number>& numbers) {
  return copied(std::span<const Number>(numbers));
}

std::vector<float> floats_from(const val& numbers) {
  return emscripten::convertJSArrayToNumberVector<float>(numbers);
}

std::vector<std::uint8_t> bytes_from(const val& bytes) {
  return emscripten::convertJSArrayToNumberVector<std::uint8_t>(bytes);
}

cnn::Shape shape_from(const val& extents) {
  return emscripten::convertJSArrayToNumberVector<int>(extents);
}

val shape_to(const cnn::Shape& shape) {
  val extents = val::array();
  for (const int extent : shape) extents.call<void>("push", extent);
  return extents;
}

val tensor_to(const cnn::Tensor& tensor) {
  val result = val::object();
  result.set("data", copied(tensor.values));
  result.set("shape", shape_to(tensor.shape));
  return result;
}

cnn::Padding padding_from(const std::string& name) {
  return name == "same" ? cnn::Padding::kSame : cnn::Padding::kValid;
}

cnn::PoolKind pool_kind_from(const std::string& name) {
  if (name == "average") return cnn::PoolKind::kAverage;
  return name == "min" ? cnn::PoolKind::kMin : cnn::PoolKind::kMax;
}

const char* name_of(cnn::PoolKind kind) {
  if (kind == cnn::PoolKind::kAverage) return "average";
  return kind == cnn::PoolKind::kMin ? "min" : "max";
}

cnn::LayerKind layer_kind_from(const val& layer) {
  const auto type = layer["type"].as<std::string>();
  if (type == "conv2d") {
    return cnn::Conv2d{.filters = layer["filters"].as<int>(),
                       .kernel_size = layer["kernelSize"].as<int>(),
                       .padding = padding_from(layer["padding"].as<std::string>()),
                       .bias = layer["bias"].as<bool>()};
  }
  if (type == "pool2d") {
    return cnn::Pool2d{.kind = pool_kind_from(layer["kind"].as<std::string>()),
                       .size = layer["size"].as<int>()};
  }
  if (type == "dense") return cnn::Dense{.units = layer["units"].as<int>()};
  if (type == "relu") return cnn::Relu{};
  return cnn::Softmax{};
}

/// What a user may read of a layer: the settings it was made with, its name and its shapes.
val layer_to(const cnn::Layer& layer) {
  val result = val::object();
  result.set("name", layer.name);
  if (const auto* conv = std::get_if<cnn::Conv2d>(&layer.kind)) {
    result.set("type", "conv2d");
    result.set("filters", conv->filters);
    result.set("kernelSize", conv->kernel_size);
    result.set("padding", conv->padding == cnn::Padding::kSame ? "same" : "valid");
    result.set("bias", conv->bias);
  } else if (const auto* pool = std::get_if<cnn::Pool2d>(&layer.kind)) {
    result.set("type", "pool2d");
    result.set("kind", name_of(pool->kind));
    result.set("size", pool->size);
  } else if (const auto* dense = std::get_if<cnn::Dense>(&layer.kind)) {
    result.set("type", "dense");
    result.set("units", dense->units);
  } else {
    result.set("type", std::holds_alternative<cnn::Relu>(layer.kind) ? "relu" : "softmax");
  }
  result.set("inputShape", shape_to(layer.input_shape));
  result.set("outputShape", shape_to(layer.output_shape));
  return result;
}

/// JavaScript has dense kernels as [inputs, units], as Keras and the tutorial do; the core as {units,
/// inputs}.
bool has_transposed_kernel(const cnn::Layer& layer) {
  return std::holds_alternative<cnn::Dense>(layer.kind);
}

std::vector<float> kernel_from(const val& kernel, const cnn::Layer& layer) {
  std::vector<float> values = floats_from(kernel);
  if (!has_transposed_kernel(layer) || values.size() != layer.kernel.values.size()) return values;
  return cnn::transposed(
             {.shape = {layer.kernel.shape[1], layer.kernel.shape[0]}, .values = std::move(values)})
      .values;
}

std::unique_ptr<cnn::Network> make_network(const val& input_shape, const val& layers, double seed) {
  return guarded([&] {
    cnn::NetworkSpec spec{.input_shape = shape_from(input_shape), .layers = {}};
    for (int i = 0; i < layers["length"].as<int>(); ++i) spec.layers.push_back(layer_kind_from(layers[i]));
    return std::make_unique<cnn::Network>(spec, static_cast<std::uint64_t>(seed));
  });
}

val network_layers(const cnn::Network& network) {
  val layers = val::array();
  for (const cnn::Layer& layer : network.layers()) layers.call<void>("push", layer_to(layer));
  return layers;
}

void forward_pixels(cnn::Network& network, const val& pixels) {
  guarded([&] { network.forward(std::span<const std::uint8_t>(bytes_from(pixels))); });
}

void forward_values(cnn::Network& network, const val& values) {
  guarded([&] { network.forward(std::span<const float>(floats_from(values))); });
}

val network_probabilities(const cnn::Network& network) {
  return copied(network.probabilities());
}

float network_loss(const cnn::Network& network, int label) {
  return guarded([&] { return network.loss(label); });
}

/// "input" is what the first layer reads; every other name is a layer's, and stands for what it writes.
val network_activation(const cnn::Network& network, const std::string& name) {
  return guarded([&] {
    if (!network.has_run())
      throw std::invalid_argument("there are no activations before the first forward pass");
    val result = val::object();
    if (name == "input") {
      result.set("data", copied(network.input()));
      result.set("shape", shape_to(network.input_shape()));
    } else {
      const std::size_t layer = network.layer_index(name);
      result.set("data", copied(network.activation(layer)));
      result.set("shape", shape_to(network.layers()[layer].output_shape));
    }
    return result;
  });
}

val network_weights(const cnn::Network& network, const std::string& name) {
  return guarded([&] {
    const cnn::Layer& layer = network.layers()[network.layer_index(name)];
    if (layer.kernel.values.empty()) throw std::invalid_argument("the layer \"" + name + "\" has no weights");
    val result = val::object();
    result.set("kernel",
               tensor_to(has_transposed_kernel(layer) ? cnn::transposed(layer.kernel) : layer.kernel));
    if (!layer.bias.values.empty()) result.set("bias", tensor_to(layer.bias));
    return result;
  });
}

void network_set_weights(cnn::Network& network, const std::string& name, const val& kernel, const val& bias) {
  guarded([&] {
    cnn::Network::NewWeights weights;
    const std::size_t index = network.layer_index(name);
    if (!kernel.isUndefined()) weights.kernel = kernel_from(kernel, network.layers()[index]);
    if (!bias.isUndefined()) weights.bias = floats_from(bias);
    network.set_weights(index, std::move(weights));
  });
}

val network_explain(const cnn::Network& network, const std::string& name, int output) {
  return guarded([&] {
    const cnn::Explanation explanation =
        cnn::explain(network, network.layer_index(name), static_cast<std::size_t>(output));
    val result = val::object();
    result.set("sources", copied(explanation.sources));
    result.set("inputs", copied(explanation.inputs));
    result.set("weights", copied(explanation.weights));
    result.set("terms", copied(explanation.terms));
    result.set("termsSum", explanation.terms_sum);
    result.set("bias", explanation.bias);
    result.set("chosen", explanation.chosen);
    result.set("value", explanation.value);
    return result;
  });
}

val network_readers(const cnn::Network& network, const std::string& name, int input) {
  return guarded([&] {
    const cnn::Layer& layer = network.layers()[network.layer_index(name)];
    return copied(cnn::readers_of(layer, static_cast<std::size_t>(input)));
  });
}

std::unique_ptr<cnn::Dataset> make_dataset(const val& image_bytes, const val& label_bytes) {
  return guarded([&] {
    return std::make_unique<cnn::Dataset>(cnn::parse_idx(bytes_from(image_bytes)),
                                          cnn::parse_idx(bytes_from(label_bytes)));
  });
}

int dataset_size(const cnn::Dataset& dataset) {
  return static_cast<int>(dataset.size());
}

val dataset_image_shape(const cnn::Dataset& dataset) {
  return shape_to(dataset.image_shape());
}

val dataset_image(const cnn::Dataset& dataset, int index) {
  return copied(dataset.image(static_cast<std::size_t>(index)));
}

int dataset_label(const cnn::Dataset& dataset, int index) {
  return dataset.label(static_cast<std::size_t>(index));
}

val network_evaluate(cnn::Network& network, const cnn::Dataset& dataset, int start, int count, int window) {
  return guarded([&] {
    const cnn::Evaluation evaluation =
        cnn::evaluate(network, dataset,
                      {.start = static_cast<std::size_t>(start), .count = static_cast<std::size_t>(count)},
                      static_cast<std::size_t>(window));
    val windows = val::array();
    for (const cnn::EvaluationWindow& entry : evaluation.windows) {
      val item = val::object();
      item.set("end", static_cast<int>(entry.end));
      item.set("size", static_cast<int>(entry.size));
      item.set("loss", entry.loss);
      item.set("accuracy", entry.accuracy);
      windows.call<void>("push", item);
    }
    val result = val::object();
    result.set("loss", evaluation.loss);
    result.set("accuracy", evaluation.accuracy);
    result.set("windows", windows);
    result.set("confusion", copied(evaluation.confusion));
    result.set("predictions", copied(evaluation.predictions));
    return result;
  });
}

cnn::LearningRateSchedule schedule_from(const val& schedule) {
  using Kind = cnn::LearningRateSchedule::Kind;
  cnn::LearningRateSchedule result;
  const auto kind = schedule["kind"].as<std::string>();
  if (kind == "step") result.kind = Kind::kStep;
  if (kind == "exponential") result.kind = Kind::kExponential;
  if (kind == "cosine") result.kind = Kind::kCosine;
  result.decay = schedule["decay"].as<double>();
  result.every = schedule["every"].as<double>();
  return result;
}

cnn::TrainingSettings training_settings_from(const val& settings) {
  const val augment = settings["augment"];
  return {
      .range = {.start = settings["start"].as<std::size_t>(), .count = settings["count"].as<std::size_t>()},
      .epochs = settings["epochs"].as<std::size_t>(),
      .batch_size = settings["batchSize"].as<std::size_t>(),
      .learning_rate = settings["learningRate"].as<double>(),
      .schedule = schedule_from(settings["schedule"]),
      .momentum = settings["momentum"].as<double>(),
      .weight_decay = settings["weightDecay"].as<double>(),
      .augmentation = {.shift = augment["shift"].as<float>(),
                       .rotate = augment["rotate"].as<float>(),
                       .scale = augment["scale"].as<float>(),
                       .shear = augment["shear"].as<float>(),
                       .probability = augment["probability"].as<float>()},
      .seed = static_cast<std::uint64_t>(settings["seed"].as<double>())};
}

std::unique_ptr<cnn::Trainer> make_trainer(cnn::Network& network, const cnn::Dataset& dataset,
                                           const val& settings) {
  return guarded(
      [&] { return std::make_unique<cnn::Trainer>(network, dataset, training_settings_from(settings)); });
}

val trainer_progress(const cnn::Trainer& trainer) {
  const cnn::TrainingProgress& progress = trainer.progress();
  val result = val::object();
  result.set("epoch", static_cast<double>(progress.epoch));
  result.set("images", static_cast<double>(progress.images));
  result.set("total", static_cast<double>(progress.total));
  result.set("loss", progress.loss);
  result.set("accuracy", progress.accuracy);
  result.set("learningRate", progress.learning_rate);
  result.set("done", progress.done);
  return result;
}

void trainer_advance(cnn::Trainer& trainer, cnn::Network& network, const cnn::Dataset& dataset, int images) {
  guarded([&] { trainer.advance(network, dataset, static_cast<std::size_t>(images)); });
}

void trainer_set_learning_rate(cnn::Trainer& trainer, double learning_rate) {
  guarded([&] { trainer.set_learning_rate(learning_rate); });
}

val convolve(const val& image, const val& image_shape, const val& kernel, const val& kernel_shape,
             const std::string& padding) {
  return guarded([&] {
    const cnn::Shape filter = shape_from(kernel_shape);
    const cnn::Conv2dSize size =
        cnn::conv2d_size(shape_from(image_shape), filter[3], filter[0], padding_from(padding));
    cnn::Tensor output{.shape = {size.output_height(), size.output_width(), size.filters}, .values = {}};
    output.values.resize(cnn::element_count(output.shape));
    cnn::conv2d_forward(size, floats_from(image).data(), floats_from(kernel).data(), nullptr,
                        output.values.data());
    return tensor_to(output);
  });
}

val pool(const val& image, const val& image_shape, const std::string& kind, int size) {
  return guarded([&] {
    const cnn::Pool2dSize sizes = cnn::pool2d_size(shape_from(image_shape), size);
    cnn::Tensor output{.shape = {sizes.output_height(), sizes.output_width(), sizes.channels}, .values = {}};
    output.values.resize(cnn::element_count(output.shape));
    cnn::pool2d_forward(pool_kind_from(kind), sizes, floats_from(image).data(), output.values.data());
    return tensor_to(output);
  });
}

val normalize_digit(const val& pixels, int width, int height) {
  return guarded([&] {
    const std::vector<std::uint8_t> bytes = bytes_from(pixels);
    const cnn::DigitPixels digit = cnn::normalize_digit({.pixels = bytes, .width = width, .height = height});
    return copied(std::span<const std::uint8_t>(digit));
  });
}

val classic_filters() {
  val filters = val::array();
  for (const cnn::ClassicFilter& filter : cnn::classic_filters()) {
    val item = val::object();
    item.set("name", std::string(filter.name));
    item.set("kernel", tensor_to({.shape = {3, 3}, .values = {filter.kernel.begin(), filter.kernel.end()}}));
    filters.call<void>("push", item);
  }
  return filters;
}

}  // namespace

EMSCRIPTEN_BINDINGS(convscope) {
  emscripten::class_<cnn::Network>("Network")
      .property("prediction", &cnn::Network::prediction)
      .function("layers", &network_layers)
      .function("forwardPixels", &forward_pixels)
      .function("forwardValues", &forward_values)
      .function("probabilities", &network_probabilities)
      .function("loss", &network_loss)
      .function("activation", &network_activation)
      .function("weights", &network_weights)
      .function("setWeights", &network_set_weights)
      .function("explain", &network_explain)
      .function("readers", &network_readers)
      .function("evaluate", &network_evaluate);
  emscripten::class_<cnn::Dataset>("Dataset")
      .function("size", &dataset_size)
      .function("imageShape", &dataset_image_shape)
      .function("image", &dataset_image)
      .function("label", &dataset_label);
  emscripten::class_<cnn::Trainer>("Trainer")
      .function("progress", &trainer_progress)
      .function("advance", &trainer_advance)
      .function("setLearningRate", &trainer_set_learning_rate);
  emscripten::function("makeNetwork", &make_network);
  emscripten::function("makeDataset", &make_dataset);
  emscripten::function("makeTrainer", &make_trainer);
  emscripten::function("normalizeDigit", &normalize_digit);
  emscripten::function("convolve", &convolve);
  emscripten::function("pool", &pool);
  emscripten::function("classicFilters", &classic_filters);
}
