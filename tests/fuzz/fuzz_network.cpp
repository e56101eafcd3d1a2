// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Networks of a few small layers: weights and inputs of any value, explanations, consumers and evaluation.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <span>
#include <vector>

#include "bytes.hpp"
#include "cnn/evaluation.hpp"
#include "cnn/explanation.hpp"
#include "cnn/finite.hpp"
#include "cnn/fused/fused_engine.hpp"
#include "cnn/network.hpp"
#include "dataset.hpp"
#include "expect.hpp"
#include "specification.hpp"

namespace {

using fuzz::expect;
using Activations = std::vector<std::vector<float>>;

/// `count` numbers from a few of the bytes, over and over.
std::vector<float> repeated(fuzz::Bytes& bytes, std::size_t count) {
  std::vector<float> few(static_cast<std::size_t>(1 + bytes.below(16)));
  for (float& value : few) value = bytes.real();
  std::vector<float> values(count);
  for (std::size_t i = 0; i < count; ++i) values[i] = few[i % few.size()];
  return values;
}

Activations activations_of(const cnn::Network& network) {
  Activations all{{network.input().begin(), network.input().end()}};
  for (std::size_t i = 0; i < network.layers().size(); ++i) {
    const auto activation = network.activation(i);
    expect(activation.size() == cnn::element_count(network.layers()[i].output_shape),
           "activations of the shape");
    all.emplace_back(activation.begin(), activation.end());
  }
  return all;
}

/// The same bits, or both NaN.
bool identical(const Activations& a, const Activations& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
    return std::equal(x.begin(), x.end(), y.begin(), y.end(),
                      [](float p, float q) { return p == q || (std::isnan(p) && std::isnan(q)); });
  });
}

/// Returns whether the weights were accepted.
bool set_weights(fuzz::Bytes& bytes, cnn::Network& network) {
  const auto layer = static_cast<std::size_t>(bytes.byte()) % network.layers().size();
  const std::vector<float> before(network.layers()[layer].kernel.values);
  const std::size_t wrong_count = bytes.below(16) == 0 ? 1 : 0;
  const std::vector<float> weights = repeated(bytes, before.size() + wrong_count);
  const bool accepted = fuzz::succeeds([&] { network.set_weights(layer, {.kernel = weights, .bias = {}}); });
  expect(!accepted || (wrong_count == 0 && cnn::all_finite(weights)),
         "only as many weights as there are, and finite ones");
  expect(network.layers()[layer].kernel.values == (accepted ? weights : before),
         "the weights are those that were set, and refused ones change nothing");
  return accepted;
}

/// Returns whether the image was accepted.
bool check_pass(fuzz::Bytes& bytes, cnn::Network& network, bool are_current) {
  const Activations before = are_current ? activations_of(network) : Activations{};
  const std::size_t wrong_count = bytes.below(16) == 0 ? 1 : 0;
  const std::size_t count = cnn::element_count(network.input_shape()) + wrong_count;
  const auto purpose = static_cast<cnn::Purpose>(bytes.below(2));
  const bool are_pixels = bytes.below(2) == 0;
  const bool accepted = fuzz::succeeds([&] {
    if (are_pixels) {
      network.forward(bytes.take(count), purpose);
    } else {
      network.forward(std::span<const float>(repeated(bytes, count)), purpose);
    }
  });
  expect(!accepted || wrong_count == 0, "an image of another size is refused");
  if (!accepted && are_current) {
    expect(identical(activations_of(network), before), "a refused pass changes nothing");
  }
  return accepted;
}

void check_answer(const cnn::Network& network) {
  double sum = 0;
  for (const float p : network.probabilities()) {
    expect(p >= 0 && p <= 1, "probabilities from 0 to 1");
    sum += static_cast<double>(p);
  }
  expect(std::abs(sum - 1) < 1e-5, "probabilities add up to 1");
  const auto p = network.probabilities();
  const int prediction = network.prediction();
  expect(prediction >= 0 && prediction < network.classes(), "the prediction is a class");
  expect(p[static_cast<std::size_t>(prediction)] == *std::max_element(p.begin(), p.end()),
         "the prediction is the most probable class");
  for (int label = 0; label < network.classes(); ++label)
    expect(network.loss(label) >= 0, "a loss is at least 0, and a number");
  for (const int label : {-1, network.classes()})
    expect(!fuzz::succeeds([&] { (void)network.loss(label); }), "labels that are no classes are refused");
}

/// How large the numbers were that cancelled each other on the way to a logit: the tutorial's network adds up
/// background and ink apart from each other.
double cancelled(cnn::Network& network, std::span<const float> dense_weights) {
  if (dynamic_cast<cnn::FusedEngine*>(&network.engine()) == nullptr) return 0;
  const auto max_magnitude = [](std::span<const float> values) {
    return std::accumulate(values.begin(), values.end(), 0.0, [](double max, float value) {
      return std::max(max, std::abs(static_cast<double>(value)));
    });
  };
  const double pooled =
      9 * max_magnitude(network.layers()[0].kernel.values) * (max_magnitude(network.input()) + 1);
  return pooled * max_magnitude(dense_weights) * static_cast<double>(dense_weights.size());
}

