// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "bindings/guarded.hpp"

#include <emscripten/val.h>

#include <new>
#include <stdexcept>

#include "cnn/divergence_error.hpp"
#include "cnn/format_error.hpp"

namespace binding {

using emscripten::val;

Failure current_failure() {
  try {
    throw;
  } catch (const cnn::FormatError& error) {
    return {"bad-data", error.what()};
  } catch (const cnn::DivergenceError& error) {
    return {"diverged", error.what()};
  } catch (const std::invalid_argument& error) {
    return {"bad-argument", error.what()};
  } catch (const std::bad_alloc&) {
    return {"bad-argument", "expected sizes that fit into memory"};
  }
}

void throw_to_javascript(const Failure& failure) {
  val::module_property("ConvScopeError").new_(val(failure.code), val(failure.message)).throw_();
  __builtin_unreachable();
}

}  // namespace binding
