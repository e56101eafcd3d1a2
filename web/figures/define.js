// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The only module that registers the elements; importing it makes them work in a page.

import { CnnEvaluation } from './evaluation.js';
import { CnnFeatureMaps } from './feature-maps.js';
import { CnnLegend } from './legend.js';
import { CnnMap } from './map.js';
import { CnnSamples } from './samples.js';

const elements = {
  'cnn-evaluation': CnnEvaluation,
  'cnn-feature-maps': CnnFeatureMaps,
  'cnn-legend': CnnLegend,
  'cnn-map': CnnMap,
  'cnn-samples': CnnSamples,
};

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
