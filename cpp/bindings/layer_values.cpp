// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "bindings/layer_values.hpp"

#include <utility>
#include <variant>

#include "bindings/values.hpp"
#include "cnn/overloaded.hpp"

namespace binding {
namespace {

const char* name_of(cnn::PoolKind kind) {
  if (kind == cnn::PoolKind::kAverage) return "average";
  return kind == cnn::PoolKind::kMin ? "min" : "max";
}

val padding_to(const cnn::Padding& padding) {
  const char* name = padding.is_same ? "same" : "valid";
  return padding.zeros == 0 ? val(name) : val(padding.zeros);
}

bool has_transposed_kernel(const cnn::Layer& layer) {
  return std::holds_alternative<cnn::Dense>(layer.kind);
}

cnn::PoolKind pool_kind_from(const std::string& name) {
  if (name == "average") return cnn::PoolKind::kAverage;
  if (name == "min") return cnn::PoolKind::kMin;
  if (name == "max") return cnn::PoolKind::kMax;
  throw_unknown("the kind of pooling", "max, average or min", name);
}

}  // namespace

cnn::Padding padding_from(const val& padding) {
  if (padding.isNumber()) return {.zeros = whole_number(padding.as<double>(), "padding")};
  const auto name = padding.as<std::string>();
  if (name == "same") return cnn::Padding::kSame;
  if (name == "valid") return cnn::Padding::kValid;
  throw_unknown("the padding", "valid, same or a number", name);
}

cnn::Pool2d pool2d_from(const std::string& kind, const val& size, const val& stride) {
  cnn::Pool2d pool{.kind = pool_kind_from(kind), .size = {}, .stride = {}};
  if (size.isNumber()) {
    pool.size = whole_number(size.as<double>(), "size");
  } else if (const auto name = size.as<std::string>(); name != "all") {
    throw_unknown("the size", "all or a number", name);
  }
  if (!stride.isUndefined()) pool.stride = whole_number(stride.as<double>(), "stride");
  return pool;
}

cnn::LayerKind layer_kind_from(const val& layer) {
  const std::string type = text(layer, "type");
  if (type == "conv2d") {
    return cnn::Conv2d{.filters = integer(layer, "filters"),
                       .kernel_size = integer(layer, "kernelSize"),
                       .padding = padding_from(property(layer, "padding")),
                       .stride = integer(layer, "stride"),
                       .bias = number(layer, "bias") != 0};
  }
  if (type == "pool2d") {
    return pool2d_from(text(layer, "kind"), property(layer, "size"), property(layer, "stride"));
  }
  if (type == "dense") return cnn::Dense{.units = integer(layer, "units")};
  if (type == "relu") return cnn::Relu{};
  if (type == "softmax") return cnn::Softmax{};
  throw_unknown("the type of a layer", "conv2d, pool2d, dense, relu or softmax", type);
}

val layer_to(const cnn::Layer& layer) {
  val result = object({{"name", val(layer.name)},
                       {"inputShape", shape_to(layer.input_shape)},
                       {"outputShape", shape_to(layer.output_shape)}});
  const auto set = [&](const char* name, const val& value) { result.set(name, value); };
  std::visit(cnn::Overloaded{
                 [&](const cnn::Conv2d& conv) {
                   set("type", val("conv2d"));
                   set("filters", val(conv.filters));
                   set("kernelSize", val(conv.kernel_size));
                   set("padding", padding_to(conv.padding));
                   set("stride", val(conv.stride));
                   set("bias", val(conv.bias));
                 },
                 [&](const cnn::Pool2d& pool) {
                   set("type", val("pool2d"));
                   set("kind", val(name_of(pool.kind)));
                   const char* all = "all";
                   set("size", pool.size ? val(*pool.size) : val(all));
                   if (pool.size) set("stride", val(pool.stride.value_or(*pool.size)));
                 },
                 [&](const cnn::Dense& dense) {
                   set("type", val("dense"));
                   set("units", val(dense.units));
                 },
                 [&](const cnn::Relu&) { set("type", val("relu")); },
                 [&](const cnn::Softmax&) { set("type", val("softmax")); },
             },
             layer.kind);
  return result;
}

std::vector<float> kernel_from(const val& kernel, const cnn::Layer& layer) {
  std::vector<float> values = floats_from(kernel);
  if (!has_transposed_kernel(layer) || values.size() != layer.kernel.values.size()) return values;
  return cnn::transposed(
             {.shape = {layer.kernel.shape[1], layer.kernel.shape[0]}, .values = std::move(values)})
      .values;
}

val weights_to(const cnn::Layer& layer) {
  val result = val::object();
  result.set("kernel",
             tensor_to(has_transposed_kernel(layer) ? cnn::transposed(layer.kernel) : layer.kernel));
  if (!layer.bias.values.empty()) result.set("bias", tensor_to(layer.bias));
  return result;
}

}  // namespace binding
