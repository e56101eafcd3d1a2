// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors
#include "cnn/pool2d.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

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
    given[c] = wins ? left[c] : 0.0F;
    left[c] = wins ? 0.0F : left[c];
  }
}

}  // namespace

Pool2dSize pool2d_size(const Shape& image, int size) {
  if (image.size() != 3) {
    throw_invalid_argument({"pooling expects an image of height×width×channels, got ", to_string(image)});
  }
  element_count(image);
  if (size < 1 || size > image[0] || size > image[1]) {
    throw_invalid_argument(
        {"expected a pool size from 1 to the image's height and width (", to_string(image), "), got ", size});
  }
  return {.height = image[0], .width = image[1], .channels = image[2], .size = size};
}

void pool2d_forward(PoolKind kind, const Pool2dSize& size, const float* __restrict input,
                    float* __restrict output) {
  // input [height, width, channels], output [y, x, channels]
  const float scale = 1.0F / static_cast<float>(size.size * size.size);
  for (int y = 0; y < size.output_height(); ++y) {
    for (int x = 0; x < size.output_width(); ++x) {
      float* __restrict cell =
          output + (static_cast<std::ptrdiff_t>(y) * size.output_width() + x) * size.channels;
      for (int ky = 0; ky < size.size; ++ky) {
        for (int kx = 0; kx < size.size; ++kx) {
          const std::ptrdiff_t position =
              static_cast<std::ptrdiff_t>(y * size.size + ky) * size.width + (x * size.size + kx);
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
  const float share = 1.0F / static_cast<float>(size.size * size.size);
  std::vector<float> left(static_cast<std::size_t>(size.channels));  // not assigned to a candidate yet
  for (int y = 0; y < size.output_height(); ++y) {
    for (int x = 0; x < size.output_width(); ++x) {
      const std::ptrdiff_t cell = (static_cast<std::ptrdiff_t>(y) * size.output_width() + x) * size.channels;
      std::copy_n(d_output + cell, size.channels, left.begin());
      for (int ky = 0; ky < size.size; ++ky) {
        for (int kx = 0; kx < size.size; ++kx) {
          const std::ptrdiff_t candidate =
              (static_cast<std::ptrdiff_t>(y * size.size + ky) * size.width + (x * size.size + kx)) *
              size.channels;
          if (kind == PoolKind::kAverage) {
            for (int c = 0; c < size.channels; ++c) d_input[candidate + c] = d_output[cell + c] * share;
          } else {
            give_to_winners({.count = size.channels,
                             .candidates = input + candidate,
                             .winners = output + cell,
                             .left = left.data(),
                             .given = d_input + candidate});
          }
        }
      }
    }
  }
}

}  // namespace cnn
