// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <emscripten/val.h>

#include <string>
#include <vector>

#include "cnn/layer.hpp"

namespace binding {

using emscripten::val;

// What describes one convolution or pooling: a padding is 'valid', 'same' or a number; a size 'all' or a
// number; the stride of a pooling a number or, for windows side by side, undefined.
cnn::Padding padding_from(const val& padding);
cnn::Pool2d pool2d_from(const std::string& kind, const val& size, const val& stride);
cnn::LayerKind layer_kind_from(const val& layer);

/// What a user may read of a layer: its options, all of them resolved, its name and its shapes.
val layer_to(const cnn::Layer& layer);

/// { kernel, bias } of a layer that has weights. JavaScript has dense kernels as [inputs, units], as Keras
/// and the tutorial do; the core as {units, inputs}.
val weights_to(const cnn::Layer& layer);
std::vector<float> kernel_from(const val& kernel, const cnn::Layer& layer);

}  // namespace binding
