// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Files that were changed in any way are read or refused with a sentence; what is read can be written and read again.

import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { load } from '../../web/lib/index.js';
import { duplicateKey } from '../../web/lib/json-keys.js';
import { readSafetensors, writeSafetensors } from '../../web/lib/safetensors.js';
import { resultOrSentence, runs } from './runs.js';

const cnn = await load();
const layers = /** @type {import('../../web/lib/index.js').LayerSpec[]} */ ([
  { type: 'conv2d', filters: 2, padding: 1, stride: 2, bias: true },
  { type: 'pool2d', kind: 'average', size: 'all' },
  { type: 'dense', units: 2 },
  { type: 'softmax' },
]);
const net = cnn.createNetwork({ inputShape: [4, 4, 1], layers, normalize: { mean: 0.1307, std: 0.3081 } });
net.metadata = { note: 'a "note"', accuracy: '97' };
net.classes = ['heart', '"星"'];
const model = net.save();
const headerLength = new DataView(model.buffer).getUint32(0, true);
const headerText = new TextDecoder().decode(model.subarray(8, 8 + headerLength));

/** @param {string} header @param {Uint8Array} body */
function file(header, body) {
  const text = new TextEncoder().encode(header);
  const bytes = new Uint8Array(8 + text.length + body.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true);
  bytes.set(text, 8);
  bytes.set(body, 8 + text.length);
  return bytes;
}

/** @param {Uint8Array} bytes */
function readsOrRefuses(bytes) {
  const read = resultOrSentence(() => cnn.loadNetwork(bytes));
  if (!read) return;
  const network = /** @type {import('../../web/lib/index.js').Network} */ (read);
  const again = cnn.loadNetwork(network.save());
  assert.deepEqual(again.layers, network.layers);
  assert.deepEqual(again.metadata, network.metadata);
  assert.deepEqual(again.classes, network.classes);
  assert.deepEqual(again.normalize, network.normalize);
  network.dispose();
  again.dispose();
}

test('any bytes are read or refused', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), readsOrRefuses), runs());
});

test('a file with some bytes changed, left out or put in is read or refused', () => {
  const edit = fc.tuple(fc.nat(model.length), fc.nat(3), fc.uint8Array({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const bytes = [...model];
      for (const [at, removed, put] of edits) bytes.splice(at, removed, ...put);
      readsOrRefuses(Uint8Array.from(bytes));
    }),
    runs(400),
  );
});

test('a header with one part exchanged for any other JSON is read or refused', () => {
  const values = headerText.match(/"[^"]*"|\d+|\[[^[\]]*\]/g) ?? [];
  const body = model.subarray(8 + headerLength);
  fc.assert(
    fc.property(fc.nat(values.length - 1), fc.oneof(fc.json(), fc.constantFrom(...values)), (index, json) => {
      readsOrRefuses(
        file(
          headerText.replace(values[index], () => json),
          body,
        ),
      );
    }),
    runs(400),
  );
});

test('tensors and metadata of any name are read as they were written', () => {
  const name = fc.string({ unit: 'grapheme' }).filter((text) => text !== '__metadata__');
  const tensor = fc
    .array(fc.float({ noNaN: true, noDefaultInfinity: true }), { maxLength: 6 })
    .map((numbers) => ({ data: Float32Array.from(numbers), shape: [numbers.length] }));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, tensor)),
      fc.dictionary(name, fc.string({ unit: 'grapheme' })),
      (list, metadata) => {
        const tensors = new Map(list);
        const read = readSafetensors(writeSafetensors({ tensors, metadata }));
        assert.deepEqual(Object.entries(read.metadata), Object.entries(metadata));
        assert.deepEqual(new Map([...read.tensors].sort(byName)), new Map([...tensors].sort(byName)));
      },
    ),
    runs(),
  );
});

/** @param {[string, unknown]} one @param {[string, unknown]} other */
const byName = ([one], [other]) => (one < other ? -1 : Number(one > other));

test('duplicateKey() finds a key that was given twice and no other, at any depth, with any escapes and spaces', () => {
  const space = fc.constantFrom('', ' ', '\n', '\t ');
  const escaped = (/** @type {string} */ text) =>
    `"${Array.from({ length: text.length }, (_, i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')}"`;
  const { value } = fc.letrec((/** @type {(name: string) => fc.Arbitrary<unknown>} */ tie) => ({
    value: fc.oneof({ depthSize: 'small' }, fc.json(), tie('array'), tie('object')),
    array: fc.array(tie('value'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`),
    object: fc
      .tuple(
        fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 4 }), { maxLength: 5 }),
        fc.array(fc.tuple(tie('value'), space, fc.boolean()), { minLength: 5, maxLength: 5 }),
      )
      .map(
        ([keys, rest]) =>
          `{${keys.map((key, i) => `${rest[i][1]}${rest[i][2] ? escaped(key) : JSON.stringify(key)}${rest[i][1]}:${rest[i][0]}`).join(',')}}`,
      ),
  }));
  fc.assert(
    fc.property(value, fc.string({ unit: 'binary', maxLength: 4 }), fc.boolean(), (json, key, isEscaped) => {
      const text = /** @type {string} */ (json);
      JSON.parse(text);
      assert.equal(duplicateKey(text), undefined);
      const twin = isEscaped ? escaped(key) : JSON.stringify(key);
      const twice = `[0,{"a":${text},${JSON.stringify(`b${key}`)}:[],${JSON.stringify(`b${key}`).replace('b', '\\u0062')}:${text}},${twin}]`;
      JSON.parse(twice);
      assert.equal(duplicateKey(twice), `b${key}`);
    }),
    runs(),
  );
});
