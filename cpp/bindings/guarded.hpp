// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <string>

namespace binding {

/// What the core threw, on its way to becoming a ConvScopeError.
struct Failure {
  const char* code = nullptr;
  std::string message;
};

/// Of the exception that is being handled. One function for all callers: four handlers in each took 8 KB of
/// the module.
Failure current_failure();

/// The class ConvScopeError is handed in by the loader as a property of the module.
[[noreturn]] void throw_to_javascript(const Failure& failure);

/// Runs an action of the core and turns what it throws into an error of JavaScript, which is thrown after the
/// C++ one has been destroyed.
template <typename Action>
auto guarded(const Action& action) {
  Failure failure;
  try {
    return action();
  } catch (...) {
    failure = current_failure();
  }
  throw_to_javascript(failure);
}

}  // namespace binding
