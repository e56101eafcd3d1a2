// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { integer } from './arguments.js';
import { ConvScopeError } from './error.js';

/**
 * A range of the images of a data set, by default all images from `start` 0.
 * @param {Record<string, unknown>} given with `start` and `count`
 * @param {number} available images in the data set
 * @returns {{ start: number, count: number }}
 * @throws {ConvScopeError} 'bad-argument', naming what was given
 */
export function imageRange(given, available) {
  const start = integer(given.start ?? 0, 'start');
  const hasCount = given.count !== undefined && given.count !== null;
  const count = hasCount ? integer(given.count, 'count') : available - start;
  if (count >= 1 && start + count <= available) return { start, count };
  const got = hasCount ? `${count} images from index ${start}` : `start ${start}`;
  throw new ConvScopeError(
    'bad-argument',
    `expected a range within the ${available} images of the data set, got ${got}`,
  );
}
