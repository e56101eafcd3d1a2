// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <stdexcept>

// What the core throws. A caller's own mistake, such as a wrong size, is a std::invalid_argument; the classes
// here are what callers tell apart from it. Each sentence says what was expected and what was found.

namespace cnn {

/// Bytes that are not what their format promises.
class FormatError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// A forward pass whose result is infinite or NaN: the input values or the weights are too large.
class OverflowError : public std::invalid_argument {
 public:
  using std::invalid_argument::invalid_argument;
};

/// A training run whose loss or weights diverged, as with too large a learning rate.
class DivergenceError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace cnn
