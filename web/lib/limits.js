// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Every limit of the library, beside the 32 bits of its numbers. Those before maxDrawingSide are the module's own, in
// cpp/cnn/limits.hpp: tests hold the two together by what they do.

/** Layers of a network. */
export const maxLayers = 256;
/** Classes that a network can tell apart: the counts of its confusion matrix are at most `maxElements`. */
export const maxClasses = 4096;
/** Numbers of one tensor: an image, an activation, a kernel. */
export const maxElements = 2 ** 24;
/** Numbers of all activations and weights of a network together: 256 MB. */
export const maxNetworkElements = 2 ** 26;
/** Multiplications in one forward pass: about two seconds. */
export const maxMultiplications = 2 ** 34;
/** Bytes of one file, such as the images of a data set. */
export const maxFileBytes = 2 ** 30;
/** Cells from one position of a kernel or a window to the next. */
export const maxStride = 4;
/** How often a training sees each image. */
export const maxEpochs = 100_000;

/** Pixels a side of a drawing that `normalizeDigit()` takes. */
export const maxDrawingSide = 4096;
/** Bytes of the header of a safetensors file; the format's own reader in Rust has the same limit. */
export const maxHeaderBytes = 100_000_000;
/** Characters of the name of a class. */
export const maxClassNameLength = 100;
