// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#include "cnn/planned_convolution.hpp"

#include <algorithm>
#include <cstddef>

#include "cnn/correlation.hpp"

namespace cnn {
namespace {

/// So many tiles of two cover a row or a column of outputs; a pooling reads whole windows alone.
int tiles_over(int outputs, bool pooled) {
  return pooled ? outputs / 2 : (outputs + 1) / 2;
}

}  // namespace

PlannedConvolution::PlannedConvolution(const Conv2dSize& size, Then then)
    : size_(size),
      then_(then),
      image_height_(size.border.top + size.height + size.border.bottom),
      image_width_(size.border.left + size.width + size.border.right) {
  if (then.pool)
    pooling_ = pool2d_size({size.output_height(), size.output_width(), size.filters}, *then.pool);
  if (Winograd::fits(size)) {
    winograd_.emplace(size.channels, size.filters);
    image_height_ = std::max(image_height_, 2 * tiles_over(size.output_height(), pools_tiles()) + 2);
    image_width_ = std::max(image_width_, 2 * tiles_over(size.output_width(), pools_tiles()) + 2);
  } else {
    direct_.emplace(size.kernel_size * size.kernel_size * size.channels, size.filters);
  }
  const auto row = static_cast<std::size_t>(size.filters) * static_cast<std::size_t>(size.output_width());
  if (image_height_ != size.height || image_width_ != size.width) {
    bordered_.resize(static_cast<std::size_t>(image_height_) * static_cast<std::size_t>(image_width_) *
                     static_cast<std::size_t>(size.channels));
  }
  if (pooling_ && !pools_tiles()) unpooled_.resize(row * static_cast<std::size_t>(rows_at_once()));
}

bool PlannedConvolution::pools_tiles() const {
  return winograd_ && pooling_ && then_.pool->kind == PoolKind::kMax && pooling_->window_height == 2 &&
         pooling_->window_width == 2 && pooling_->stride == 2;
}

int PlannedConvolution::rows_at_once() const {
  const bool side_by_side = pooling_ && pooling_->stride == pooling_->window_height;
  return direct_ && side_by_side ? pooling_->window_height : size_.output_height();
}

void PlannedConvolution::pack(const float* kernel, const float* bias) {
  if (winograd_) winograd_->pack(kernel, bias);
  if (direct_) direct_->pack(kernel, bias);
}

void PlannedConvolution::forward(const float* input, float* output) {
  const float* image = bordered(input);
  if (winograd_) {
    forward_by_tiles(image, output);
  } else if (pooling_) {
    forward_by_windows(image, output);
  } else {
    correlate(image, 0, size_.output_height(), output);
  }
}

void PlannedConvolution::forward_by_tiles(const float* image, float* output) {
  const bool pooled = pools_tiles();
  float* cells = unpooled_.empty() ? output : unpooled_.data();
  winograd_->forward({.image = image,
                      .image_width = image_width_,
                      .rows = tiles_over(size_.output_height(), pooled),
                      .columns = tiles_over(size_.output_width(), pooled)},
                     {.relu = then_.relu, .max_pool = pooled},
                     {.values = cells,
                      .height = size_.output_height() / (pooled ? 2 : 1),
                      .width = size_.output_width() / (pooled ? 2 : 1)});
  if (!unpooled_.empty()) pool(size_.output_height(), cells, output);
}

void PlannedConvolution::forward_by_windows(const float* image, float* output) {
  const int rows = rows_at_once();
  const std::ptrdiff_t step = static_cast<std::ptrdiff_t>(pooling_->output_width()) * size_.filters;
  for (int first = 0; first + rows <= size_.output_height(); first += rows) {
    correlate(image, first, rows, unpooled_.data());
    pool(rows, unpooled_.data(), output + first / rows * step);
  }
}

void PlannedConvolution::correlate(const float* image, int first, int count, float* output) const {
  correlate_rows(
      {.values = image, .height = image_height_, .width = image_width_, .channels = size_.channels},
      {.kernel_size = size_.kernel_size, .filters = size_.filters, .stride = size_.stride}, *direct_,
      {.first = first, .count = count, .output = output, .relu = then_.relu});
}

void PlannedConvolution::pool(int height, const float* rows, float* output) const {
  Pool2dSize size = *pooling_;
  size.height = height;
  pool2d_forward(then_.pool->kind, size, rows, output);
}

const float* PlannedConvolution::bordered(const float* input) {
  if (bordered_.empty()) return input;
  copy_within_border(
      {.values = input, .height = size_.height, .width = size_.width, .channels = size_.channels},
      size_.border, image_width_, bordered_.data());
  return bordered_.data();
}

}  // namespace cnn
