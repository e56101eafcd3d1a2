// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The border between C++ and JavaScript, and the only file that knows both. It holds no logic of its own: it
// turns JavaScript values into the core's types, calls the core, and copies results out. web/lib wraps it in
// the public API and checks the types of what users pass before they get here.

#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
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
#include "cnn/sentence.hpp"
#include "cnn/trainer.hpp"

namespace {

using emscripten::val;

/// What the core threw, on its way to becoming a ConvScopeError.
struct Failure {
  const char* code = nullptr;
  std::string message;
};

/// Of the exception that is being handled. One function for all callers: four handlers in each made a tenth
/// of the module.
Failure current_failure() {
  try {
    throw;
  } catch (const cnn::FormatError& error) {
    return {"bad-data", error.what()};
  } catch (const cnn::DivergenceError& error) {
    return {"diverged", error.what()};
  } catch (const std::invalid_argument& error) {
    return {"bad-argument", error.what()};
  } catch (const std::bad_alloc&) {
    return {"bad-argument", "expected sizes that fit into memory"};
  }
}

/// The class ConvScopeError is handed in by the loader as a property of the module.
[[noreturn]] void throw_to_javascript(const Failure& failure) {
  val::module_property("ConvScopeError").new_(val(failure.code), val(failure.message)).throw_();
  __builtin_unreachable();
}

/// Runs an action of the core and turns what it throws into an error of JavaScript, which is thrown after the
/// C++ one has been destroyed.
template <typename Action>
auto guarded(const Action& action) {
  Failure failure;
  try {
    return action();
  } catch (...) {
    failure = current_failure();
  }
  throw_to_javascript(failure);
}

/// A property of an object that will be made in one go.
struct Property {
  Property(const char* name, val value) : name(name), value(std::move(value)) {}
  Property(const char* name, double number) : name(name), value(number) {}

