// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "bindings/operations.hpp"

#include <cstddef>
#include <vector>

#include "bindings/explanation_values.hpp"
#include "bindings/layer_values.hpp"
#include "bindings/values.hpp"
#include "cnn/explanation.hpp"
#include "cnn/sentence.hpp"
#include "cnn/softmax.hpp"

namespace binding {
namespace {

/// A convolution of one image alone, as JavaScript describes it.
struct Convolution {
  Convolution(const val& image, const val& image_shape, const val& kernel, const val& kernel_shape,
              const val& padding, double stride) {
    const cnn::Shape shape = shape_from(image_shape, 3);
    const cnn::Shape filter = shape_from(kernel_shape, 4);
    size = cnn::conv2d_size(shape, {.filters = filter[3],
                                    .kernel_size = filter[0],
                                    .padding = padding_from(padding),
                                    .stride = whole_number(stride, "stride")});
    cnn::require_count("channels of the kernel", static_cast<std::size_t>(filter[2]),
                       static_cast<std::size_t>(size.channels));
    pixels = floats_from(image, shape);
    weights = floats_from(kernel, filter);
  }

  cnn::Conv2dSize size{};
  std::vector<float> pixels;
  std::vector<float> weights;
};

/// A pooling of one image alone.
struct Pooling {
  Pooling(const val& image, const val& image_shape, const std::string& name, const val& side,
          const val& stride) {
    const cnn::Pool2d pool = pool2d_from(name, side, stride);
    const cnn::Shape shape = shape_from(image_shape, 3);
    kind = pool.kind;
    size = cnn::pool2d_size(shape, pool);
    pixels = floats_from(image, shape);
  }

  cnn::PoolKind kind{};
  cnn::Pool2dSize size{};
  std::vector<float> pixels;
};

std::vector<float> logits_from(const val& logits) {
  std::vector<float> numbers = floats_from(logits);
  if (numbers.empty()) cnn::throw_invalid_argument({"expected at least one logit"});
  return numbers;
}

}  // namespace

val convolve(const val& image, const val& image_shape, const val& kernel, const val& kernel_shape,
             const val& padding, double stride) {
  const Convolution it(image, image_shape, kernel, kernel_shape, padding, stride);
  cnn::Tensor output{.shape = {it.size.output_height(), it.size.output_width(), it.size.filters},
                     .values = {}};
  output.values.resize(cnn::element_count(output.shape));
  cnn::conv2d_forward(it.size, it.pixels.data(), it.weights.data(), nullptr, output.values.data());
  return tensor_to(output);
}

val explain_convolution(const val& image, const val& image_shape, const val& kernel, const val& kernel_shape,
                        const val& padding, double stride, double output) {
  const Convolution it(image, image_shape, kernel, kernel_shape, padding, stride);
  return explanation_to(cnn::explain_conv2d(it.size, it.pixels, it.weights, output_index(output)));
}

val pool(const val& image, const val& image_shape, const std::string& kind, const val& size,
         const val& stride) {
  const Pooling it(image, image_shape, kind, size, stride);
  cnn::Tensor output{.shape = {it.size.output_height(), it.size.output_width(), it.size.channels},
                     .values = {}};
  output.values.resize(cnn::element_count(output.shape));
  cnn::pool2d_forward(it.kind, it.size, it.pixels.data(), output.values.data());
  return tensor_to(output);
}

val explain_pooling(const val& image, const val& image_shape, const std::string& kind, const val& size,
                    const val& stride, double output) {
  const Pooling it(image, image_shape, kind, size, stride);
  return explanation_to(cnn::explain_pool2d(it.kind, it.size, it.pixels, output_index(output)));
}

val softmax(const val& logits) {
  return copied(cnn::explain_softmax(logits_from(logits)).probabilities);
}

val explain_softmax(const val& logits) {
  const cnn::SoftmaxExplanation explanation = cnn::explain_softmax(logits_from(logits));
  return object({{"largest", explanation.largest},
                 {"differences", copied(explanation.differences)},
                 {"exponentials", copied(explanation.exponentials)},
                 {"sum", explanation.sum},
                 {"probabilities", copied(explanation.probabilities)}});
}

float cross_entropy(const val& probabilities, double label) {
  const std::vector<float> numbers = floats_from(probabilities);
  return cnn::cross_entropy(numbers[index_below(label, numbers.size(), "the label")]);
}

}  // namespace binding