/// are_current: no weight was changed since the last pass, so that every output can be explained.
void check_explanation(fuzz::Bytes& bytes, cnn::Network& network, bool are_current) {
  const auto layer = static_cast<std::size_t>(bytes.byte()) % network.layers().size();
  const std::size_t count = cnn::element_count(network.layers()[layer].output_shape);
  const std::size_t low = bytes.byte();
  const std::size_t output = low * bytes.byte();
  cnn::Explanation explanation;
  const bool explained = fuzz::succeeds([&] { explanation = cnn::explain(network, layer, output); });
  expect(explained == (are_current && output < count),
         "every output is explained, unless a weight was changed since the last pass");
  if (!explained) return;

  const std::size_t terms = explanation.terms.size();
  expect(explanation.sources.size() == terms && explanation.inputs.size() == terms,
         "a source and an input per term");
  expect(explanation.chosen >= -1 && explanation.chosen < static_cast<int>(terms),
         "the chosen is one of the terms");
  const auto value = static_cast<double>(explanation.value);
  const float activation = network.activation(layer)[output];
  expect(explanation.value == activation || std::isnan(activation), "the explained value is the activation");
  for (const int source : explanation.sources) {
    if (source < 0) continue;
    const auto consumers = cnn::consumers_of(network.layers()[layer], static_cast<std::size_t>(source));
    expect(std::is_sorted(consumers.begin(), consumers.end()), "consumers in ascending order");
    expect(std::binary_search(consumers.begin(), consumers.end(), static_cast<int>(output)),
           "every output that reads an input is among its consumers");
  }
  if (explanation.weights.empty()) return;
  auto sum = static_cast<double>(explanation.bias);
  double size = std::abs(sum) + (layer == 2 ? cancelled(network, explanation.weights) : 0);
  for (std::size_t i = 0; i < terms; ++i) {
    const double term =
        static_cast<double>(explanation.inputs[i]) * static_cast<double>(explanation.weights[i]);
    sum += term;
    size += std::abs(term);
  }
  if (size < 1e30) {  // nothing overflowed on the way
    expect(std::abs(sum - value) <= 1e-5 * size + 1e-30, "terms and bias add up to the value");
  }
}

void check_consumers(fuzz::Bytes& bytes, const cnn::Network& network) {
  const cnn::Layer& layer =
      network.layers()[static_cast<std::size_t>(bytes.byte()) % network.layers().size()];
  const std::size_t input = static_cast<std::size_t>(bytes.byte()) * static_cast<std::size_t>(bytes.byte());
  const std::size_t outputs = cnn::element_count(layer.output_shape);
  const bool found = fuzz::succeeds([&] {
    for (const int consumer : cnn::consumers_of(layer, input))
      expect(consumer >= 0 && static_cast<std::size_t>(consumer) < outputs, "consumers are outputs");
  });
  expect(found == (input < cnn::element_count(layer.input_shape)),
         "every input has consumers or none, no other has");
}

/// Returns whether there was a pass.
bool check_evaluation(fuzz::Bytes& bytes, cnn::Network& network) {
  const auto hostile = [&] { return static_cast<std::size_t>(static_cast<std::int64_t>(bytes.integer())); };
  std::optional<cnn::Dataset> dataset;
  // Labels alone can be wrong: the images have the network's shape, if that is one of images.
  if (!fuzz::succeeds<std::exception>([&] { dataset.emplace(fuzz::dataset_for(network, bytes, 8)); }))
    return false;
  const cnn::ImageRange range{.start = hostile(), .count = hostile()};
  const std::size_t window = hostile();
  cnn::Evaluation evaluation;
  if (!fuzz::succeeds([&] { evaluation = cnn::evaluate(network, *dataset, range, window); })) return false;
  const auto seen =
      std::accumulate(evaluation.confusion.begin(), evaluation.confusion.end(), std::size_t{0},
                      [](std::size_t sum, int count) { return sum + static_cast<std::size_t>(count); });
  expect(seen == range.count, "the confusion matrix counts every image once");
  expect(evaluation.predictions.size() == range.count && evaluation.losses.size() == range.count,
         "one per image");
  expect(evaluation.accuracy >= 0 && evaluation.accuracy <= 1, "an accuracy from 0 to 1");
  expect(evaluation.loss >= 0, "a loss is at least 0, and a number");
  expect(evaluation.windows.size() == (range.count + window - 1) / window || window > range.count,
         "a window after each `window` images");
  expect(evaluation.windows.back().end == range.count, "the last window ends with the range");
  return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  fuzz::Bytes bytes(data, size);
  std::optional<cnn::Network> made;
  const std::uint64_t seed = bytes.byte();
  const cnn::NetworkSpec specification = fuzz::sensible_specification(bytes);
  if (!fuzz::succeeds([&] { made.emplace(specification, seed); })) return 0;
  cnn::Network& network = *made;
  expect(!fuzz::succeeds([&] { (void)cnn::explain(network, 0, 0); }),
         "nothing to explain before a forward pass");

  bool are_current = false;  // the activations are those of the weights
  while (!bytes.is_empty()) {
    switch (bytes.below(5)) {
      case 0:
        if (set_weights(bytes, network)) are_current = false;
        break;
      case 1:
        if (check_pass(bytes, network, are_current)) are_current = true;
        break;
      case 2:
        check_explanation(bytes, network, are_current);
        break;
      case 3:
        check_consumers(bytes, network);
        break;
      default:
        if (!check_evaluation(bytes, network)) {
          // It may have been given up at a later image, whose numbers overflow.
          are_current = fuzz::succeeds([&] { network.require_activations(); });
        } else {
          are_current = true;
        }
    }
    if (are_current) check_answer(network);
  }
  return 0;
}
