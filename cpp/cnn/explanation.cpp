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
void read_conv2d(const Conv2d& conv, const Layer& layer, std::size_t output, Explanation& explanation) {
  const Conv2dSize size = size_in(layer, conv);
  const Cell cell = cell_at(output, layer.output_shape);
  for (int ky = 0; ky < size.kernel_size; ++ky) {
    for (int kx = 0; kx < size.kernel_size; ++kx) {
      for (int c = 0; c < size.channels; ++c) {
        const Cell source{.y = cell.y + ky - size.pad(), .x = cell.x + kx - size.pad(), .channel = c};
        const bool inside = source.y >= 0 && source.y < size.height && source.x >= 0 && source.x < size.width;
        const std::size_t position = explanation.sources.size() * static_cast<std::size_t>(size.filters);
        explanation.sources.push_back(inside ? index_of(source, layer.input_shape) : -1);
        explanation.weights.push_back(layer.kernel.values[position + static_cast<std::size_t>(cell.channel)]);
      }
    }
  }
}

void read_pool2d(const Pool2d& pool, const Layer& layer, std::size_t output, Explanation& explanation) {
  const Cell cell = cell_at(output, layer.output_shape);
  for (int ky = 0; ky < pool.size; ++ky) {
    for (int kx = 0; kx < pool.size; ++kx) {
      const Cell source{.y = cell.y * pool.size + ky, .x = cell.x * pool.size + kx, .channel = cell.channel};
      explanation.sources.push_back(index_of(source, layer.input_shape));
    }
  }
}

void read_all(const Layer& layer, Explanation& explanation) {
  explanation.sources.resize(element_count(layer.input_shape));
  std::iota(explanation.sources.begin(), explanation.sources.end(), 0);
}

int first_position(std::vector<float>::const_iterator found, const std::vector<float>& values) {
  return static_cast<int>(found - values.begin());
}

}  // namespace

Explanation explain(const Network& network, std::size_t layer_index, std::size_t output) {
  const Layer& layer = network.layers()[layer_index];
  network.require_activations();
  require_index(output, layer.output_shape);

  Explanation explanation;
  std::visit(Overloaded{
                 [&](const Conv2d& conv) {
                   read_conv2d(conv, layer, output, explanation);
                   const auto f = output % static_cast<std::size_t>(conv.filters);
                   if (conv.bias) explanation.bias = layer.bias.values[f];
                 },
                 [&](const Pool2d& pool) { read_pool2d(pool, layer, output, explanation); },
                 [&](const Relu&) { explanation.sources.push_back(static_cast<int>(output)); },
                 [&](const Dense&) {
                   read_all(layer, explanation);
                   explanation.bias = layer.bias.values[output];
                   const std::size_t inputs = explanation.sources.size();
                   const float* weights = layer.kernel.values.data() + output * inputs;
                   explanation.weights.assign(weights, weights + inputs);
                 },
                 [&](const Softmax&) {
                   read_all(layer, explanation);
                   explanation.chosen = static_cast<int>(output);
                 },
             },
             layer.kind);

  const std::span<const float> input = network.input_of(layer_index);
  for (const int source : explanation.sources) {
    explanation.inputs.push_back(source < 0 ? 0.0F : input[static_cast<std::size_t>(source)]);
  }

  explanation.terms = explanation.inputs;
  for (std::size_t i = 0; i < explanation.weights.size(); ++i) explanation.terms[i] *= explanation.weights[i];

  const auto& inputs = explanation.inputs;
  const auto [smallest, largest] = std::minmax_element(inputs.begin(), inputs.end());
  if (const auto* pool = std::get_if<Pool2d>(&layer.kind)) {
    // minmax_element finds the last of equal maxima, pooling keeps the first
    if (pool->kind == PoolKind::kMax) {
      explanation.chosen = first_position(std::max_element(inputs.begin(), inputs.end()), inputs);
    } else if (pool->kind == PoolKind::kMin) {
      explanation.chosen = first_position(smallest, inputs);
    }
  } else if (std::holds_alternative<Softmax>(layer.kind)) {
    for (float& term : explanation.terms) term = std::exp(term - *largest);
  }

  explanation.terms_sum = std::accumulate(explanation.terms.begin(), explanation.terms.end(), 0.0F);
  explanation.value = network.activation(layer_index)[output];
  return explanation;
}

std::vector<int> readers_of(const Layer& layer, std::size_t input) {
  require_index(input, layer.input_shape);
  std::vector<int> readers;
  const auto add_all_outputs = [&] {
    readers.resize(element_count(layer.output_shape));
    std::iota(readers.begin(), readers.end(), 0);
  };
  std::visit(
      Overloaded{
          [&](const Conv2d& conv) {
            const Conv2dSize size = size_in(layer, conv);
            const Cell cell = cell_at(input, layer.input_shape);
            const int first_y = cell.y + size.pad() - size.kernel_size + 1;
            const int first_x = cell.x + size.pad() - size.kernel_size + 1;
            for (int y = std::max(first_y, 0); y <= cell.y + size.pad() && y < size.output_height(); ++y) {
              for (int x = std::max(first_x, 0); x <= cell.x + size.pad() && x < size.output_width(); ++x) {
                for (int f = 0; f < size.filters; ++f) {
                  readers.push_back(index_of({.y = y, .x = x, .channel = f}, layer.output_shape));
                }
              }
            }
          },
          [&](const Pool2d& pool) {
            const Cell cell = cell_at(input, layer.input_shape);
            const Cell reader{.y = cell.y / pool.size, .x = cell.x / pool.size, .channel = cell.channel};
            if (reader.y < layer.output_shape[0] && reader.x < layer.output_shape[1]) {
              readers.push_back(index_of(reader, layer.output_shape));
            }
          },
          [&](const Relu&) { readers.push_back(static_cast<int>(input)); },
          [&](const Dense&) { add_all_outputs(); },
          [&](const Softmax&) { add_all_outputs(); },
      },
      layer.kind);
  return readers;
}

}  // namespace cnn
