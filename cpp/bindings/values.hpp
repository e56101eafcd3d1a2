// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <emscripten/val.h>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "cnn/tensor.hpp"

// Objects, arrays and numbers of JavaScript. Reading and writing them goes through functions of one type
// each, because val's own templates are instantiated once for every length of a name.

namespace binding {

using emscripten::val;

/// A property of an object that will be made in one go.
struct Property {
  Property(const char* name, val value) : name(name), value(std::move(value)) {}
  Property(const char* name, double number) : name(name), value(number) {}

  const char* name;
  val value;
};

val object(std::initializer_list<Property> properties);
void push(val& array, const val& item);

val property(const val& object, const char* name);
double number(const val& object, const char* name);
int integer(const val& object, const char* name);
std::size_t count(const val& object, const char* name);
std::uint64_t seed_from(const val& number);
std::string text(const val& object, const char* name);

// Numbers of JavaScript as sizes. web/lib has checked them already; here too, a number that is none throws
// std::invalid_argument, because a cast of it is undefined.
int whole_number(double number, const char* what);
std::size_t index_below(double number, std::size_t end, const char* what);

/// Throws std::invalid_argument: "expected the padding to be …, got …".
[[noreturn]] void throw_unknown(const char* what, const char* choices, const std::string& got);

/// A typed array of its own, never a view.
template <typename Number>
val copied(std::span<const Number> numbers) {
  return val(emscripten::typed_memory_view(numbers.size(), numbers.data())).template call<val>("slice");
}

template <typename Number>
val copied(const std::vector<Number>& numbers) {
  return copied(std::span<const Number>(numbers));
}

std::vector<float> floats_from(const val& numbers);
/// The same, and throws std::invalid_argument unless they are as many as an image or kernel of this shape
/// has.
std::vector<float> floats_from(const val& numbers, const cnn::Shape& shape);
/// Throws std::invalid_argument for more than kMaxBytes.
std::vector<std::uint8_t> bytes_from(const val& bytes);

/// Throws std::invalid_argument unless there are `rank` extents, each a whole number.
cnn::Shape shape_from(const val& extents, std::size_t rank);
val shape_to(const cnn::Shape& shape);

/// { data, shape }
val tensor_to(const cnn::Shape& shape, std::span<const float> values);
val tensor_to(const cnn::Tensor& tensor);

}  // namespace binding
