// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';

/** @import { Network } from '../../web/lib/index.js' */

/**
 * The answers to some images, which another library has answered before.
 * @param {Network} net
 * @param {number[][]} images 0–255, height × width × channels
 * @param {number[][]} expected probabilities of each
 */
export function assertSameAnswers(net, images, expected) {
  assert.equal(images.length, expected.length);
  const answers = images.map((pixels) => net.forward(Uint8Array.from(pixels)).probabilities);
  answers.forEach((probabilities, i) => {
    assert.equal(probabilities.length, expected[i].length);
    probabilities.forEach((probability, k) => {
      const difference = Math.abs(probability - expected[i][k]);
      assert.ok(difference <= 1e-5, `image ${i}, class ${k}: ${probability}, expected ${expected[i][k]}`);
    });
  });
  // Answers that are all alike would agree whatever was wrong.
  const first = expected.map(([probability]) => probability);
  assert.ok(Math.max(...first) - Math.min(...first) > 0.01, `the answers to all images are alike: ${first}`);
  assert.ok(Math.max(...expected[0]) < 0.999, `nearly all the probability is in one class: ${expected[0]}`);
}
