// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#pragma once

#include <span>

namespace cnn {

/// output = max(input, 0), element by element; both spans have the same length. The obvious loop of it is
/// obvious::relu() in tests/cpp/obvious_loops.hpp.
void relu_forward(std::span<const float> input, std::span<float> output);

/// d_input = d_output where the output is above zero, else 0.
void relu_backward(std::span<const float> output, std::span<const float> d_output, std::span<float> d_input);

}  // namespace cnn
