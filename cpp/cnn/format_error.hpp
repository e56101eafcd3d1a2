// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#pragma once

#include <stdexcept>

namespace cnn {

/// Bytes that are not what their format promises. The sentence says what was expected and what was found.
/// (A caller's own mistake, such as a wrong size, is a std::invalid_argument instead.)
class FormatError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace cnn
