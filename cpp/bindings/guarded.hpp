// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <utility>

namespace binding {

/// Keeps the code and the sentence of the exception that is being handled. One function for all callers: six
/// handlers in each would take 8 KB of the module.
void keep_failure();

/// Throws what was kept as a ConvScopeError, a class that the loader hands in as a property of the module.
[[noreturn]] void throw_kept_failure();

template <auto function>
struct Guard;

template <typename Result, typename... Arguments, Result (*function)(Arguments...)>
struct Guard<function> {
  static Result call(Arguments... arguments) {
    try {
      return function(std::forward<Arguments>(arguments)...);
    } catch (...) {
      keep_failure();
    }
    throw_kept_failure();
  }
};

/// The same function, for JavaScript to call: whatever it throws becomes an error of JavaScript, which is
/// thrown after the C++ one has been destroyed. Every function is bound through it.
template <auto function>
constexpr auto* guarded = &Guard<function>::call;

}  // namespace binding
