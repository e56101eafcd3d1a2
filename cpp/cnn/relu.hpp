// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#pragma once

#include <span>

namespace cnn {

/// output = max(input, 0), element by element; both spans have the same length.
void relu_forward(std::span<const float> input, std::span<float> output);

}  // namespace cnn
