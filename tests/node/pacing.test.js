// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import test from 'node:test';
import { Pacing } from '../../web/lib/pacing.js';

/**
 * Twenty seconds of work in slices, by a clock that is rounded down.
 * @param {{ tick: number, perImage: number, pause: number }} setting milliseconds; the pause comes after each slice
 */
function simulated({ tick, perImage, pause }) {
  const pacing = new Pacing();
  const slices = [];
  for (let now = 1; now < 20_000; now += pause) {
    const read = () => (tick === Number.POSITIVE_INFINITY ? 0 : Math.floor(now / tick) * tick);
    const { images } = pacing;
    const start = read();
    now += images * perImage;
    pacing.add(images, read() - start);
    slices.push({ images, milliseconds: images * perImage });
  }
  return slices;
}

/** @param {{ milliseconds: number }[]} slices */
const longest = (slices) => Math.max(...slices.map(({ milliseconds }) => milliseconds));

test('the first slice takes one image, and none takes more than twice as many as the one before', () => {
  for (const tick of [0.005, 0.1, 1]) {
    const slices = simulated({ tick, perImage: 0.01, pause: 0.1 });
    assert.equal(slices[0].images, 1);
    slices.slice(1).forEach(({ images }, i) => {
      assert.ok(images <= 2 * slices[i].images);
    });
  }
});

test('slices soon last about 8 ms, by clocks of all kinds and whatever an image takes', () => {
  for (const tick of [0.005, 0.1, 1, 16.7, 100]) {
    for (const perImage of [0.004, 0.04, 1]) {
      const slices = simulated({ tick, perImage, pause: 0.03 });
      const half = slices.slice(slices.length / 2);
      const average = half.reduce((total, { milliseconds }) => total + milliseconds, 0) / half.length;
      assert.ok(average > 6 && average < 9, `${average} ms with ticks of ${tick} ms and ${perImage} ms an image`);
      assert.ok(longest(slices) < 18, `${longest(slices)} ms with ticks of ${tick} ms and ${perImage} ms an image`);
    }
  }
});

test('slices that begin with a frame, by a clock that ticks with the frames, stay below 40 ms', () => {
  const frame = 1000 / 60;
  const pacing = new Pacing();
  let now = 1000;
  let longest = 0;
  for (let i = 0; i < 1200; ++i) {
    const read = () => Math.floor(now / frame) * frame; // one tick early on some frames, by the rounding of floats
    const start = read();
    const milliseconds = pacing.images * 0.043 * (1 + 0.1 * Math.sin(i * i));
    now += milliseconds;
    pacing.add(pacing.images, read() - start);
    longest = Math.max(longest, milliseconds);
    now = Math.ceil((now + 0.01) / frame) * frame;
  }
  assert.ok(longest < 40, `${longest} ms`);
});

test('a clock that stands still keeps slices short, too', () => {
  const slices = simulated({ tick: Number.POSITIVE_INFINITY, perImage: 0.043, pause: 0.03 });
  assert.ok(longest(slices) < 16, `${longest(slices)} ms`);
  assert.ok(slices.slice(100).every(({ milliseconds }) => milliseconds > 4));
});

test('one slice that was interrupted, or seemed short, changes the next ones a little and not for long', () => {
  const pacing = new Pacing();
  for (let i = 0; i < 50; ++i) pacing.add(pacing.images, pacing.images * 0.04);
  assert.equal(pacing.images, 200);
  pacing.add(200, 40);
  assert.ok(pacing.images >= 100 && pacing.images < 200);
  for (let i = 0; i < 8; ++i) pacing.add(pacing.images, pacing.images * 0.04);
  assert.equal(pacing.images, 200);
  pacing.add(200, 0);
  assert.ok(pacing.images > 200 && pacing.images < 260);
});

test('clocks that are set back, and slices of nothing, do no harm', () => {
  const pacing = new Pacing();
  for (const [images, milliseconds] of [
    [1, -5],
    [0, 100],
    [1, Number.NaN],
    [2, Number.POSITIVE_INFINITY],
    [1, 3_600_000],
  ]) {
    pacing.add(images, milliseconds);
    assert.ok(Number.isInteger(pacing.images) && pacing.images >= 1, `${pacing.images}`);
  }
});
