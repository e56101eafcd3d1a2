// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Options of the public functions, right and hostile.

import fc from 'fast-check';
import { hostileNumbers, hostileValues } from './hostile-values.js';

/** Some of the named settings, each right or hostile. @param {Record<string, fc.Arbitrary<unknown>>} right */
export const settings = (right) =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc.record(
        Object.fromEntries(
          Object.entries(right).map(([name, value]) => [
            name,
            fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: hostileValues }),
          ]),
        ),
        { requiredKeys: [] },
      ),
    },
    { weight: 1, arbitrary: hostileValues },
  );
export const small = fc.integer({ min: 0, max: 6 });
const flag = fc.boolean();
export const layer = fc.oneof(
  settings({
    type: fc.constant('conv2d'),
    filters: small,
    kernelSize: fc.constantFrom(1, 3, 5, 7),
    padding: fc.oneof(fc.constantFrom('same', 'valid'), small),
    stride: small,
    bias: flag,
  }),
  settings({
    type: fc.constant('pool2d'),
    kind: fc.constantFrom('max', 'min', 'average'),
    size: fc.oneof(small, fc.constant('all')),
    stride: small,
  }),
  settings({ type: fc.constantFrom('dense', 'relu', 'softmax'), units: small }),
);
const numbers = fc.oneof(fc.double(), fc.array(fc.oneof(fc.double(), hostileNumbers), { maxLength: 4 }));
export const spec = settings({
  inputShape: fc.array(fc.oneof(small, hostileNumbers), { maxLength: 4 }),
  layers: fc.array(layer, { maxLength: 6 }),
  normalize: settings({ mean: numbers, std: numbers }),
  classes: fc.array(fc.string({ maxLength: 4 }), { maxLength: 6 }),
  seed: fc.nat(),
});
export const stride = fc.integer({ min: 1, max: 4 });
const wholeLayer = fc.oneof(
  fc.record({
    type: fc.constant('conv2d'),
    filters: fc.integer({ min: 1, max: 4 }),
    kernelSize: fc.constantFrom(1, 3, 4, 5, 7),
    padding: fc.oneof(fc.constantFrom('same', 'valid'), fc.nat(6)),
    stride,
    bias: flag,
  }),
  fc.record({
    type: fc.constant('pool2d'),
    kind: fc.constantFrom('max', 'min', 'average'),
    size: fc.integer({ min: 1, max: 4 }),
    stride: fc.oneof(fc.constant(undefined), stride),
  }),
  fc.record({ type: fc.constant('pool2d'), kind: fc.constantFrom('max', 'min', 'average'), size: fc.constant('all') }),
  fc.record({ type: fc.constant('dense'), units: fc.integer({ min: 1, max: 6 }) }),
  fc.constant({ type: 'relu' }),
);
export const wholeSpec = fc.record({
  inputShape: fc.tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 3 }),
  ),
  layers: fc.array(wholeLayer, { maxLength: 5 }).map((layers) => [...layers, { type: 'softmax' }]),
  normalize: fc.record({
    mean: fc.double({ min: -1, max: 1, noNaN: true }),
    std: fc.double({ min: 0.1, max: 2, noNaN: true }),
  }),
});
export const training = settings({
  start: fc.nat(220),
  count: fc.nat(220),
  epochs: fc.nat(3),
  batchSize: fc.nat(300),
  learningRate: fc.double({ min: 0, max: 1 }),
  schedule: fc.oneof(
    fc.constantFrom('constant', 'cosine'),
    settings({ kind: fc.constantFrom('step', 'exponential'), decay: fc.double(), every: fc.double() }),
  ),
  momentum: fc.double({ min: 0, max: 1 }),
  weightDecay: fc.double({ min: 0, max: 0.1 }),
  augment: fc.oneof(
    flag,
    settings({
      shift: fc.double({ min: 0, max: 5 }),
      rotate: fc.double(),
      scale: fc.double(),
      shear: fc.double(),
      probability: fc.double(),
    }),
  ),
  seed: fc.nat(),
  frozen: fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom('softmax', 'conv', 'dense') }, hostileValues), {
    maxLength: 3,
  }),
});
export const tensor = settings({
  data: fc.array(fc.double({ noNaN: true, min: -5, max: 5 }), { minLength: 16, maxLength: 16 }),
  shape: fc.constantFrom([4, 4], [4, 4, 1], [2, 2, 2, 2], [16, 1], [1, 1, 16]),
});
export const name = fc.oneof(fc.constantFrom('conv', 'pool', 'dense', 'softmax', 'input'), hostileValues);
