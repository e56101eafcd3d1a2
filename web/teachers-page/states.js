// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What links of the page for teachers show more than once.

/** Of the article's section on softmax. */
export const drawings = {
  dot: 'p~EYEY',
  fourOrNine: 'p~EZB1NsGxL2W1Z5b4gzt34p2f6Z4X2UzTuW.p~FtB1ewe3d6e9d-d9e2e5e6e7e4e3ezfu',
};

/** The first random weights. */
export const untrained = {
  weights: { model: /** @type {const} */ ('mnist'), checkpoint: /** @type {const} */ ('random'), seed: 1 },
};
