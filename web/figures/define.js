// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The only module that registers the elements; importing it makes them work in a page.

import { CnnConvolution } from './convolution.js';
import { CnnDraw } from './draw.js';
import { CnnEvaluation } from './evaluation.js';
import { CnnFeatureMaps } from './feature-maps.js';
import { CnnLegend } from './legend.js';
import { CnnMap } from './map.js';
import { CnnPadding } from './padding.js';
import { CnnPooledMaps } from './pooled-maps.js';
import { CnnPooling } from './pooling.js';
import { CnnSamples } from './samples.js';
import { CnnTraining } from './training.js';
import { CnnWeights } from './weights-switch.js';

const elements = {
  'cnn-convolution': CnnConvolution,
  'cnn-draw': CnnDraw,
  'cnn-evaluation': CnnEvaluation,
  'cnn-feature-maps': CnnFeatureMaps,
  'cnn-legend': CnnLegend,
  'cnn-map': CnnMap,
  'cnn-padding': CnnPadding,
  'cnn-pooled-maps': CnnPooledMaps,
  'cnn-pooling': CnnPooling,
  'cnn-samples': CnnSamples,
  'cnn-training': CnnTraining,
  'cnn-weights': CnnWeights,
};

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
