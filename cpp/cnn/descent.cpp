// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/descent.hpp"

#include <algorithm>

namespace cnn {

void BatchDescent::clear() {
  for (const Parameters& some : parameters()) std::fill(some.gradient.begin(), some.gradient.end(), 0.0F);
}

}  // namespace cnn
