// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#include "cnn/relu.hpp"

#include <algorithm>
#include <cassert>
#include <cstddef>

namespace cnn {

void relu_forward(std::span<const float> input, std::span<float> output) {
  assert(input.size() == output.size());
  for (std::size_t i = 0; i < input.size(); ++i) output[i] = std::max(input[i], 0.0F);
}

void relu_backward(std::span<const float> output, std::span<const float> d_output, std::span<float> d_input) {
  assert(output.size() == d_output.size() && output.size() == d_input.size());
  for (std::size_t i = 0; i < output.size(); ++i) d_input[i] = output[i] > 0 ? d_output[i] : 0.0F;
}

}  // namespace cnn
