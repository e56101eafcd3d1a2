// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { isServer } from 'lit';
import { CnnLegend } from '../parts/legend/legend.js';
import { CnnMap } from '../parts/map/map.js';
import { CnnConvolution } from './convolution/convolution.js';
import { defineElement } from './define-element.js';
import { CnnDraw } from './draw/draw.js';
import { CnnEvaluation } from './evaluation/evaluation.js';
import { CnnFeatureMaps } from './feature-maps/feature-maps.js';
import { CnnFilterLab } from './filter-lab/filter-lab.js';
import { CnnFilters } from './filters/filters.js';
import { isFirstCopy } from './first-copy.js';
import { CnnLive } from './live/live.js';
import { CnnLoss } from './loss/loss.js';
import { CnnNetwork } from './network/network.js';
import { CnnPadding } from './padding/padding.js';
import { CnnParameters } from './parameters/parameters.js';
import { CnnPooledMaps } from './pooled-maps/pooled-maps.js';
import { CnnPooling } from './pooling/pooling.js';
import { CnnSamples } from './samples/samples.js';
import { CnnSoftmax } from './softmax/softmax.js';
import { CnnTeach } from './teach/teach.js';
import { CnnTraining } from './training/training.js';
import { CnnTry } from './try/try.js';
import { CnnWeights } from './weights/weights.js';
import { CnnWhy } from './why/why.js';

/** The classes of all elements by their names. */
export const elements = {
  'cnn-convolution': CnnConvolution,
  'cnn-draw': CnnDraw,
  'cnn-evaluation': CnnEvaluation,
  'cnn-feature-maps': CnnFeatureMaps,
  'cnn-filter-lab': CnnFilterLab,
  'cnn-filters': CnnFilters,
  'cnn-legend': CnnLegend,
  'cnn-live': CnnLive,
  'cnn-loss': CnnLoss,
  'cnn-map': CnnMap,
  'cnn-parameters': CnnParameters,
  'cnn-network': CnnNetwork,
  'cnn-padding': CnnPadding,
  'cnn-pooled-maps': CnnPooledMaps,
  'cnn-pooling': CnnPooling,
  'cnn-samples': CnnSamples,
  'cnn-softmax': CnnSoftmax,
  'cnn-teach': CnnTeach,
  'cnn-training': CnnTraining,
  'cnn-try': CnnTry,
  'cnn-weights': CnnWeights,
  'cnn-why': CnnWhy,
};

/** Registers all elements at once, unless another copy of this module serves the page; on a server nothing happens. */
export function defineElements() {
  if (isServer || !isFirstCopy()) return; // Lit has a registry of its own on a server, whose elements it might render

  for (const [name, element] of Object.entries(elements)) defineElement(name, element);
}
