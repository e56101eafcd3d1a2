// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "bindings/values.hpp"

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
  return static_cast<int>(number(object, name));
}

std::size_t count(const val& object, const char* name) {
  return static_cast<std::size_t>(number(object, name));
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

std::vector<std::uint8_t> bytes_from(const val& bytes) {
  return emscripten::convertJSArrayToNumberVector<std::uint8_t>(bytes);
}

cnn::Shape shape_from(const val& extents) {
  return emscripten::convertJSArrayToNumberVector<int>(extents);
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
