// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a target demands of the network: a claim that does not hold ends the process, which is a find.

#pragma once

#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>

namespace fuzz {

inline void expect(bool holds, const char* claim) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", claim);
  std::abort();
}

/// Runs an action that may refuse what it is given, with an error of this type and a sentence. Any other
/// exception is a find, because nothing catches it. Returns whether the action succeeded.
template <typename Refusal = std::invalid_argument, typename Action>
bool succeeds(const Action& action) {
  try {
    action();
    return true;
  } catch (const Refusal& refusal) {
    expect(!std::string(refusal.what()).empty(), "a refusal says what was expected");
    return false;
  }
}

}  // namespace fuzz

/// What the fuzzer calls, or replay.cpp.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);
