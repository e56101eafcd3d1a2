// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

#pragma once

#include <cstddef>
#include <cstdint>

// Every limit of the core. They keep all sizes and their products within 32 bits, which is what a size_t has
// in WebAssembly, and far beyond any use in a browser. web/lib/limits.js repeats them for JavaScript.

namespace cnn {

/// Numbers in one tensor: 64 MiB of floats. Bounds pixels, filters, units and kernels.
constexpr std::size_t kMaxElements = std::size_t{1} << 24;

/// Numbers in all tensors of a network together, weights and activations: 256 MiB of floats.
constexpr std::size_t kMaxNetworkElements = std::size_t{1} << 26;

/// Multiplications in one forward pass: about 2 s of WebAssembly. VGG-16 on 224×224 pixels has 1.5 · 10¹⁰.
constexpr std::uint64_t kMaxMultiplications = std::uint64_t{1} << 34;

constexpr std::size_t kMaxLayers = 256;

/// Outputs of a network. An evaluation counts classes × classes pairs, which are kMaxElements.
constexpr int kMaxClasses = 4096;

/// Bytes of one file, such as the images of a data set: 1 GiB.
constexpr std::size_t kMaxBytes = std::size_t{1} << 30;

constexpr std::uint64_t kMaxEpochs = 100'000;

/// Cells from one position of a kernel or a window to the next.
constexpr int kMaxStride = 4;

/// Maxima of the random changes to training images; cnn/augmentation.hpp has their units.
constexpr float kMaxShift = 1000;
constexpr float kMaxRotation = 180;
constexpr float kMaxScaling = 0.9F;
constexpr float kMaxShear = 10;

}  // namespace cnn
