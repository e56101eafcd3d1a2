// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Specifications with sizes of any value. Each is either refused with a sentence, or all of its sizes are
// what 64-bit arithmetic gives.

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "bytes.hpp"
#include "cnn/evaluation.hpp"
#include "cnn/network.hpp"
#include "expect.hpp"
#include "specification.hpp"

namespace {

using fuzz::expect;
using Extents = std::vector<std::int64_t>;

/// No tensor may hold more, even if the limits of cpp/cnn change.
constexpr std::int64_t kMaxNumbers = std::int64_t{1} << 24;
/// Networks beyond this are sound, but so large that only a few of them could be tried in a second.
constexpr std::int64_t kSlow = std::int64_t{1} << 20;
/// Nor are passes of so many products run: with sanitizers they take minutes.
constexpr std::uint64_t kSlowProducts = 100'000'000;

struct Sizes {
  Extents output;
  Extents kernel;
  std::int64_t bias = 0;
};

/// What the layer makes of this input, or nothing where it cannot be.
std::optional<Sizes> sizes_of(const cnn::LayerKind& kind, const Extents& input, std::int64_t inputs) {
  if (const auto* conv = std::get_if<cnn::Conv2d>(&kind)) {
    constexpr std::array<int, 4> kKernelSizes{1, 3, 5, 7};
    if (input.size() != 3 || conv->filters < 1) return std::nullopt;
    if (std::find(kKernelSizes.begin(), kKernelSizes.end(), conv->kernel_size) == kKernelSizes.end()) {
      return std::nullopt;
    }
    const std::int64_t zeros = conv->padding.zeros;
    if (conv->stride < 1 || conv->stride > 4 || zeros < 0 || zeros >= conv->kernel_size) return std::nullopt;
    // A `same` convolution begins at every stride-th pixel; any other as often as the kernel fits.
    const auto outputs = [&](std::int64_t pixels) {
      return (conv->padding.is_same ? pixels - 1 : pixels + 2 * zeros - conv->kernel_size) / conv->stride + 1;
    };
    if (!conv->padding.is_same && std::min(input[0], input[1]) + 2 * zeros < conv->kernel_size)
      return std::nullopt;
    return Sizes{.output = {outputs(input[0]), outputs(input[1]), conv->filters},
                 .kernel = {conv->kernel_size, conv->kernel_size, input[2], conv->filters},
                 .bias = conv->bias ? conv->filters : 0};
  }
  if (const auto* pool = std::get_if<cnn::Pool2d>(&kind)) {
    if (input.size() != 3) return std::nullopt;
    if (!pool->size) {
      if (pool->stride) return std::nullopt;
      return Sizes{.output = {1, 1, input[2]}, .kernel = {}};
    }
    const std::int64_t window = *pool->size;
    const std::int64_t stride = pool->stride.value_or(*pool->size);
    if (window < 1 || window > std::min(input[0], input[1])) return std::nullopt;
    if (stride != window && (stride < 1 || stride > 4)) return std::nullopt;
    return Sizes{.output = {(input[0] - window) / stride + 1, (input[1] - window) / stride + 1, input[2]},
                 .kernel = {}};
  }
  if (const auto* dense = std::get_if<cnn::Dense>(&kind)) {
    return Sizes{.output = {dense->units}, .kernel = {dense->units, inputs}, .bias = dense->units};
  }
  if (std::holds_alternative<cnn::Softmax>(kind)) return Sizes{.output = {inputs}, .kernel = {}};
  return Sizes{.output = input, .kernel = {}};
}

/// How many numbers a tensor holds; nothing where it is no tensor or too large.
std::optional<std::int64_t> count_of(const Extents& extents) {
  std::int64_t count = 1;
  for (const std::int64_t extent : extents) {
    if (extent < 1 || extent > kMaxNumbers / count) return std::nullopt;
    count *= extent;
  }
  return count;
}

/// The sizes of all layers; nothing where the network must be refused.
std::optional<std::vector<Sizes>> sizes_of(const cnn::NetworkSpec& specification) {
  std::vector<Sizes> all;
  Extents input(specification.input_shape.begin(), specification.input_shape.end());
  for (const cnn::LayerKind& kind : specification.layers) {
    const bool is_last = &kind == &specification.layers.back();
    const auto inputs = count_of(input);
    if (!inputs || std::holds_alternative<cnn::Softmax>(kind) != is_last) return std::nullopt;
    const auto sizes = sizes_of(kind, input, *inputs);
    if (!sizes || !count_of(sizes->output) || !count_of(sizes->kernel)) return std::nullopt;
    all.push_back(*sizes);
    input = sizes->output;
  }
  if (all.empty()) return std::nullopt;
  return all;
}

std::int64_t numbers_in(const std::vector<Sizes>& all) {
  std::int64_t sum = 0;
  for (const Sizes& sizes : all) sum += *count_of(sizes.output) + *count_of(sizes.kernel);
  return sum;
}

bool equal(const cnn::Shape& shape, const Extents& extents) {
  return std::equal(shape.begin(), shape.end(), extents.begin(), extents.end());
}

/// Evaluates one blank image: its results have sizes of their own, such as classes × classes.
void evaluate_once(cnn::Network& network) {
  if (network.input_shape().size() != 3) return;
  cnn::IdxArray images{.extents = {1}, .values = {}};
  for (const int extent : network.input_shape()) images.extents.push_back(extent);
  images.values.resize(cnn::element_count(images.extents));
  const cnn::Dataset dataset(std::move(images), {.extents = {1}, .values = {0}});
  const cnn::Evaluation evaluation = cnn::evaluate(network, dataset, {.start = 0, .count = 1}, 1);
  const auto classes = static_cast<std::uint64_t>(network.classes());
  expect(evaluation.confusion.size() == classes * classes,
         "the confusion matrix has all labels and predictions");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  fuzz::Bytes bytes(data, size);
  const bool has_seed = bytes.below(2) == 1;
  const cnn::NetworkSpec specification = fuzz::hostile_specification(bytes);
  const auto expected = sizes_of(specification);
  if (expected && numbers_in(*expected) > kSlow) return 0;

  fuzz::succeeds([&] {
    cnn::Network network(specification, has_seed ? std::optional<std::uint64_t>(1) : std::nullopt);
    expect(expected.has_value(), "a network whose sizes do not fit is refused");
    expect(network.layers().size() == expected->size(), "as many layers as were specified");
    std::set<std::string> names;
    for (std::size_t i = 0; i < expected->size(); ++i) {
      const cnn::Layer& layer = network.layers()[i];
      const Sizes& sizes = (*expected)[i];
      expect(equal(layer.output_shape, sizes.output), "the output's shape is the one 64 bits give");
      expect(equal(layer.kernel.shape, sizes.kernel), "the kernel's shape is the one 64 bits give");
      const std::int64_t weights = sizes.kernel.empty() ? 0 : *count_of(sizes.kernel);
      expect(static_cast<std::int64_t>(layer.kernel.values.size()) == weights,
             "as many weights as the shape says");
      expect(static_cast<std::int64_t>(layer.bias.values.size()) == sizes.bias, "as many biases as outputs");
      expect(names.insert(layer.name).second, "every layer has a name of its own");
      expect(network.layer_index(layer.name) == i, "a layer is found by its name");
    }
    std::uint64_t products = 0;
    for (const cnn::Layer& layer : network.layers()) products += cnn::multiplications(layer);
    if (products < kSlowProducts) evaluate_once(network);
  });
  return 0;
}
