// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What links and files may hold for <cnn-teach>: any text is a collection or none, any file is opened or refused, and what was
// written reads back the same.

import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { cleanName, limits, sizeOf } from '../../web/figures/teach/collection.js';
import { decodeCollection, encodeCollection } from '../../web/figures/teach/collection-code.js';
import { drawingOf } from '../../web/figures/teach/drawing.js';
import { openFiles, pixelFiles, Refusal, strokeFile } from '../../web/figures/teach/saved-files.js';
import { load } from '../../web/lib/index.js';
import { runs } from './runs.js';
import { anyText, near } from './texts.js';

const cnn = await load();
const code = 'heart:p~EsB4PlGo,p~CgCA~GQCA.e~EsHQAB;%E6%98%9F:p~EsB4f5f5;:';
const classes = (decodeCollection(code) ?? []).map(({ name, drawings }) => ({
  name,
  drawings: drawings.map((strokes) => ({ strokes, pixels: new Uint8Array(784) })),
}));

test('any text is the code of a collection within its limits, or of none', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, near(code, ':;,%~.')), (text) => {
      const decoded = decodeCollection(text);
      if (!decoded) return;
      assert.ok(decoded.length >= limits.minClasses && decoded.length <= limits.maxClasses);
      assert.ok(sizeOf(decoded) <= limits.drawings);
      const whole = decoded.map(({ name, drawings }) => ({
        name,
        drawings: drawings.map((strokes) => ({ strokes, pixels: new Uint8Array(784) })),
      }));
      assert.deepEqual(decodeCollection(encodeCollection(whole) ?? ''), decoded);
    }),
    runs(1000),
  );
});

test('any name is made clean once and for all, and goes through a link', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const name = cleanName(text);
      assert.equal(cleanName(name), name);
      assert.ok(name.length <= 100, 'what a network file takes');
      const named = classes.map((each) => ({ ...each, name }));
      assert.deepEqual(
        decodeCollection(encodeCollection(named) ?? '')?.map((each) => each.name),
        [name, name, name],
      );
    }),
    runs(1000),
  );
});

/** A file with some bytes changed, left out or put in. @param {Uint8Array} file */
const damaged = (file) =>
  fc.array(fc.tuple(fc.nat(file.length), fc.nat(3), fc.uint8Array({ maxLength: 3 })), { maxLength: 3 }).map((edits) => {
    const bytes = [...file];
    for (const [at, removed, put] of edits) bytes.splice(at, removed, ...put);
    return Uint8Array.from(bytes);
  });

test('any files are opened within the limits, or refused', async () => {
  const drawn = classes.map(({ name, drawings }) => ({
    name,
    drawings: drawings.flatMap(({ strokes }) => drawingOf(cnn, strokes) ?? []),
  }));
  const strokes = strokeFile(drawn, (k) => drawn[k].name).bytes;
  const [images, labels] = pixelFiles(drawn).map(({ bytes }) => bytes);
  const network = cnn.createNetwork({
    inputShape: [28, 28, 1],
    layers: [{ type: 'dense', units: 3 }, { type: 'softmax' }],
  });
  const files = fc.oneof(
    fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 3 }),
    fc.tuple(damaged(strokes)),
    fc.tuple(damaged(network.save())),
    fc.tuple(damaged(images), damaged(labels)),
  );
  await fc.assert(
    fc.asyncProperty(files, async (given) => {
      try {
        const opened = await openFiles(cnn, given, ['a', 'b']);
        const count = 'network' in opened ? opened.names.length : opened.classes.length;
        assert.ok(count >= limits.minClasses && count <= limits.maxClasses);
        if ('network' in opened) opened.network.dispose();
      } catch (error) {
        assert.ok(error instanceof Refusal, String(error));
      }
    }),
    runs(100),
  );
});
