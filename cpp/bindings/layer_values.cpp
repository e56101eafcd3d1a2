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

bool has_transposed_kernel(const cnn::Layer& layer) {
  return std::holds_alternative<cnn::Dense>(layer.kind);
}

}  // namespace

cnn::Padding padding_from(const std::string& name) {
  if (name == "same") return cnn::Padding::kSame;
  if (name == "valid") return cnn::Padding::kValid;
  throw_unknown("the padding", "valid or same", name);
}

cnn::PoolKind pool_kind_from(const std::string& name) {
  if (name == "average") return cnn::PoolKind::kAverage;
  if (name == "min") return cnn::PoolKind::kMin;
  if (name == "max") return cnn::PoolKind::kMax;
  throw_unknown("the kind of pooling", "max, average or min", name);
}

cnn::LayerKind layer_kind_from(const val& layer) {
  const std::string type = text(layer, "type");
  if (type == "conv2d") {
    return cnn::Conv2d{.filters = integer(layer, "filters"),
                       .kernel_size = integer(layer, "kernelSize"),
                       .padding = padding_from(text(layer, "padding")),
                       .bias = number(layer, "bias") != 0};
  }
  if (type == "pool2d") {
    return cnn::Pool2d{.kind = pool_kind_from(text(layer, "kind")), .size = integer(layer, "size")};
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
                   set("padding", val(conv.padding == cnn::Padding::kSame ? "same" : "valid"));
                   set("bias", val(conv.bias));
                 },
                 [&](const cnn::Pool2d& pool) {
                   set("type", val("pool2d"));
                   set("kind", val(name_of(pool.kind)));
                   set("size", val(pool.size));
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
