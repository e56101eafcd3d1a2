// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <span>

namespace cnn {

/// Whether no value is infinite or NaN.
bool all_finite(std::span<const float> values);

}  // namespace cnn
