// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Fetches the code of an element, with its words: each function once, when somebody asks.

/** @import { elements } from './elements.js' */

/** @type {{ [Name in keyof typeof elements]: () => Promise<(typeof elements)[Name]> }} */
export const code = {
  'cnn-convolution': async () => (await import('./convolution/convolution.js')).CnnConvolution,
  'cnn-draw': async () => (await import('./draw/draw.js')).CnnDraw,
  'cnn-evaluation': async () => (await import('./evaluation/evaluation.js')).CnnEvaluation,
  'cnn-feature-maps': async () => (await import('./feature-maps/feature-maps.js')).CnnFeatureMaps,
  'cnn-filter-lab': async () => (await import('./filter-lab/filter-lab.js')).CnnFilterLab,
  'cnn-filters': async () => (await import('./filters/filters.js')).CnnFilters,
  'cnn-legend': async () => (await import('../parts/legend/legend.js')).CnnLegend,
  'cnn-live': async () => (await import('./live/live.js')).CnnLive,
  'cnn-loss': async () => (await import('./loss/loss.js')).CnnLoss,
  'cnn-map': async () => (await import('../parts/map/map.js')).CnnMap,
  'cnn-network': async () => (await import('./network/network.js')).CnnNetwork,
  'cnn-padding': async () => (await import('./padding/padding.js')).CnnPadding,
  'cnn-parameters': async () => (await import('./parameters/parameters.js')).CnnParameters,
  'cnn-pooled-maps': async () => (await import('./pooled-maps/pooled-maps.js')).CnnPooledMaps,
  'cnn-pooling': async () => (await import('./pooling/pooling.js')).CnnPooling,
  'cnn-samples': async () => (await import('./samples/samples.js')).CnnSamples,
  'cnn-softmax': async () => (await import('./softmax/softmax.js')).CnnSoftmax,
  'cnn-teach': async () => (await import('./teach/teach.js')).CnnTeach,
  'cnn-training': async () => (await import('./training/training.js')).CnnTraining,
  'cnn-try': async () => (await import('./try/try.js')).CnnTry,
  'cnn-weights': async () => (await import('./weights/weights.js')).CnnWeights,
  'cnn-why': async () => (await import('./why/why.js')).CnnWhy,
};
