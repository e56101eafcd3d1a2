// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>

namespace cnn {

/// A piece of a sentence: words, or a whole number. It only points to its words.
struct Word {
  Word(const char* words) : text(words) {}                 // NOLINT(google-explicit-constructor)
  Word(const std::string& words) : text(words.c_str()) {}  // NOLINT(google-explicit-constructor)
  template <std::integral Number>
  Word(Number value) : number(static_cast<std::int64_t>(value)) {}  // NOLINT(google-explicit-constructor)

  const char* text = nullptr;
  std::int64_t number = 0;
};

/// The pieces one after the other: sentence({"expected ", 784, " pixels"}). In one call, because each
/// operator of strings is compiled into every place that uses it.
std::string sentence(std::initializer_list<Word> words);

/// Throw a std::invalid_argument or a FormatError that says this.
[[noreturn]] void throw_invalid_argument(std::initializer_list<Word> words);
[[noreturn]] void throw_format_error(std::initializer_list<Word> words);

/// Throws "expected 784 pixels, got 783" unless the two are equal.
void require_count(const char* what, std::size_t got, std::size_t expected);

}  // namespace cnn
