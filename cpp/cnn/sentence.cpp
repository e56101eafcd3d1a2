// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/sentence.hpp"

#include <stdexcept>

#include "cnn/errors.hpp"

namespace cnn {
namespace {

void append_number(std::int64_t number, std::string& text) {
  if (number < 0) text += '-';
  std::uint64_t rest = number < 0 ? -static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number);
  const std::size_t first = text.size();
  do {
    text.insert(text.begin() + static_cast<std::ptrdiff_t>(first), static_cast<char>('0' + rest % 10));
    rest /= 10;
  } while (rest != 0);
}

}  // namespace

std::string sentence(std::initializer_list<Word> words) {
  std::string text;
  for (const Word& word : words) {
    if (word.text != nullptr) {
      text += word.text;
    } else {
      append_number(word.number, text);
    }
  }
  return text;
}

void throw_invalid_argument(std::initializer_list<Word> words) {
  throw std::invalid_argument(sentence(words));
}

void throw_format_error(std::initializer_list<Word> words) {
  throw FormatError(sentence(words));
}

void require_count(const char* what, std::size_t got, std::size_t expected) {
  if (got != expected) throw_invalid_argument({"expected ", expected, " ", what, ", got ", got});
}

}  // namespace cnn
