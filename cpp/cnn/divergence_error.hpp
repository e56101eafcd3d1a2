// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <stdexcept>

namespace cnn {

/// A training whose loss or weights ran away, as with too large a learning rate.
class DivergenceError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace cnn
