// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/explanation.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <string>

#include "cnn/overloaded.hpp"
#include "cnn/sentence.hpp"
#include "cnn/softmax.hpp"

namespace cnn {
namespace {

/// A cell of an image, taken from its flat index.
struct Cell {
  int y;
  int x;
  int channel;
};

Cell cell_at(std::size_t index, const Shape& shape) {
  const auto flat = static_cast<int>(index);
  return {.y = flat / (shape[1] * shape[2]), .x = flat / shape[2] % shape[1], .channel = flat % shape[2]};
}

int index_of(const Cell& cell, const Shape& shape) {
  return (cell.y * shape[1] + cell.x) * shape[2] + cell.channel;
}

void require_index(std::size_t index, const Shape& shape) {
  const std::size_t count = element_count(shape);
  if (index < count) return;
  throw_invalid_argument({"expected an index below ", count, " (", to_string(shape), "), got ", index});
}

/// Fills in the sources of a convolution cell, and its weights in the same order: ky, kx, c.
void read_conv2d(const Conv2dSize& size, const float* kernel, std::size_t output, Explanation& explanation) {
  const Shape input_shape{size.height, size.width, size.channels};
  const Cell cell = cell_at(output, {size.output_height(), size.output_width(), size.filters});
  for (int ky = 0; ky < size.kernel_size; ++ky) {
    for (int kx = 0; kx < size.kernel_size; ++kx) {
      for (int c = 0; c < size.channels; ++c) {
        const Cell source{.y = cell.y * size.stride + ky - size.border.top,
                          .x = cell.x * size.stride + kx - size.border.left,
                          .channel = c};
        const bool inside = source.y >= 0 && source.y < size.height && source.x >= 0 && source.x < size.width;
        const std::size_t position = explanation.sources.size() * static_cast<std::size_t>(size.filters);
        explanation.sources.push_back(inside ? index_of(source, input_shape) : -1);
        explanation.weights.push_back(kernel[position + static_cast<std::size_t>(cell.channel)]);
      }
    }
  }
}

void read_pool2d(const Pool2dSize& size, std::size_t output, Explanation& explanation) {
  const Shape input_shape{size.height, size.width, size.channels};
  const Cell cell = cell_at(output, {size.output_height(), size.output_width(), size.channels});
  for (int ky = 0; ky < size.window_height; ++ky) {
    for (int kx = 0; kx < size.window_width; ++kx) {
      const Cell source{
          .y = cell.y * size.stride + ky, .x = cell.x * size.stride + kx, .channel = cell.channel};
      explanation.sources.push_back(index_of(source, input_shape));
    }
  }
}

/// How windows lie along one axis of an image: one begins at `−before`, the next `stride` later.
struct Windows {
  int count;
  int length;
  int stride;
  int before = 0;
};

/// Windows from `first` up to, and without, `end`.
struct WindowRange {
  int first;
  int end;
};

/// Those that have this position: window w has it if w · stride ≤ position + before < w · stride + length.
WindowRange windows_at(int position, const Windows& windows) {
  const int at = position + windows.before;
  const int begins_too_early = at - windows.length;  // of the last window that ends before the position
  return {.first = begins_too_early < 0 ? 0 : begins_too_early / windows.stride + 1,
          .end = std::min(at / windows.stride + 1, windows.count)};
}

void read_all(const Layer& layer, Explanation& explanation) {
  explanation.sources.resize(element_count(layer.input_shape));
  std::iota(explanation.sources.begin(), explanation.sources.end(), 0);
}

/// Fills in what was read at the sources, and what each became.
void read_inputs(std::span<const float> input, Explanation& explanation) {
  for (const int source : explanation.sources) {
    explanation.inputs.push_back(source < 0 ? 0.0F : input[static_cast<std::size_t>(source)]);
  }
  explanation.terms = explanation.inputs;
  for (std::size_t i = 0; i < explanation.weights.size(); ++i) explanation.terms[i] *= explanation.weights[i];
}

/// The first maximum or minimum, as pooling takes it.
void choose(PoolKind kind, Explanation& explanation) {
  const std::vector<float>& inputs = explanation.inputs;
  if (kind == PoolKind::kAverage) return;
  const auto chosen = kind == PoolKind::kMax ? std::max_element(inputs.begin(), inputs.end())
                                             : std::min_element(inputs.begin(), inputs.end());
  explanation.chosen = static_cast<int>(chosen - inputs.begin());
}

void sum_terms(Explanation& explanation) {
  explanation.terms_sum = std::accumulate(explanation.terms.begin(), explanation.terms.end(), 0.0F);
}

}  // namespace

Explanation explain(const Network& network, std::size_t layer_index, std::size_t output) {
  const Layer& layer = network.layers()[layer_index];
  network.require_activations();
  require_index(output, layer.output_shape);

  const std::span<const float> input = network.input_of(layer_index);
  Explanation explanation;
  std::visit(Overloaded{
                 [&](const Conv2d& conv) {
                   read_conv2d(size_in(layer, conv), layer.kernel.values.data(), output, explanation);
                   const auto f = output % static_cast<std::size_t>(conv.filters);
                   if (conv.bias) explanation.bias = layer.bias.values[f];
                   read_inputs(input, explanation);
                 },
                 [&](const Pool2d& pool) {
                   read_pool2d(size_in(layer, pool), output, explanation);
                   read_inputs(input, explanation);
                   choose(pool.kind, explanation);
                 },
                 [&](const Relu&) {
                   explanation.sources.push_back(static_cast<int>(output));
                   read_inputs(input, explanation);
                 },
                 [&](const Dense&) {
                   read_all(layer, explanation);
                   explanation.bias = layer.bias.values[output];
                   const std::size_t inputs = explanation.sources.size();
                   const float* weights = layer.kernel.values.data() + output * inputs;
                   explanation.weights.assign(weights, weights + inputs);
                   read_inputs(input, explanation);
                 },
                 [&](const Softmax&) {
                   read_all(layer, explanation);
                   explanation.chosen = static_cast<int>(output);
                   read_inputs(input, explanation);
                   const float max_logit = *std::max_element(input.begin(), input.end());
                   for (float& term : explanation.terms) term = std::exp(term - max_logit);
                 },
             },
             layer.kind);
  sum_terms(explanation);
  explanation.value = network.activation(layer_index)[output];
  return explanation;
}

Explanation explain_conv2d(const Conv2dSize& size, std::span<const float> image,
                           std::span<const float> kernel, std::size_t output) {
  const Shape shape{size.output_height(), size.output_width(), size.filters};
  require_index(output, shape);
  Explanation explanation;
  read_conv2d(size, kernel.data(), output, explanation);
  read_inputs(image, explanation);
  sum_terms(explanation);
  std::vector<float> values(element_count(shape));
  conv2d_forward(size, image.data(), kernel.data(), nullptr, values.data());
  explanation.value = values[output];
  return explanation;
}

Explanation explain_pool2d(PoolKind kind, const Pool2dSize& size, std::span<const float> image,
                           std::size_t output) {
  const Shape shape{size.output_height(), size.output_width(), size.channels};
  require_index(output, shape);
  Explanation explanation;
  read_pool2d(size, output, explanation);
  read_inputs(image, explanation);
  choose(kind, explanation);
  sum_terms(explanation);
  std::vector<float> values(element_count(shape));
  pool2d_forward(kind, size, image.data(), values.data());
  explanation.value = values[output];
  return explanation;
}

SoftmaxExplanation explain_softmax(std::span<const float> logits) {
  SoftmaxExplanation it;
  it.largest = *std::max_element(logits.begin(), logits.end());
  for (const float logit : logits) {
    it.differences.push_back(logit - it.largest);
    it.exponentials.push_back(std::exp(it.differences.back()));
    it.sum += it.exponentials.back();
  }
  it.probabilities.resize(logits.size());
  softmax_forward(logits, it.probabilities);
  return it;
}

std::vector<int> consumers_of(const Layer& layer, std::size_t input) {
  require_index(input, layer.input_shape);
  std::vector<int> consumers;
  const auto add_all_outputs = [&] {
    consumers.resize(element_count(layer.output_shape));
    std::iota(consumers.begin(), consumers.end(), 0);
  };
  std::visit(
      Overloaded{
          [&](const Conv2d& conv) {
            const Conv2dSize size = size_in(layer, conv);
            const Cell cell = cell_at(input, layer.input_shape);
            const WindowRange rows = windows_at(cell.y, {.count = size.output_height(),
                                                         .length = size.kernel_size,
                                                         .stride = size.stride,
                                                         .before = size.border.top});
            const WindowRange columns = windows_at(cell.x, {.count = size.output_width(),
                                                            .length = size.kernel_size,
                                                            .stride = size.stride,
                                                            .before = size.border.left});
            for (int y = rows.first; y < rows.end; ++y) {
              for (int x = columns.first; x < columns.end; ++x) {
                for (int f = 0; f < size.filters; ++f) {
                  consumers.push_back(index_of({.y = y, .x = x, .channel = f}, layer.output_shape));
                }
              }
            }
          },
          [&](const Pool2d& pool) {
            const Pool2dSize size = size_in(layer, pool);
            const Cell cell = cell_at(input, layer.input_shape);
            const WindowRange rows = windows_at(
                cell.y, {.count = size.output_height(), .length = size.window_height, .stride = size.stride});
            const WindowRange columns = windows_at(
                cell.x, {.count = size.output_width(), .length = size.window_width, .stride = size.stride});
            for (int y = rows.first; y < rows.end; ++y) {
              for (int x = columns.first; x < columns.end; ++x) {
                consumers.push_back(index_of({.y = y, .x = x, .channel = cell.channel}, layer.output_shape));
              }
            }
          },
          [&](const Relu&) { consumers.push_back(static_cast<int>(input)); },
          [&](const Dense&) { add_all_outputs(); },
          [&](const Softmax&) { add_all_outputs(); },
      },
      layer.kind);
  return consumers;
}

}  // namespace cnn
