// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/layer.hpp"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <utility>
#include <vector>

#include "cnn/dense.hpp"
#include "cnn/overloaded.hpp"
#include "cnn/relu.hpp"
#include "cnn/softmax.hpp"

namespace cnn {
namespace {

/// The shape of a tensor whose numbers are still to come. Throws if there would be too many.
Tensor planned(Shape shape) {
  element_count(shape);
  return {.shape = std::move(shape), .values = {}};
}

/// Of a tensor that a layer may not have.
std::size_t planned_count(const Tensor& tensor) {
  return tensor.shape.empty() ? 0 : element_count(tensor.shape);
}

const char* kind_name(const LayerKind& kind) {
  return std::visit(Overloaded{
                        [](const Conv2d&) { return "conv"; },
                        [](const Pool2d&) { return "pool"; },
                        [](const Relu&) { return "relu"; },
                        [](const Dense&) { return "dense"; },
                        [](const Softmax&) { return "softmax"; },
                    },
                    kind);
}

}  // namespace

Conv2dSize size_in(const Layer& layer, const Conv2d& conv) {
  return conv2d_size(layer.input_shape, conv);
}

Pool2dSize size_in(const Layer& layer, const Pool2d& pool) {
  return pool2d_size(layer.input_shape, pool);
}

Layer plan_layer(const LayerKind& kind, const Shape& input_shape) {
  const auto inputs = static_cast<int>(element_count(input_shape));
  Layer layer;
  layer.name = kind_name(kind);
  layer.kind = kind;
  layer.input_shape = input_shape;
  std::visit(Overloaded{
                 [&](const Conv2d& conv) {
                   const Conv2dSize size = size_in(layer, conv);
                   layer.output_shape = {size.output_height(), size.output_width(), size.filters};
                   layer.kernel = planned({size.kernel_size, size.kernel_size, size.channels, size.filters});
                   if (conv.bias) layer.bias = planned({size.filters});
                 },
                 [&](const Pool2d& pool) {
                   const Pool2dSize size = size_in(layer, pool);
                   layer.output_shape = {size.output_height(), size.output_width(), size.channels};
                 },
                 [&](const Relu&) { layer.output_shape = input_shape; },
                 [&](const Dense& dense) {
                   layer.output_shape = {dense.units};
                   layer.kernel = planned({dense.units, inputs});
                   layer.bias = planned({dense.units});
                 },
                 [&](const Softmax&) { layer.output_shape = {inputs}; },
             },
             kind);
  return layer;
}

std::size_t weight_count(const Layer& layer) {
  return planned_count(layer.kernel) + planned_count(layer.bias);
}

std::uint64_t multiplications(const Layer& layer) {
  const std::uint64_t weights = planned_count(layer.kernel);
  if (!std::holds_alternative<Conv2d>(layer.kind))
    return weights;  // each weight of a dense layer is used once
  return weights * static_cast<std::uint64_t>(layer.output_shape[0]) *
         static_cast<std::uint64_t>(layer.output_shape[1]);
}

void allocate_weights(Layer& layer) {
  layer.kernel.values.resize(planned_count(layer.kernel));
  layer.bias.values.resize(planned_count(layer.bias));
}

Layer make_layer(const LayerKind& kind, const Shape& input_shape) {
  Layer layer = plan_layer(kind, input_shape);
  allocate_weights(layer);
  return layer;
}

void initialize_weights(Layer& layer, Random& random) {
  std::fill(layer.bias.values.begin(), layer.bias.values.end(), 0.0F);
  if (layer.kernel.values.empty()) return;
  const Shape& shape = layer.kernel.shape;
  const int outputs = std::holds_alternative<Dense>(layer.kind) ? shape.front() : shape.back();
  const std::size_t inputs = layer.kernel.values.size() / static_cast<std::size_t>(outputs);
  for (float& weight : layer.kernel.values) weight = random.normal() / static_cast<float>(inputs);
}

void forward(const Layer& layer, std::span<const float> input, std::span<float> output) {
  const float* kernel = layer.kernel.values.data();
  const float* bias = layer.bias.values.data();
  std::visit(Overloaded{
                 [&](const Conv2d& conv) {
                   conv2d_forward(size_in(layer, conv), input.data(), kernel, conv.bias ? bias : nullptr,
                                  output.data());
                 },
                 [&](const Pool2d& pool) {
                   pool2d_forward(pool.kind, size_in(layer, pool), input.data(), output.data());
                 },
                 [&](const Relu&) { relu_forward(input, output); },
                 [&](const Dense& dense) {
                   const DenseSize size{.inputs = static_cast<int>(input.size()), .units = dense.units};
                   dense_forward(size, input.data(), kernel, bias, output.data());
                 },
                 [&](const Softmax&) { softmax_forward(input, output); },
             },
             layer.kind);
}

void backward(const Layer& layer, const LayerPass& pass, Gradients& gradients) {
  const float* kernel = layer.kernel.values.data();
  float* d_input = pass.d_input.empty() ? nullptr : pass.d_input.data();
  std::visit(Overloaded{
                 [&](const Conv2d& conv) {
                   conv2d_backward(size_in(layer, conv), pass.input.data(), kernel, pass.d_output.data(),
                                   d_input, gradients.kernel.data(),
                                   conv.bias ? gradients.bias.data() : nullptr);
                 },
                 [&](const Pool2d& pool) {
                   if (d_input == nullptr) return;
                   pool2d_backward(pool.kind, size_in(layer, pool), pass.input.data(), pass.output.data(),
                                   pass.d_output.data(), d_input);
                 },
                 [&](const Relu&) {
                   if (d_input != nullptr) relu_backward(pass.output, pass.d_output, pass.d_input);
                 },
                 [&](const Dense& dense) {
                   const DenseSize size{.inputs = static_cast<int>(pass.input.size()), .units = dense.units};
                   dense_backward(size, pass.input.data(), kernel, pass.d_output.data(), d_input,
                                  gradients.kernel.data(), gradients.bias.data());
                 },
                 [](const Softmax&) { assert(false && "the backward pass of softmax is that of the loss"); },
             },
             layer.kind);
}

}  // namespace cnn
