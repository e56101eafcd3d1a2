// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** The figures that have a worksheet; sheets.js has what it asks. */
export const sheetNames = /** @type {const} */ ([
  'convolution',
  'filter-lab',
  'padding',
  'pooling',
  'softmax',
  'loss',
  'parameters',
  'network',
  'feature-maps',
]);

/** @typedef {(typeof sheetNames)[number]} SheetName */
