// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const samples = {
  'samples.label': 'Handwritten digits of the MNIST test set, by class',
  'samples.show': 'Show',
  'samples.all': 'all',
  'samples.misread': 'misread',
  'samples.class': 'Digit {label}: {count} samples',
  'samples.digit': 'Sample {number}: a {label}',
  'samples.chosen': 'Sample {number} of {count}, a handwritten {label}.',
  'samples.drawing': 'The network is looking at your drawing.',
  'samples.none': 'The network misreads none of these {count} digits.',
  'samples.more': 'Show 1,000 digits',
  'samples.table': 'The classes as a table',
  'samples.count': 'Samples',
  'samples.right': 'Read rightly',
  'samples.total': 'All',
};
