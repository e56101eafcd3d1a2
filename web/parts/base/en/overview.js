// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const overview = {
  'overview.label': 'The stages of the network',
  'overview.weights': '{count} weights',
  'overview.of.weights': 'weights',
  'dense.title': 'Dense layer',
  'overview.input':
    'The picture: {height}×{width} pixels from 0 to 255. Each becomes a number around zero, and these are all that the network sees.',
  'overview.conv':
    '{count} filters of {size}×{size} weights slide over the picture. Each makes a map of its own; wherever the filter fits, it leaves one cell.',
  'overview.conv.deep':
    '{count} filters of {size}×{size}×{depth} weights slide over all {depth} maps at once. Each makes one new map.',
  'overview.rectified': ' Then ReLU sets every negative cell to zero.',
  'overview.relu': 'Every negative number becomes zero, the others go on as they are.',
  'overview.pool':
    'Of every {size}×{size} cells the largest goes on. The maps become smaller, what was found stays, and there is nothing to learn.',
  'overview.dense': 'All {inputs} numbers are weighed and added up, {units} times with other weights.',
  'overview.softmax':
    'All {inputs} cells are weighed and added up, once for each of the {units} digits. Softmax makes probabilities of these sums. The answer is {digit}, {percent} sure.',
};
