// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "cnn/conv2d.hpp"
#include "cnn/pool2d.hpp"
#include "cnn/random.hpp"
#include "cnn/tensor.hpp"

namespace cnn {

/// The kinds of layer, with what the caller chooses of each (Conv2d and Pool2d are in files of their own);
/// every other size follows from the input.
struct Relu {};
struct Dense {
  int units;
};
struct Softmax {};
using LayerKind = std::variant<Conv2d, Pool2d, Relu, Dense, Softmax>;

/// One step of a network: its kind, its sizes and its weights.
struct Layer {
  std::string name;
  LayerKind kind;
  Shape input_shape;
  Shape output_shape;
  Tensor kernel;  ///< convolution {ky, kx, channels, filters}, dense {units, inputs}, else empty
  Tensor bias;    ///< convolution with bias {filters}, dense {units}, else empty
};

/// A layer for inputs of this shape, named after its kind ("conv", "pool", "relu", "dense", "softmax"): all
/// its sizes, and none of its weights yet. Throws std::invalid_argument if the kind's settings do not fit the
/// shape.
Layer plan_layer(const LayerKind& kind, const Shape& input_shape);

/// How many weights a layer of these sizes has.
std::size_t weight_count(const Layer& layer);

/// How many products one forward pass adds up.
std::uint64_t multiplications(const Layer& layer);

/// Gives the layer its weights, all zero.
void allocate_weights(Layer& layer);

/// A layer as plan_layer() makes it, with its weights.
Layer make_layer(const LayerKind& kind, const Shape& input_shape);

/// Kernels from N(0, 1) / (inputs of one output cell), as in the tutorial: /9 for its 3×3 filters on one
/// channel, /1352 for its dense layer. Biases become 0.
void initialize_weights(Layer& layer, Random& random);

/// Computes output (of layer.output_shape) from input (of layer.input_shape).
void forward(const Layer& layer, std::span<const float> input, std::span<float> output);

/// The gradients of the loss with respect to a layer's weights, in the order of its kernel and bias.
struct Gradients {
  std::vector<float> kernel;
  std::vector<float> bias;
};

/// What one layer reads and writes in a backward pass: its input and output of the forward pass, the gradient
/// of the loss with respect to its output, and room for the one with respect to its input, empty where it is
/// not needed.
struct LayerPass {
  std::span<const float> input;
  std::span<const float> output;
  std::span<const float> d_output;
  std::span<float> d_input;
};

/// Adds the gradients with respect to the layer's weights to `gradients` and writes those with respect to its
/// input. Not for softmax, whose backward pass is that of the loss (cross_entropy_backward).
void backward(const Layer& layer, const LayerPass& pass, Gradients& gradients);

/// The sizes of this layer's convolution or pooling.
Conv2dSize size_in(const Layer& layer, const Conv2d& conv);
Pool2dSize size_in(const Layer& layer, const Pool2d& pool);

}  // namespace cnn
