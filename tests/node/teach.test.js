// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What <cnn-teach> does without a page: learning from a few drawings, the check on those kept aside, what links and files hold.

import assert from 'node:assert/strict';
import test from 'node:test';
import { decodeStrokes } from '../../web/drawing/stroke-code.js';
import { Collection, cleanName, limits } from '../../web/figures/teach/collection.js';
import { decodeCollection, encodeCollection, longestCode } from '../../web/figures/teach/collection-code.js';
import { drawingOf } from '../../web/figures/teach/drawing.js';
import { exampleClasses } from '../../web/figures/teach/example.js';
import { exampleShapes } from '../../web/figures/teach/example-shapes.js';
import { faultOf } from '../../web/figures/teach/faults.js';
import { heldOutCheck, parts } from '../../web/figures/teach/held-out.js';
import { datasetOf, lessonsOf, taughtNetwork } from '../../web/figures/teach/lessons.js';
import { networkFile, openFiles, pixelFiles, Refusal, strokeFile } from '../../web/figures/teach/saved-files.js';
import { load } from '../../web/lib/index.js';
import { drawnShapes } from '../fixtures/drawn-shapes.js';

/** @import { DrawnClass } from '../../web/figures/teach/collection.js' */

const cnn = await load();
const example = await exampleClasses(cnn);
const nameOf = (/** @type {number} */ k) => example[k].name;
const size = 280;

/** Hearts (0) and stars (1). @param {{ count: number, seed: number }} options */
const heartsAndStars = ({ count, seed }) =>
  /** @type {const} */ (['heart', 'star']).flatMap((shape, label) =>
    drawnShapes(shape, { count, seed: seed + 1000 * label, size }).map((ink) => ({
      pixels: cnn.normalizeDigit(ink, size, size),
      label,
    })),
  );

/** @param {DrawnClass[]} classes */
const pixelsOf = (classes) =>
  classes.map(({ name, drawings }) => ({ name, drawings: drawings.map(({ pixels }) => pixels) }));

test('from ten drawings of each class, in three styles, 95 of 100 others are classified correctly', async () => {
  const others = datasetOf(cnn, heartsAndStars({ count: 100, seed: 99 }));
  for (const seed of [7, 14, 21]) {
    const network = await taughtNetwork(cnn, heartsAndStars({ count: 10, seed }), { classes: 2 });
    const { accuracy } = network.evaluate(others);
    assert.ok(accuracy >= 0.95, `${accuracy} with seed ${seed}`);
    network.dispose();
  }
  others.dispose();
});

test('the same drawings give the same network', async () => {
  const lessons = heartsAndStars({ count: 2, seed: 3 });
  const [one, other] = [
    await taughtNetwork(cnn, lessons, { classes: 2 }),
    await taughtNetwork(cnn, lessons, { classes: 2 }),
  ];
  assert.deepEqual(one.save(), other.save());
});

test('a training that is stopped leaves with the reason', async () => {
  const run = new AbortController();
  const taught = taughtNetwork(cnn, heartsAndStars({ count: 20, seed: 3 }), { classes: 2, signal: run.signal });
  run.abort();
  await assert.rejects(taught, { name: 'AbortError' });
});

test('the check asks each drawing once, and never a network that learned from it', async () => {
  const lessons = heartsAndStars({ count: 7, seed: 5 });
  const dealt = parts(lessons);
  assert.equal(dealt.length, 5);
  assert.deepEqual(new Set(dealt.flat()), new Set(lessons));
  assert.equal(dealt.flat().length, lessons.length);
  for (const part of dealt) assert.deepEqual(new Set(part.map(({ label }) => label)), new Set([0, 1]));
  const check = await heldOutCheck(cnn, lessons, { classes: 2 });
  assert.equal(check?.rounds, 5);
  assert.equal(check?.total, 14);
  assert.equal(
    check?.confusion.reduce((sum, count) => sum + count),
    14,
  );
  assert.equal(check?.right, (check?.confusion[0] ?? 0) + (check?.confusion[3] ?? 0));
});

test('classes that are the same by nature are confused in the check', async () => {
  const lessons = heartsAndStars({ count: 24, seed: 8 }).filter(({ label }) => label === 0);
  const twins = lessons.map(({ pixels }, i) => ({ pixels, label: Math.floor(i / 3) % 2 }));
  const check = await heldOutCheck(cnn, twins, { classes: 2 });
  assert.ok(check && check.right < 0.8 * check.total, `${check?.right} of ${check?.total}`);
  assert.ok(check.worst && check.worst.label !== check.worst.prediction);
});

