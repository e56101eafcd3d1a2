// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/evaluation.hpp"

#include <stdexcept>
#include <string>

namespace cnn {
namespace {

void require_fit(const Network& network, const Dataset& dataset, const EvaluationRange& range) {
  if (range.start >= dataset.size() || range.count == 0 || range.count > dataset.size() - range.start) {
    throw std::invalid_argument("expected a range within the " + std::to_string(dataset.size()) +
                                " images of the data set, got " + std::to_string(range.count) +
                                " images from index " + std::to_string(range.start));
  }
  if (range.window == 0) throw std::invalid_argument("expected windows of at least 1 image, got 0");
  if (dataset.image_shape() != network.input_shape()) {
    throw std::invalid_argument("expected images of the network's input shape " +
                                to_string(network.input_shape()) + ", got " +
                                to_string(dataset.image_shape()));
  }
  for (std::size_t i = range.start; i < range.start + range.count; ++i) {
    if (dataset.label(i) >= network.classes()) {
      throw std::invalid_argument("expected labels from 0 to " + std::to_string(network.classes() - 1) +
                                  ", got " + std::to_string(dataset.label(i)) + " at image " +
                                  std::to_string(i));
    }
  }
}

}  // namespace

Evaluation evaluate(Network& network, const Dataset& dataset, const EvaluationRange& range) {
  require_fit(network, dataset, range);

  const auto classes = static_cast<std::size_t>(network.classes());
  Evaluation result;
  result.confusion.resize(classes * classes);
  result.predictions.reserve(range.count);
  EvaluationWindow window{};
  for (std::size_t i = 0; i < range.count; ++i) {
    network.forward(dataset.image(range.start + i));
    const int label = dataset.label(range.start + i);
    const int prediction = network.prediction();

    window.loss += network.loss(label);
    window.accuracy += prediction == label ? 1 : 0;
    ++window.size;
    ++result.confusion[static_cast<std::size_t>(label) * classes + static_cast<std::size_t>(prediction)];
    result.predictions.push_back(prediction);

    const std::size_t seen = i + 1;
    if (seen % range.window == 0 || seen == range.count) {
      result.loss += window.loss;
      result.accuracy += window.accuracy;
      const auto size = static_cast<double>(window.size);
      result.windows.push_back(
          {.end = seen, .size = window.size, .loss = window.loss / size, .accuracy = window.accuracy / size});
      window = {};
    }
  }
  result.loss /= static_cast<double>(range.count);
  result.accuracy /= static_cast<double>(range.count);
  return result;
}

}  // namespace cnn
