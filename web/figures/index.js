// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The public face of the figures (package export "convscope/figures"). Importing it does nothing, on a server too;
// defineElements(), or importing "convscope/define", registers them.

export { fetchFilesFrom } from '../files/files.js';
export { CnnLegend } from '../parts/legend/legend.js';
export { CnnMap } from '../parts/map/map.js';
export { CnnConvolution } from './convolution/convolution.js';
export { CnnDraw } from './draw/draw.js';
export { defineElements, elements } from './elements.js';
export { CnnEvaluation } from './evaluation/evaluation.js';
export { CnnFeatureMaps } from './feature-maps/feature-maps.js';
export { CnnFilterLab } from './filter-lab/filter-lab.js';
export { CnnFilters } from './filters/filters.js';
export { CnnLive } from './live/live.js';
export { CnnLoss } from './loss/loss.js';
export { CnnNetwork } from './network/network.js';
export { CnnPadding } from './padding/padding.js';
export { CnnParameters } from './parameters/parameters.js';
export { CnnPooledMaps } from './pooled-maps/pooled-maps.js';
export { CnnPooling } from './pooling/pooling.js';
export { CnnSamples } from './samples/samples.js';
export { CnnSoftmax } from './softmax/softmax.js';
export { CnnTeach } from './teach/teach.js';
export { CnnTraining } from './training/training.js';
export { CnnTry } from './try/try.js';
export { CnnWeights } from './weights/weights.js';
export { CnnWhy } from './why/why.js';

/** @typedef {import('./tag-names.js').ConvScopeElements} ConvScopeElements */