test('with too few drawings there is no check', async () => {
  const [heart, , star] = heartsAndStars({ count: 2, seed: 1 });
  assert.deepEqual(parts([]), []);
  assert.deepEqual(parts([heart, heart]), []);
  assert.equal(await heldOutCheck(cnn, [heart, heart, star], { classes: 2 }), undefined);
});

test('what hinders a collection is named, the most important first', () => {
  const [heart, star] = example[0].drawings;
  const faultsOf = (/** @type {DrawnClass[]} */ ...classes) => faultOf(classes, (k) => classes[k].name);
  const drawn = (/** @type {string} */ name, /** @type {DrawnClass['drawings']} */ ...drawings) => ({ name, drawings });
  assert.deepEqual(faultsOf(drawn('a'), drawn('b')), { kind: 'none' });
  assert.deepEqual(faultsOf(drawn('a', heart), drawn('b')), { kind: 'one' });
  assert.deepEqual(faultsOf(drawn('a', heart, star), drawn('b')), { kind: 'class' });
  assert.deepEqual(faultsOf(drawn('a', heart), drawn('a', star)), { kind: 'names', first: 0, second: 1 });
  assert.deepEqual(faultsOf(drawn('a', heart), drawn('b', { ...heart })), { kind: 'same', first: 0, second: 1 });
  assert.deepEqual(faultsOf(drawn('a', heart), drawn('b'), drawn('c', star)), { kind: 'empty', first: 1 });
  assert.equal(faultsOf(drawn('a', heart, heart), drawn('b', star)), undefined);
});

test('a collection is changed step by step, and taken back', () => {
  const collection = new Collection();
  collection.begin(example);
  const [drawing] = example[1].drawings;
  collection.add(0, drawing);
  collection.rename(2, ' hut\n');
  collection.addClass();
  assert.equal(collection.size, 25);
  assert.deepEqual(
    collection.classes.map(({ name }) => name),
    ['heart', 'star', 'hut', ''],
  );
  collection.removeClass(1);
  collection.remove(0, 8);
  assert.deepEqual(
    collection.classes.map(({ drawings }) => drawings.length),
    [8, 8, 0],
  );
  for (let i = 0; i < 5; ++i) collection.undo();
  assert.equal(collection.classes, example);
  assert.equal(collection.canUndo, false);
  for (let i = 0; i < 9; ++i) collection.addClass();
  assert.equal(collection.classes.length, limits.maxClasses);
  for (let i = 0; i < 9; ++i) collection.removeClass(0);
  assert.equal(collection.classes.length, limits.minClasses);
});

test('a link carries names and drawings of up to 4 KB; what is too long loses points, and then has no link', () => {
  const code = encodeCollection(example) ?? '';
  assert.ok(code.length <= 4096);
  assert.deepEqual(
    decodeCollection(code)?.map(({ name, drawings }) => ({
      name,
      drawings: drawings.map((s) => drawingOf(cnn, s)?.pixels),
    })),
    pixelsOf(example),
  );
  const named = example.map(({ drawings }, k) => ({
    name: ['3: “a;b”', '星, 💙', ''][k],
    drawings: drawings.slice(0, 2),
  }));
  assert.deepEqual(
    decodeCollection(encodeCollection(named) ?? '')?.map(({ name }) => name),
    ['3: “a;b”', '星, 💙', ''],
  );
  const times = (/** @type {number} */ n) =>
    example.map(({ name, drawings }) => ({ name, drawings: Array.from({ length: n }, () => drawings).flat() }));
  const shortened = encodeCollection(times(2)) ?? '';
  assert.ok(shortened.length <= longestCode && shortened.length < 2 * code.length);
  assert.equal(encodeCollection(times(4)), undefined);
  assert.equal(
    encodeCollection([{ name: 'a', drawings: [{ strokes: undefined, pixels: new Uint8Array(784) }] }]),
    undefined,
  );
});

