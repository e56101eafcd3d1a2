// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/evaluation.hpp"

#include "cnn/sentence.hpp"

namespace cnn {

Evaluation evaluate(Network& network, const Dataset& dataset, const ImageRange& range,
                    std::size_t window_size) {
  require_fit(network, dataset, range);
  if (window_size == 0) throw_invalid_argument({"expected windows of at least 1 image, got 0"});

  const auto classes = static_cast<std::size_t>(network.classes());
  Evaluation result;
  result.confusion.resize(classes * classes);
  result.predictions.reserve(range.count);
  result.losses.reserve(range.count);
  EvaluationWindow window{};
  for (std::size_t i = 0; i < range.count; ++i) {
    network.forward(dataset.image(range.start + i), Purpose::kInference);
    const int label = dataset.label(range.start + i);
    const int prediction = network.prediction();
    const float loss = network.loss(label);

    window.loss += loss;
    window.accuracy += prediction == label ? 1 : 0;
    ++window.size;
    ++result.confusion[static_cast<std::size_t>(label) * classes + static_cast<std::size_t>(prediction)];
    result.predictions.push_back(prediction);
    result.losses.push_back(loss);

    const std::size_t seen = i + 1;
    if (seen % window_size == 0 || seen == range.count) {
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
