// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const padding = {
  'padding.label': 'Two ways to deal with the edge',
  'padding.image': 'Image, n',
  'padding.kernel': 'Filter, k',
  'padding.formula': 'Size of the output, with p rings of padding and steps of s pixels (here 1):',
  'padding.valid': 'only where the filter fits',
  'padding.same': 'with a ring of zeros',
  'padding.size': 'output {shape}',
  'padding.here': '{here}:',
  'padding.valid.inside': 'valid: the filter fits; the sum is {value}.',
  'padding.valid.beyond': 'valid: the filter reaches over the edge; no output.',
  'padding.same.inside': 'same: {count} pixels under the filter; the sum is {value}.',
  'padding.same.zeros': 'same: {zeros} of the {count} inputs are zeros of the ring; the sum is {value}.',
};
