// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const pooling = {
  'pooling.label': 'Pooling, cell by cell',
  'pooling.kind': 'Of each window, keep the',
  'pooling.max': 'largest',
  'pooling.average': 'average',
  'pooling.min': 'smallest',
  'pooling.map': 'Map',
  'pooling.output': 'Pooled',
  'pooling.window': 'Window',
  'pooling.hint': 'Change any number of the map. Point at or tap a pooled cell to see its window.',
  'pooling.sentence.max': '{here}: the largest of {terms} is {value}.',
  'pooling.sentence.average': '{here}: the average of {terms} is {value}.',
  'pooling.sentence.min': '{here}: the smallest of {terms} is {value}.',
  'pooling.table': 'The windows as a table',
  'pooled.label': 'Pooling on a map of the network',
  'pooled.filter': 'Map of filter',
  'pooled.row': 'Row {row}',
  'pooled.sentence': 'Row {row}: {count} windows side by side, from rows {from} and {to} of the map.',
  'pooled.table': 'Row {row} as a table',
  'pooled.hint': 'Point at or tap a cell of either map to see its window.',
  'pooled.help': 'Arrow keys move from pooled cell to pooled cell.',
};
