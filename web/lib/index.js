// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The public face of the library (package export "convscope"). Importing it does nothing; load() does.

export { ConvScope } from './convscope.js';
export { Dataset } from './dataset.js';
export { ConvScopeError } from './error.js';
export { load } from './load.js';
export { Network } from './network.js';
export { Trainer } from './trainer.js';

/** @typedef {import('./error.js').ConvScopeErrorCode} ConvScopeErrorCode */
/** @typedef {import('./load.js').LoadOptions} LoadOptions */
/** @typedef {import('./network.js').Evaluation} Evaluation */
/** @typedef {import('./network.js').Forward} Forward */
/** @typedef {import('./network-spec.js').LayerSpec} LayerSpec */
/** @typedef {import('./network-spec.js').NetworkSpec} NetworkSpec */
/** @typedef {import('./training-options.js').TrainingOptions} TrainingOptions */
/** @typedef {import('../wasm/convscope.js').Explanation} Explanation */
/** @typedef {import('../wasm/convscope.js').TrainingProgress} TrainingProgress */
/** @typedef {import('../wasm/convscope.js').Tensor} Tensor */
