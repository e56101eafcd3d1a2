// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

namespace cnn {

/// What a forward pass is for: inference, or gradients as well, which need more of it.
enum class Purpose { kInference, kGradients };

}  // namespace cnn
