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
/** @typedef {import('./convscope.js').TensorLike} TensorLike */
/** @typedef {import('./results.js').Attribution} Attribution */
/** @typedef {import('./results.js').Evaluation} Evaluation */
/** @typedef {import('./results.js').Forward} Forward */
/** @typedef {import('./results.js').Votes} Votes */
/** @typedef {import('./network-spec.js').Conv2dSpec} Conv2dSpec */
/** @typedef {import('./network-spec.js').DenseSpec} DenseSpec */
/** @typedef {import('./network-spec.js').LayerSpec} LayerSpec */
/** @typedef {import('./network-spec.js').NetworkSpec} NetworkSpec */
/** @typedef {import('./network-spec.js').Pool2dSpec} Pool2dSpec */
/** @typedef {import('./network-spec.js').ReluSpec} ReluSpec */
/** @typedef {import('./network-spec.js').SoftmaxSpec} SoftmaxSpec */
/** @typedef {import('./normalization.js').Normalization} Normalization */
/** @typedef {import('./normalization.js').NormalizationSpec} NormalizationSpec */
/** @typedef {import('./window-settings.js').Padding} Padding */
/** @typedef {import('./window-settings.js').PoolSize} PoolSize */
/** @typedef {import('./training-options.js').Augmentation} Augmentation */
/** @typedef {import('./training-options.js').LearningRateSchedule} LearningRateSchedule */
/** @typedef {import('./training-options.js').TrainingOptions} TrainingOptions */
/** @typedef {import('./training-options.js').TrainOptions} TrainOptions */
/** @typedef {import('../wasm/convscope.js').EvaluationWindow} EvaluationWindow */
/** @typedef {import('../wasm/convscope.js').Explanation} Explanation */
/** @typedef {import('../wasm/convscope.js').Layer} Layer */
/** @typedef {import('../wasm/convscope.js').SoftmaxExplanation} SoftmaxExplanation */
/** @typedef {import('../wasm/convscope.js').Tensor} Tensor */
/** @typedef {import('../wasm/convscope.js').TrainingProgress} TrainingProgress */
