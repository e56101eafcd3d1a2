// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** What all worked examples say. */
export const worked = {
  'worked.cell': '{grid}, row {row}, column {column}',
  'worked.place': 'row {row}, column {column}',
  'worked.colon': ':',
  'worked.fault':
    '{grid}, row {row}, column {column}: “{text}” is not a number from −999.99 to 999.99. The {value} from before still counts.',
  'worked.reset': 'Original numbers',
  'worked.bad.rows':
    'The attribute “{name}” should hold at most {limit} rows of equally many numbers, like “0 7 8; 1 9 9; 0 8 7”, not “{value}”.',
  'worked.bad.kernel':
    'The attribute “kernel” should hold three rows of three numbers, like “-1 0 1; -2 0 2; -1 0 1”, or five rows of five, not “{value}”.',
  'worked.bad.choice': 'The attribute “{name}” should be one of {choices}, not “{value}”.',
  'worked.bad.fit': 'A filter of {kernel} does not fit into an image of {image}.',
  'worked.bad.number': 'The attribute “{name}” should be a number from {min} to {max}, not “{value}”.',
  'worked.bad.whole': 'The attribute “{name}” should be a whole number from {min} to {max}, not “{value}”.',
  'worked.bad.count': 'The attribute “{name}” should be a whole number from 1, not “{value}”.',
};
