// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The public face of the figures (package export "convscope/figures"). Importing it does nothing, on a server too;
// defineElements(), or importing "convscope/define", registers them.

export { CnnConvolution } from './convolution.js';
export { CnnDraw } from './draw.js';
export { defineElements, elements } from './elements.js';
export { CnnEvaluation } from './evaluation.js';
export { CnnFeatureMaps } from './feature-maps.js';
export { fetchFilesFrom } from './files.js';
export { CnnFilterLab } from './filter-lab.js';
export { CnnLegend } from './legend.js';
export { CnnLoss } from './loss.js';
export { CnnMap } from './map.js';
export { CnnNetwork } from './network.js';
export { CnnPadding } from './padding.js';
export { CnnParameters } from './parameters.js';
export { CnnPooledMaps } from './pooled-maps.js';
export { CnnPooling } from './pooling.js';
export { CnnSamples } from './samples.js';
export { CnnSoftmax } from './softmax.js';
export { CnnTraining } from './training.js';
export { CnnWeights } from './weights-switch.js';

/** @typedef {import('./tag-names.js').ConvScopeElements} ConvScopeElements */
