// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import test from 'node:test';
import { Pacing } from '../../web/lib/pacing.js';
import { fillFrame } from '../../web/session/paced-frame.js';

/** Milliseconds from frame to frame of a browser that is short of time. */
const slow = 250;

/**
 * Frames filled with work, by a clock that is rounded down.
 * @param {{ tick: number, perImage: number, frames: number, interval?: number }} setting milliseconds
 */
function filled({ tick, perImage, frames, interval = slow }) {
  const pacing = new Pacing();
  const found = [];
  for (let frame = 0; frame < frames; ++frame) {
    // Somewhere between two ticks, by the golden ratio.
    const start = 1000 + Math.ceil((frame * interval) / tick) * tick + ((frame * 0.618) % 1) * tick;
    let now = start;
    let images = 0;
    const work = (/** @type {number} */ count) => {
      images += count;
      now += count * perImage;
      return count;
    };
    fillFrame(pacing, work, () => Math.floor(now / tick) * tick);
    found.push({ images, milliseconds: now - start });
  }
  return found;
}

/** @param {{ images: number }[]} frames */
const total = (frames) => frames.reduce((sum, { images }) => sum + images, 0);

/** @param {{ milliseconds: number }[]} frames */
const longest = (frames) => Math.max(...frames.map(({ milliseconds }) => milliseconds));

test('four frames a second, by clocks of 0.1 and 1 ms, soon do what fits into them', () => {
  for (const tick of [0.1, 1]) {
    for (const perImage of [0.04, 0.3]) {
      const frames = filled({ tick, perImage, frames: 20 });
      const what = `with ticks of ${tick} ms and ${perImage} ms an image`;
      const fits = (20 * 8) / perImage;
      assert.ok(total(frames) > 0.6 * fits, `${total(frames)} of ${fits} images ${what}`);
      assert.ok(longest(frames) < 14, `${longest(frames)} ms ${what}`);
    }
  }
});

test('by a fine clock the second frame is full', () => {
  const [, { milliseconds }] = filled({ tick: 0.1, perImage: 0.04, frames: 2 });
  assert.ok(milliseconds > 4 && milliseconds < 10, `${milliseconds} ms`);
});

test('by a clock of 16.7 ms the budget is reached within 25 frames, and none is much longer than a tick', () => {
  const frames = filled({ tick: 16.7, perImage: 0.04, frames: 60 });
  assert.ok(Math.max(...frames.slice(0, 25).map(({ milliseconds }) => milliseconds)) > 6);
  const later = frames.slice(25);
  assert.ok(total(later) / later.length > 120, `${total(later) / later.length} images a frame`);
  assert.ok(longest(frames) < 25, `${longest(frames)} ms`);
});

test('by a clock that stands still each frame has one slice', () => {
  const pacing = new Pacing();
  /** @type {number[]} */
  const slices = [];
  const work = (/** @type {number} */ count) => {
    slices.push(count);
    return count;
  };
  for (let frame = 0; frame < 40; ++frame) fillFrame(pacing, work, () => 1000);
  assert.equal(slices.length, 40);
  assert.equal(slices[0], 1);
  assert.equal(Math.max(...slices), 256);
});

test('work that stops is not asked again', () => {
  let calls = 0;
  let now = 0;
  const work = () => {
    ++calls;
    now += 1;
    return 0;
  };
  fillFrame(new Pacing(), work, () => now);
  assert.equal(calls, 1);
});