  const char* name;
  val value;
};

val object(std::initializer_list<Property> properties) {
  val result = val::object();
  for (const Property& property : properties) result.set(property.name, property.value);
  return result;
}

val property(const val& object, const char* name) {
  return object[name];
}

double number(const val& object, const char* name) {
  return property(object, name).as<double>();
}

int integer(const val& object, const char* name) {
  return static_cast<int>(number(object, name));
}

std::size_t count(const val& object, const char* name) {
  return static_cast<std::size_t>(number(object, name));
}

std::string text(const val& object, const char* name) {
  return property(object, name).as<std::string>();
}

void push(val& array, const val& item) {
  array.call<void>("push", item);
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
  for (const int extent : shape) push(extents, val(extent));
  return extents;
}

val tensor_to(const cnn::Shape& shape, std::span<const float> values) {
  return object({{"data", copied(values)}, {"shape", shape_to(shape)}});
}

val tensor_to(const cnn::Tensor& tensor) {
  return tensor_to(tensor.shape, tensor.values);
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
  const std::string type = text(layer, "type");
  if (type == "conv2d") {
    return cnn::Conv2d{.filters = integer(layer, "filters"),
                       .kernel_size = integer(layer, "kernelSize"),
                       .padding = padding_from(text(layer, "padding")),
                       .bias = number(layer, "bias") != 0};
  }
  if (type == "pool2d") {
    return cnn::Pool2d{.kind = pool_kind_from(text(layer, "kind")), .size = integer(layer, "size")};
  }
  if (type == "dense") return cnn::Dense{.units = integer(layer, "units")};
  if (type == "relu") return cnn::Relu{};
  return cnn::Softmax{};
}

/// What a user may read of a layer: the settings it was made with, its name and its shapes.
val layer_to(const cnn::Layer& layer) {
  val result = object({{"name", val(layer.name)},
                       {"inputShape", shape_to(layer.input_shape)},
                       {"outputShape", shape_to(layer.output_shape)}});
  const auto set = [&](const char* name, const val& value) { result.set(name, value); };
  if (const auto* conv = std::get_if<cnn::Conv2d>(&layer.kind)) {
    set("type", val("conv2d"));
    set("filters", val(conv->filters));
    set("kernelSize", val(conv->kernel_size));
    set("padding", val(conv->padding == cnn::Padding::kSame ? "same" : "valid"));
    set("bias", val(conv->bias));
  } else if (const auto* pool = std::get_if<cnn::Pool2d>(&layer.kind)) {
    set("type", val("pool2d"));
    set("kind", val(name_of(pool->kind)));
    set("size", val(pool->size));
  } else if (const auto* dense = std::get_if<cnn::Dense>(&layer.kind)) {
    set("type", val("dense"));
    set("units", val(dense->units));
  } else {
    set("type", val(std::holds_alternative<cnn::Relu>(layer.kind) ? "relu" : "softmax"));
  }
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

/// A network with the places through which a picture comes in and its probabilities go out. JavaScript sees
/// both as views of this memory, so that a forward pass makes no object on the way; the public API hands out
/// copies.
struct SharedNetwork : cnn::Network {
  SharedNetwork(const cnn::NetworkSpec& spec, std::uint64_t seed)
      : cnn::Network(spec, seed),
        pixels(cnn::element_count(input_shape())),
        answer(static_cast<std::size_t>(classes())) {}

  std::vector<std::uint8_t> pixels;
  std::vector<float> answer;
};

std::unique_ptr<SharedNetwork> make_network(const val& input_shape, const val& layers, double seed) {
  return guarded([&] {
    cnn::NetworkSpec spec{.input_shape = shape_from(input_shape), .layers = {}};
    for (int i = 0; i < integer(layers, "length"); ++i) spec.layers.push_back(layer_kind_from(layers[i]));
    return std::make_unique<SharedNetwork>(spec, static_cast<std::uint64_t>(seed));
  });
}

val network_layers(const SharedNetwork& network) {
  val layers = val::array();
  for (const cnn::Layer& layer : network.layers()) push(layers, layer_to(layer));
  return layers;
}

int network_layer_index(const SharedNetwork& network, const std::string& name) {
  return guarded([&] { return static_cast<int>(network.layer_index(name)); });
}

val network_pixels(const SharedNetwork& network) {
  return val(emscripten::typed_memory_view(network.pixels.size(), network.pixels.data()));
}

val network_answer(const SharedNetwork& network) {
  return val(emscripten::typed_memory_view(network.answer.size(), network.answer.data()));
}

int answer(SharedNetwork& network) {
  const std::span<const float> probabilities = network.probabilities();
  std::copy(probabilities.begin(), probabilities.end(), network.answer.begin());
  return network.prediction();
}

int forward_pixels(SharedNetwork& network) {
  return guarded([&] {
    network.forward(std::span<const std::uint8_t>(network.pixels));
    return answer(network);
  });
}

int forward_values(SharedNetwork& network, const val& values) {
  return guarded([&] {
    network.forward(std::span<const float>(floats_from(values)));
    return answer(network);
  });
}

float network_loss(const SharedNetwork& network, int label) {
  return guarded([&] { return network.loss(label); });
}

void require_pass(const SharedNetwork& network) {
  if (network.has_run()) return;
  cnn::throw_invalid_argument({"there are no activations before the first forward pass"});
}

val network_input(const SharedNetwork& network) {
  return guarded([&] {
    require_pass(network);
    return tensor_to(network.input_shape(), network.input());
  });
}

val network_activation(const SharedNetwork& network, std::size_t layer) {
  return guarded([&] {
    require_pass(network);
    return tensor_to(network.layers()[layer].output_shape, network.activation(layer));
  });
}

val network_weights(const SharedNetwork& network, std::size_t index) {
  return guarded([&] {
    const cnn::Layer& layer = network.layers()[index];
    if (layer.kernel.values.empty()) {
      cnn::throw_invalid_argument({"the layer \"", layer.name, "\" has no weights"});
    }
    val result = val::object();
    result.set("kernel",
               tensor_to(has_transposed_kernel(layer) ? cnn::transposed(layer.kernel) : layer.kernel));
    if (!layer.bias.values.empty()) result.set("bias", tensor_to(layer.bias));
    return result;
  });
}

void network_set_weights(SharedNetwork& network, std::size_t layer, const val& kernel, const val& bias) {
  guarded([&] {
    cnn::Network::NewWeights weights;
    if (!kernel.isUndefined()) weights.kernel = kernel_from(kernel, network.layers()[layer]);
    if (!bias.isUndefined()) weights.bias = floats_from(bias);
    network.set_weights(layer, std::move(weights));
  });
}

val network_explain(const SharedNetwork& network, std::size_t layer, std::size_t output) {
  return guarded([&] {
    const cnn::Explanation explanation = cnn::explain(network, layer, output);
    return object({{"sources", copied(explanation.sources)},
                   {"inputs", copied(explanation.inputs)},
                   {"weights", copied(explanation.weights)},
                   {"terms", copied(explanation.terms)},
                   {"termsSum", explanation.terms_sum},
                   {"bias", explanation.bias},
                   {"chosen", static_cast<double>(explanation.chosen)},
                   {"value", explanation.value}});
  });
}

val network_readers(const SharedNetwork& network, std::size_t layer, std::size_t input) {
  return guarded([&] { return copied(cnn::readers_of(network.layers()[layer], input)); });
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

val dataset_image(const cnn::Dataset& dataset, std::size_t index) {
  return copied(dataset.image(index));
}

int dataset_label(const cnn::Dataset& dataset, std::size_t index) {
  return dataset.label(index);
}

val network_evaluate(SharedNetwork& network, const cnn::Dataset& dataset, std::size_t start,
                     std::size_t count, std::size_t window) {
  return guarded([&] {
    const cnn::Evaluation evaluation =
        cnn::evaluate(network, dataset, {.start = start, .count = count}, window);
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
  });
}

cnn::LearningRateSchedule schedule_from(const val& schedule) {
  using Kind = cnn::LearningRateSchedule::Kind;
  cnn::LearningRateSchedule result;
  const std::string kind = text(schedule, "kind");
  if (kind == "step") result.kind = Kind::kStep;
  if (kind == "exponential") result.kind = Kind::kExponential;
  if (kind == "cosine") result.kind = Kind::kCosine;
  result.decay = number(schedule, "decay");
  result.every = number(schedule, "every");
  return result;
}

cnn::Augmentation augmentation_from(const val& augment) {
  return {.shift = static_cast<float>(number(augment, "shift")),
          .rotate = static_cast<float>(number(augment, "rotate")),
          .scale = static_cast<float>(number(augment, "scale")),
          .shear = static_cast<float>(number(augment, "shear")),
          .probability = static_cast<float>(number(augment, "probability"))};
}

cnn::TrainingSettings training_settings_from(const val& settings) {
  return {.range = {.start = count(settings, "start"), .count = count(settings, "count")},
          .epochs = count(settings, "epochs"),
          .batch_size = count(settings, "batchSize"),
          .learning_rate = number(settings, "learningRate"),
          .schedule = schedule_from(property(settings, "schedule")),
          .momentum = number(settings, "momentum"),
          .weight_decay = number(settings, "weightDecay"),
          .augmentation = augmentation_from(property(settings, "augment")),
          .seed = static_cast<std::uint64_t>(number(settings, "seed"))};
}

std::unique_ptr<cnn::Trainer> make_trainer(SharedNetwork& network, const cnn::Dataset& dataset,
                                           const val& settings) {
  return guarded(
      [&] { return std::make_unique<cnn::Trainer>(network, dataset, training_settings_from(settings)); });
}

val trainer_progress(const cnn::Trainer& trainer) {
  const cnn::TrainingProgress& progress = trainer.progress();
  return object({{"epoch", static_cast<double>(progress.epoch)},
                 {"images", static_cast<double>(progress.images)},
                 {"total", static_cast<double>(progress.total)},
                 {"loss", progress.loss},
                 {"accuracy", progress.accuracy},
                 {"learningRate", progress.learning_rate},
                 {"done", val(progress.done)}});
}

void trainer_advance(cnn::Trainer& trainer, SharedNetwork& network, const cnn::Dataset& dataset,
                     std::size_t images) {
  guarded([&] { trainer.advance(network, dataset, images); });
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
    push(filters,
         object({{"name", val(std::string(filter.name))}, {"kernel", tensor_to({3, 3}, filter.kernel)}}));
  }
  return filters;
}

}  // namespace

EMSCRIPTEN_BINDINGS(convscope) {
  emscripten::class_<SharedNetwork>("Network")
      .function("layers", &network_layers)
      .function("layerIndex", &network_layer_index)
      .function("pixels", &network_pixels)
      .function("answer", &network_answer)
      .function("forwardPixels", &forward_pixels)
      .function("forwardValues", &forward_values)
      .function("loss", &network_loss)
      .function("input", &network_input)
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
