// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#include "cnn/pool2d.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "cnn/limits.hpp"
#include "cnn/sentence.hpp"

namespace cnn {
namespace {

/// One candidate of a window, in all channels.
struct Candidates {
  int count;
  const float* candidates;
  const float* winners;  ///< the maximum or minimum of the window
  float* left;           ///< the gradient that is not assigned to a candidate yet
  float* given;
};

void give_to_winners(const Candidates& all) {
  const float* __restrict candidates = all.candidates;
  const float* __restrict winners = all.winners;
  float* __restrict left = all.left;
  float* __restrict given = all.given;
  for (int c = 0; c < all.count; ++c) {
    const bool wins = candidates[c] == winners[c];
    given[c] += wins ? left[c] : 0.0F;
    left[c] = wins ? 0.0F : left[c];
  }
}

/// Calls action(output, input) for each candidate of each window, in row-major order, with the flat indices
/// of the first channel of both.
template <typename Action>
inline void for_each_candidate(const Pool2dSize& size, const Action& action) {
  for (int y = 0; y < size.output_height(); ++y) {
    for (int x = 0; x < size.output_width(); ++x) {
      const std::ptrdiff_t output =
          (static_cast<std::ptrdiff_t>(y) * size.output_width() + x) * size.channels;
      for (int ky = 0; ky < size.window_height; ++ky) {
        for (int kx = 0; kx < size.window_width; ++kx) {
          const std::ptrdiff_t position =
              static_cast<std::ptrdiff_t>(y * size.stride + ky) * size.width + (x * size.stride + kx);
          action(output, position * size.channels);
        }
      }
    }
  }
}

}  // namespace

Pool2dSize pool2d_size(const Shape& image, const Pool2d& pool) {
  if (image.size() != 3) {
    throw_invalid_argument({"pooling expects an image of height×width×channels, got ", to_string(image)});
  }
  element_count(image);
  if (!pool.size) {
    if (pool.stride) throw_invalid_argument({"expected no stride where one window is the whole map"});
    return {.height = image[0],
            .width = image[1],
            .channels = image[2],
            .window_height = image[0],
            .window_width = image[1],
            .stride = 1};
  }
  const int window = *pool.size;
  if (window < 1 || window > image[0] || window > image[1]) {
    throw_invalid_argument({"expected a pool size from 1 to the image's height and width (", to_string(image),
                            "), got ", window});
  }
  const int stride = pool.stride.value_or(window);
  if (stride != window && (stride < 1 || stride > kMaxStride)) {
    throw_invalid_argument(
        {"expected a stride from 1 to ", kMaxStride, ", or that of the pool size, got ", stride});
  }
  return {.height = image[0],
          .width = image[1],
          .channels = image[2],
          .window_height = window,
          .window_width = window,
          .stride = stride};
}

void pool2d_forward(PoolKind kind, const Pool2dSize& size, const float* __restrict input,
                    float* __restrict output) {
  // input [height, width, channels], output [y, x, channels]
  const float scale = 1.0F / static_cast<float>(size.window_height * size.window_width);
  for (int y = 0; y < size.output_height(); ++y) {
    for (int x = 0; x < size.output_width(); ++x) {
      float* __restrict cell =
          output + (static_cast<std::ptrdiff_t>(y) * size.output_width() + x) * size.channels;
      for (int ky = 0; ky < size.window_height; ++ky) {
        for (int kx = 0; kx < size.window_width; ++kx) {
          const std::ptrdiff_t position =
              static_cast<std::ptrdiff_t>(y * size.stride + ky) * size.width + (x * size.stride + kx);
          const float* candidate = input + position * size.channels;
          if (ky == 0 && kx == 0) {
            std::copy_n(candidate, size.channels, cell);
          } else if (kind == PoolKind::kMax) {
            for (int c = 0; c < size.channels; ++c) cell[c] = std::max(cell[c], candidate[c]);
          } else if (kind == PoolKind::kMin) {
            for (int c = 0; c < size.channels; ++c) cell[c] = std::min(cell[c], candidate[c]);
          } else {
            for (int c = 0; c < size.channels; ++c) cell[c] += candidate[c];
          }
        }
      }
      if (kind == PoolKind::kAverage) {
        for (int c = 0; c < size.channels; ++c) cell[c] *= scale;
      }
    }
  }
}

void pool2d_backward(PoolKind kind, const Pool2dSize& size, const float* __restrict input,
                     const float* __restrict output, const float* __restrict d_output,
                     float* __restrict d_input) {
  // input, d_input [height, width, channels], output, d_output [y, x, channels]
  std::fill_n(d_input, static_cast<std::ptrdiff_t>(size.height) * size.width * size.channels, 0.0F);
  if (kind == PoolKind::kAverage) {
    const float share = 1.0F / static_cast<float>(size.window_height * size.window_width);
    for_each_candidate(size, [&](std::ptrdiff_t cell, std::ptrdiff_t candidate) {
      for (int c = 0; c < size.channels; ++c) d_input[candidate + c] += d_output[cell + c] * share;
    });
    return;
  }
  const std::ptrdiff_t cells =
      static_cast<std::ptrdiff_t>(size.output_height()) * size.output_width() * size.channels;
  std::vector<float> left(d_output, d_output + cells);  // not assigned to a candidate yet
  for_each_candidate(size, [&](std::ptrdiff_t cell, std::ptrdiff_t candidate) {
    give_to_winners({.count = size.channels,
                     .candidates = input + candidate,
                     .winners = output + cell,
                     .left = left.data() + cell,
                     .given = d_input + candidate});
  });
}

void pool2d_along_paths(PoolKind kind, const Pool2dSize& size, const float* input, const float* output,
                        const float* numbers, float* result) {
  // input, numbers [height, width, channels], output, result [y, x, channels]
  if (kind == PoolKind::kAverage) {
    pool2d_forward(kind, size, numbers, result);
    return;
  }
  const std::ptrdiff_t cells =
      static_cast<std::ptrdiff_t>(size.output_height()) * size.output_width() * size.channels;
  std::vector<char> is_open(static_cast<std::size_t>(cells), 1);  // no candidate has won yet
  for_each_candidate(size, [&](std::ptrdiff_t cell, std::ptrdiff_t candidate) {
    for (int c = 0; c < size.channels; ++c) {
      char& is_open_here = is_open[static_cast<std::size_t>(cell + c)];
      if (is_open_here == 0 || input[candidate + c] != output[cell + c]) continue;
      is_open_here = 0;
      result[cell + c] = numbers[candidate + c];
    }
  });
}

}  // namespace cnn
