// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The definitions of the operations, written as the obvious loops in double precision: the oracle of every
// kernel.

#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "cnn/conv2d.hpp"
#include "cnn/pool2d.hpp"
#include "cnn/random.hpp"

namespace obvious {

inline std::vector<double> conv2d(const cnn::Conv2dSize& size, const std::vector<float>& input,
                                  const std::vector<float>& kernel) {
  std::vector<double> output;
  for (int y = 0; y < size.output_height(); ++y) {
    for (int x = 0; x < size.output_width(); ++x) {
      for (int f = 0; f < size.filters; ++f) {
        double sum = 0;
        for (int c = 0; c < size.channels; ++c) {
          for (int ky = 0; ky < size.kernel_size; ++ky) {
            for (int kx = 0; kx < size.kernel_size; ++kx) {
              const int row = y * size.stride + ky - size.border.top;
              const int column = x * size.stride + kx - size.border.left;
              if (row < 0 || column < 0 || row >= size.height || column >= size.width) continue;
              const int pixel = (row * size.width + column) * size.channels + c;
              const int weight = ((ky * size.kernel_size + kx) * size.channels + c) * size.filters + f;
              sum += static_cast<double>(input[static_cast<std::size_t>(pixel)]) *
                     static_cast<double>(kernel[static_cast<std::size_t>(weight)]);
            }
          }
        }
        output.push_back(sum);
      }
    }
  }
  return output;
}

inline std::vector<double> pool2d(cnn::PoolKind kind, const cnn::Pool2dSize& size,
                                  const std::vector<float>& input) {
  std::vector<double> output;
  for (int y = 0; y < size.output_height(); ++y) {
    for (int x = 0; x < size.output_width(); ++x) {
      for (int c = 0; c < size.channels; ++c) {
        std::vector<double> window;
        for (int ky = 0; ky < size.window_height; ++ky) {
          for (int kx = 0; kx < size.window_width; ++kx) {
            const int row = y * size.stride + ky;
            const int pixel = (row * size.width + x * size.stride + kx) * size.channels + c;
            window.push_back(input[static_cast<std::size_t>(pixel)]);
          }
        }
        std::sort(window.begin(), window.end());
        double sum = 0;
        for (const double value : window) sum += value;
        if (kind == cnn::PoolKind::kMax) output.push_back(window.back());
        if (kind == cnn::PoolKind::kMin) output.push_back(window.front());
        if (kind == cnn::PoolKind::kAverage) output.push_back(sum / static_cast<double>(window.size()));
      }
    }
  }
  return output;
}

inline std::vector<double> relu(const std::vector<float>& input) {
  std::vector<double> output(input.begin(), input.end());
  for (double& value : output) value = value > 0 ? value : 0;
  return output;
}

/// Without subtracting the largest logit first: in double precision exp() overflows only beyond 709.
inline std::vector<double> softmax(const std::vector<float>& logits) {
  std::vector<double> probabilities(logits.begin(), logits.end());
  double sum = 0;
  for (double& value : probabilities) {
    value = std::exp(value);
    sum += value;
  }
  for (double& probability : probabilities) probability /= sum;
  return probabilities;
}

/// Uniform in [−1, 1), the same for the same seed.
inline std::vector<float> random_values(std::size_t count, std::uint64_t seed) {
  cnn::Random random({.seed = seed});
  std::vector<float> values(count);
  for (float& value : values) value = 2 * random.uniform() - 1;
  return values;
}

template <typename Actual>
double largest_difference(const Actual& actual, const std::vector<double>& expected) {
  double largest = actual.size() == expected.size() ? 0 : 1e30;
  for (std::size_t i = 0; i < std::min<std::size_t>(actual.size(), expected.size()); ++i) {
    largest = std::max(largest, std::abs(static_cast<double>(actual[i]) - expected[i]));
  }
  return largest;
}

}  // namespace obvious
