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

}  // namespace cnn
