// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "bindings/values.hpp"

#include <limits>

#include "cnn/limits.hpp"
#include "cnn/sentence.hpp"

namespace binding {

val object(std::initializer_list<Property> properties) {
  val result = val::object();
  for (const Property& property : properties) result.set(property.name, property.value);
  return result;
}

val property(const val& object, const char* name) {
  return object[name];
}

double number(const val& object, const char* name) {
  return property(object, name).as<double>();
}

int integer(const val& object, const char* name) {
  return whole_number(number(object, name), name);
}

std::size_t count(const val& object, const char* name) {
  return static_cast<std::size_t>(integer(object, name));
}

std::uint64_t seed_from(const val& number) {
  constexpr double kMaxSafeInteger = 9007199254740991;
  const auto value = number.as<double>();
  if (value >= 0 && value <= kMaxSafeInteger) return static_cast<std::uint64_t>(value);
  cnn::throw_invalid_argument({"expected the seed to be a whole number from 0 to 2⁵³ − 1"});
}

int whole_number(double number, const char* what) {
  constexpr double kMaxInt = std::numeric_limits<int>::max();
  if (number >= 0 && number <= kMaxInt) {
    const int whole = static_cast<int>(number);
    if (static_cast<double>(whole) == number) return whole;
  }
  cnn::throw_invalid_argument({"expected ", what, " to be a whole number from 0 to 2147483647"});
}

std::size_t index_below(double number, std::size_t end, const char* what) {
  const auto index = static_cast<std::size_t>(whole_number(number, what));
  if (index < end) return index;
  cnn::throw_invalid_argument({"expected ", what, " below ", end, ", got ", index});
}

void throw_unknown(const char* what, const char* choices, const std::string& got) {
  cnn::throw_invalid_argument({"expected ", what, " to be ", choices, ", got \"", got, "\""});
}

std::string text(const val& object, const char* name) {
  return property(object, name).as<std::string>();
}

void push(val& array, const val& item) {
  array.call<void>("push", item);
}

std::vector<float> floats_from(const val& numbers) {
  return emscripten::convertJSArrayToNumberVector<float>(numbers);
}

std::vector<float> floats_from(const val& numbers, const cnn::Shape& shape) {
  std::vector<float> values = floats_from(numbers);
  cnn::require_count("numbers", values.size(), cnn::element_count(shape));
  return values;
}

std::vector<std::uint8_t> bytes_from(const val& bytes) {
  const double length = number(bytes, "length");
  if (!(length <= static_cast<double>(cnn::kMaxBytes))) {
    cnn::throw_invalid_argument({"expected at most ", cnn::kMaxBytes, " bytes"});
  }
  return emscripten::convertJSArrayToNumberVector<std::uint8_t>(bytes);
}

cnn::Shape shape_from(const val& extents, std::size_t rank) {
  cnn::require_count("extents", count(extents, "length"), rank);
  cnn::Shape shape;
  for (std::size_t i = 0; i < rank; ++i) shape.push_back(whole_number(extents[i].as<double>(), "an extent"));
  return shape;
}

val shape_to(const cnn::Shape& shape) {
  val extents = val::array();
  for (const int extent : shape) push(extents, val(extent));
  return extents;
}

val tensor_to(const cnn::Shape& shape, std::span<const float> values) {
  return object({{"data", copied(values)}, {"shape", shape_to(shape)}});
}

val tensor_to(const cnn::Tensor& tensor) {
  return tensor_to(tensor.shape, tensor.values);
}

}  // namespace binding
