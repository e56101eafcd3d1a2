// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <emscripten/val.h>

#include <string>

// One convolution, pooling, softmax or loss alone, without a network.

namespace binding {

using emscripten::val;

val convolve(const val& image, const val& image_shape, const val& kernel, const val& kernel_shape,
             const val& padding, double stride);
val explain_convolution(const val& image, const val& image_shape, const val& kernel, const val& kernel_shape,
                        const val& padding, double stride, double output);
val pool(const val& image, const val& image_shape, const std::string& kind, const val& size,
         const val& stride);
val explain_pooling(const val& image, const val& image_shape, const std::string& kind, const val& size,
                    const val& stride, double output);
val softmax(const val& logits);
val explain_softmax(const val& logits);
float cross_entropy(const val& probabilities, double label);

}  // namespace binding
