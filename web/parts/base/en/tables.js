// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** Tables on demand, which several figures have. */
export const tables = {
  'table.map': 'The numbers of a map',
  'table.which': 'Map',
  'table.maps': 'Both maps as numbers',
  'table.probabilities': 'The probabilities as a table',
  'table.digit': 'Digit',
  'table.probability': 'Probability',
  'table.stages': 'The network as a table',
  'table.stage': 'Stage',
  'table.shape': 'Shape',
  'table.weights': 'Weights',
};
