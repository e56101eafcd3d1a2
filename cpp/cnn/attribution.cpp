// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/attribution.hpp"

#include <cassert>
#include <cmath>
#include <cstddef>
#include <span>
#include <utility>
#include <variant>
#include <vector>

#include "cnn/errors.hpp"
#include "cnn/normalize.hpp"
#include "cnn/overloaded.hpp"
#include "cnn/relu.hpp"
#include "cnn/sentence.hpp"

namespace cnn {
namespace {

void require_class(int k, int classes) {
  if (k < 0 || k >= classes) {
    throw_invalid_argument({"expected a class from 0 to ", classes - 1, ", got ", k});
  }
}

/// How the output of a layer changes with its input, along its active paths. Each kind of layer has a case of
/// its own: if it were not linear along these paths, the votes would not add up.
std::vector<float> handed_on(const Layer& layer, const LayerPass& pass, const std::vector<float>& changes) {
  std::vector<float> result(pass.output.size());
  std::visit(Overloaded{
                 [&](const Conv2d& conv) {
                   conv2d_forward(size_in(layer, conv), changes.data(), layer.kernel.values.data(), nullptr,
                                  result.data());
                 },
                 [&](const Pool2d& pool) {
                   pool2d_along_paths(pool.kind, size_in(layer, pool), pass.input.data(), pass.output.data(),
                                      changes.data(), result.data());
                 },
                 [&](const Relu&) { relu_backward(pass.output, changes, result); },
                 [](const Dense&) { assert(false && "changes are followed up to the first dense layer"); },
                 [](const Softmax&) { assert(false && "softmax comes after a dense layer"); },
             },
             layer.kind);
  return result;
}

/// What the network reads for a picture of zeros.
std::vector<float> blank_input(const Network& network) {
  std::vector<float> blank(network.input().size());
  normalize(network.normalization(), blank);
  return blank;
}

/// Σ a·b, in double precision.
double sum_of_products(std::span<const float> a, std::span<const float> b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += static_cast<double>(a[i]) * static_cast<double>(b[i]);
  return sum;
}

Votes votes(std::vector<float> weights, std::vector<float> changes) {
  std::vector<float> parts(weights.size());
  for (std::size_t i = 0; i < parts.size(); ++i) parts[i] = weights[i] * changes[i];
  return {.weights = std::move(weights), .changes = std::move(changes), .parts = std::move(parts)};
}

}  // namespace

Attribution attribute(const Network& network, const LogitDifference& of) {
  const std::span<const Layer> layers = network.layers();
  const std::size_t softmax = layers.size() - 1;
  if (softmax == 0 || !std::holds_alternative<Dense>(layers[softmax - 1].kind)) {
    throw_invalid_argument({"expected a network whose last layers are dense and softmax"});
  }
  require_class(of.chosen, network.classes());
  if (of.against) require_class(*of.against, network.classes());
  network.require_activations();

  const std::span<const float> logits = network.input_of(softmax);
  std::vector<float> weights(logits.size());
  weights[static_cast<std::size_t>(of.chosen)] += 1;
  if (of.against) weights[static_cast<std::size_t>(*of.against)] -= 1;
  Attribution it;
  it.difference = static_cast<float>(sum_of_products(weights, logits));

  const auto pass_of = [&](std::size_t i) {
    return LayerPass{
        .input = network.input_of(i), .output = network.activation(i), .d_output = {}, .d_input = {}};
  };
  const std::span<const float> input = network.input();
  const std::vector<float> blank_pixels = blank_input(network);
  std::vector<float> changes(input.size());
  for (std::size_t i = 0; i < input.size(); ++i) changes[i] = input[i] - blank_pixels[i];
  std::vector<float> cell_changes = changes;
  std::size_t first_dense = 0;
  for (; !std::holds_alternative<Dense>(layers[first_dense].kind); ++first_dense) {
    cell_changes = handed_on(layers[first_dense], pass_of(first_dense), cell_changes);
  }

  // The weight of a number is the gradient of the difference with respect to it.
  double bias = 0;
  for (std::size_t i = softmax; i-- > 0;) {
    const Layer& layer = layers[i];
    LayerPass pass = pass_of(i);
    std::vector<float> d_input(pass.input.size());
    pass.d_output = weights;
    pass.d_input = d_input;
    Gradients gradients{.kernel = std::vector<float>(layer.kernel.values.size()),
                        .bias = std::vector<float>(layer.bias.values.size())};
    backward(layer, pass, gradients);
    bias += sum_of_products(gradients.bias, layer.bias.values);
    weights = std::move(d_input);
    if (i == first_dense) it.cells = votes(weights, cell_changes);
  }
  it.pixels = votes(std::move(weights), std::move(changes));
  it.bias = static_cast<float>(bias);
  double blank = 0;
  for (std::size_t i = 0; i < blank_pixels.size(); ++i) {
    blank += static_cast<double>(it.pixels.weights[i] * blank_pixels[i]);
  }
  it.blank = static_cast<float>(blank);
  const Shape& read = layers[first_dense].input_shape;
  const auto channels = static_cast<std::size_t>(read.empty() ? 1 : read.back());
  it.filters = std::vector<float>(channels);
  for (std::size_t i = 0; i < it.cells.parts.size(); ++i) it.filters[i % channels] += it.cells.parts[i];
  double drawn = 0;
  for (const float part : it.pixels.parts) drawn += static_cast<double>(part);
  it.drawn = static_cast<float>(drawn);
  it.sum = static_cast<float>(drawn + blank + bias);
  // This sum is finite only if every number is.
  auto all = static_cast<double>(it.sum);
  for (const float part : it.filters) all += static_cast<double>(part);
  if (!std::isfinite(all))
    throw OverflowError("a vote is not finite: the weights or the input values are too large");
  return it;
}

}  // namespace cnn