test('what is no collection is not decoded', () => {
  const stroke = 'p~EsB4PlGo';
  const tooMany = Array.from({ length: 501 }, () => stroke).join();
  for (const code of [
    '',
    'a',
    'a:',
    'a:;b',
    'a:;b:x',
    `a:${stroke},;b:`,
    `a:${stroke};%:${stroke}`,
    `a\n:${stroke};b:`,
  ])
    assert.equal(decodeCollection(code), undefined, code);
  assert.equal(decodeCollection(`a:${tooMany};b:`), undefined);
  assert.equal(decodeCollection('a:;b:;c:;d:;e:;f:;g:'), undefined);
  assert.equal(decodeCollection(`a:${stroke};b:`)?.[0].drawings.length, 1);
});

test('names are on one line, whole and short', () => {
  assert.equal(cleanName('  a\n\tb '), 'a b');
  assert.equal(cleanName('x\ud83d'), 'x');
  assert.equal(cleanName('💙'.repeat(50)), '💙'.repeat(40));
});

test('drawings, pixels and networks are opened as they were saved, pixel files in any order', async () => {
  const strokes = await openFiles(cnn, [strokeFile(example, nameOf).bytes], []);
  assert.ok('classes' in strokes);
  assert.deepEqual(pixelsOf(strokes.classes), pixelsOf(example));
  const files = pixelFiles(example).map(({ bytes }) => bytes);
  for (const order of [files, files.toReversed()]) {
    const pixels = await openFiles(cnn, order, ['heart', 'star', 'house']);
    assert.ok('classes' in pixels);
    assert.deepEqual(pixelsOf(pixels.classes), pixelsOf(example));
  }
  const network = cnn.createNetwork({
    layers: [{ type: 'conv2d', filters: 8 }, { type: 'pool2d' }, { type: 'dense', units: 3 }, { type: 'softmax' }],
  });
  const saved = networkFile(network, ['a', 'b', 'c']).bytes;
  const opened = await openFiles(cnn, [saved], []);
  assert.ok('network' in opened);
  assert.deepEqual(opened.names, ['a', 'b', 'c']);
  assert.deepEqual(opened.network.save(), network.save());
});

test('other files are refused, each for its reason', async () => {
  const text = (/** @type {unknown} */ value) =>
    new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
  const [images, labels] = pixelFiles(example).map(({ bytes }) => bytes);
  const drawings = [exampleShapes.heart[0]];
  const classes = (/** @type {unknown[]} */ ...list) => text({ convscope: 'drawings', classes: list });
  const model = cnn.createNetwork().save();
  /** @type {[string, Uint8Array[]][]} */
  const refused = [
    ['damaged', [new Uint8Array()]],
    ['damaged', [text('hello')]],
    ['damaged', [text('{')]],
    ['damaged', [text({ classes: [] })]],
    ['damaged', [classes({ name: 'a', drawings: ['?'] }, { name: 'b', drawings })]],
    ['damaged', [classes({ name: 7, drawings }, { name: 'b', drawings })]],
    ['damaged', [classes({ name: 'a', drawings: 'p' }, null)]],
    ['damaged', [classes({ name: 'a', drawings: ['e~EsB4PlGo'] }, { name: 'b', drawings })]],
    ['damaged', [model.subarray(0, 500)]],
    ['damaged', [images, images]],
    ['damaged', [images.subarray(0, 900), labels]],
    ['limits', [classes({ name: 'a', drawings })]],
    ['limits', [classes(...Array.from({ length: 7 }, () => ({ name: 'a', drawings })))]],
    ['limits', [classes({ name: 'a', drawings: Array(501).fill(drawings[0]) }, { name: 'b', drawings })]],
    ['limits', [images, labels.map((byte, i) => (i === labels.length - 1 ? 6 : byte))]],
    ['network', [model]],
    ['pair', [images]],
    ['pair', []],
    ['pair', [images, labels, labels]],
  ];
  for (const [kind, files] of refused) {
    await assert.rejects(openFiles(cnn, files, []), (error) => {
      assert.ok(error instanceof Refusal, String(error));
      assert.equal(error.kind, kind);
      return true;
    });
  }
});

test('strokes that leave no ink are no drawing', () => {
  assert.equal(drawingOf(cnn, []), undefined);
  assert.equal(drawingOf(cnn, decodeStrokes('e~EsB4PlGo', 560) ?? []), undefined);
});

test('the example has several drawings of each class, no two alike', () => {
  for (const { drawings } of example) assert.ok(drawings.length >= 6);
  assert.equal(new Set(lessonsOf(example).map(({ pixels }) => String(pixels))).size, 24);
});
