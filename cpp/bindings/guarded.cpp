// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "bindings/guarded.hpp"

#include <emscripten/val.h>

#include <exception>
#include <new>
#include <stdexcept>
#include <string>

#include "cnn/errors.hpp"

namespace binding {

using emscripten::val;

namespace {

/// What the core threw, on its way to becoming a ConvScopeError.
struct Failure {
  const char* code = nullptr;
  std::string message;
};

Failure current_failure() {
  constexpr const char* kTooLarge = "expected sizes that fit into memory";
  try {
    throw;
  } catch (const cnn::FormatError& error) {
    return {"bad-data", error.what()};
  } catch (const cnn::DivergenceError& error) {
    return {"diverged", error.what()};
  } catch (const std::invalid_argument& error) {
    return {"bad-argument", error.what()};
  } catch (const std::bad_alloc&) {
    return {"bad-argument", kTooLarge};
  } catch (const std::length_error&) {  // a vector of more bytes than 31 bits can count
    return {"bad-argument", kTooLarge};
  } catch (const std::exception& error) {
    return {"internal", error.what()};
  } catch (...) {
    return {"internal", "something was thrown that is no std::exception"};
  }
}

Failure kept;

}  // namespace

void keep_failure() {
  kept = current_failure();
}

void throw_kept_failure() {
  val::module_property("ConvScopeError").new_(val(kept.code), val(kept.message)).throw_();
  __builtin_unreachable();
}

}  // namespace binding
