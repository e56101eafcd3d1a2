// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <emscripten/val.h>

#include <cstddef>

#include "cnn/explanation.hpp"

namespace binding {

using emscripten::val;

/// The index of an output, which the core compares with the count of outputs.
std::size_t output_index(double index);

val explanation_to(const cnn::Explanation& explanation);

}  // namespace binding
