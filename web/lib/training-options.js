// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { finite, integer, list, oneOf, optionalFunction, optionalSignal, settings } from './arguments.js';
import { imageRange } from './image-range.js';
import { maxEpochs, maxLayers } from './limits.js';

/** @import { TrainingProgress } from '../wasm/convscope.js' */

/**
 * How the learning rate changes over the epochs: `constant`; `step`, multiplied by `decay` (0.1) after every `every` (1)
 * epochs; `exponential`, multiplied by `decay` (0.9) an epoch, smoothly; `cosine`, falling to 0 at the end.
 * @typedef {'constant' | 'cosine' | { kind: 'constant' | 'cosine' | 'step' | 'exponential', decay?: number, every?: number }} LearningRateSchedule
 */

/**
 * Bounds of the random changes to training images: `shift` in pixels, up to 1,000; `rotate` in degrees, up to 180; `scale` as
 * a fraction of the size, up to 0.9; `shear` in pixels per pixel of height, up to 10; `probability` is the fraction of the
 * images that are changed.
 * @typedef {{ shift?: number, rotate?: number, scale?: number, shear?: number, probability?: number }} Augmentation
 */

/**
 * @typedef {object} TrainingOptions
 * @property {number} [start] first image of the data set to train on; by default 0
 * @property {number} [count] how many; by default all from `start`
 * @property {number} [epochs] how often each image is seen, at most 100,000; by default 1
 * @property {number} [batchSize] images a step; by default 32
 * @property {number} [learningRate] at the start; by default 0.02
 * @property {LearningRateSchedule} [schedule] by default constant
 * @property {number} [momentum] from 0 to below 1; by default 0.9
 * @property {number} [weightDecay] by default 0
 * @property {boolean | Augmentation} [augment] by default false; true stands for up to 1 pixel, 10°, 10 % and a
 * shear of 0.2 in every second image, with which hand-drawn digits are read better
 * @property {number} [seed] of the order of the images and of the augmentation; by default 1
 * @property {readonly string[]} [frozen] the names of layers whose weights stay as they are, bit for bit, while the others
 * learn; by default none
 */

/**
 * What `net.train()` takes besides: `onProgress` is called after each slice, and what it throws ends the training;
 * `signal` ends it after a whole step.
 * @typedef {TrainingOptions & { onProgress?: (progress: TrainingProgress) => void, signal?: AbortSignal }} TrainOptions
 */

const optionNames = /** @type {const} */ ([
  'start',
  'count',
  'epochs',
  'batchSize',
  'learningRate',
  'schedule',
  'momentum',
  'weightDecay',
  'augment',
  'seed',
  'frozen',
]);

const noAugmentation = { shift: 0, rotate: 0, scale: 0, shear: 0, probability: 1 };
const lightAugmentation = { shift: 1, rotate: 10, scale: 0.1, shear: 0.2, probability: 0.5 };

/** @param {unknown} given */
function resolvedAugmentation(given) {
  if (given === undefined || given === false) return noAugmentation;
  if (given === true) return lightAugmentation;
  const chosen = settings(given, 'augment', Object.keys(noAugmentation));
  for (const [name, value] of Object.entries(chosen)) finite(value, `augment.${name}`);
  return { ...noAugmentation, ...chosen };
}

/** @param {unknown} given */
function resolvedSchedule(given) {
  const schedule = settings(typeof given === 'string' ? { kind: given } : given, 'schedule', [
    'kind',
    'decay',
    'every',
  ]);
  const kind = oneOf(schedule.kind, 'schedule.kind', ['constant', 'cosine', 'step', 'exponential']);
  return {
    kind,
    decay: finite(schedule.decay ?? (kind === 'exponential' ? 0.9 : 0.1), 'schedule.decay'),
    every: finite(schedule.every ?? 1, 'schedule.every'),
  };
}

/**
 * Checks the types of the options and fills in what they leave out; the core checks the ranges.
 * @param {unknown} options
 * @param {number} available images in the data set
 */
export function resolvedTrainingOptions(options, available) {
  const given = settings(options, 'the options', optionNames);
  return {
    ...imageRange(given, available),
    epochs: integer(given.epochs ?? 1, 'epochs', { max: maxEpochs }),
    batchSize: integer(given.batchSize ?? 32, 'batchSize'),
    learningRate: finite(given.learningRate ?? 0.02, 'learningRate'),
    schedule: resolvedSchedule(given.schedule ?? 'constant'),
    momentum: finite(given.momentum ?? 0.9, 'momentum'),
    weightDecay: finite(given.weightDecay ?? 0, 'weightDecay'),
    augment: resolvedAugmentation(given.augment),
    seed: integer(given.seed ?? 1, 'seed', { max: Number.MAX_SAFE_INTEGER }),
    frozen: list(given.frozen ?? [], 'frozen', maxLayers),
  };
}

/**
 * Parts the options of `net.train()` from those of the trainer.
 * @param {unknown} options
 */
export function resolvedTrainOptions(options) {
  const { onProgress, signal, ...trainingOptions } = settings(options, 'the options', [
    ...optionNames,
    'onProgress',
    'signal',
  ]);
  return {
    onProgress: optionalFunction(onProgress, 'onProgress'),
    signal: optionalSignal(signal, 'signal'),
    trainingOptions,
  };
}
