// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Archives that were changed in any way are unpacked as zlib does, or refused with a sentence, the same with the
// platform's unpacking and without it.

import assert from 'node:assert/strict';
import test from 'node:test';
import { constants, gunzipSync, gzipSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { GrowingBytes } from '../../web/lib/growing-bytes.js';
import { gunzip } from '../../web/lib/gunzip.js';
import { inflate } from '../../web/lib/inflate.js';
import { resultOrSentence, runs } from './runs.js';

const most = 2 ** 20;
const plain = fc.oneof(
  fc.uint8Array({ maxLength: 600 }),
  fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(60)).map(([part, times]) => {
    return Uint8Array.from({ length: part.length * times }, (_, i) => part[i % part.length]);
  }),
);
const member = fc
  .tuple(plain, fc.nat(9), fc.constantFrom(...['DEFAULT_STRATEGY', 'FIXED', 'HUFFMAN_ONLY', 'RLE', 'FILTERED']))
  .map(([bytes, level, name]) => {
    const strategy = Reflect.get(constants, name === 'DEFAULT_STRATEGY' ? 'Z_DEFAULT_STRATEGY' : `Z_${name}`);
    return new Uint8Array(gzipSync(bytes, { level, strategy }));
  });

/** What both ways give: bytes, or undefined for a refusal. @param {Uint8Array} bytes */
async function unpackedBothWays(bytes) {
  const first = await resultOrSentence(() => gunzip(bytes, { most }));
  const { DecompressionStream } = globalThis;
  Reflect.deleteProperty(globalThis, 'DecompressionStream');
  try {
    assert.deepEqual(await resultOrSentence(() => gunzip(bytes, { most })), first);
  } finally {
    Object.assign(globalThis, { DecompressionStream });
  }
  return first;
}

test('any members after each other are unpacked as zlib does', () =>
  fc.assert(
    fc.asyncProperty(fc.array(member, { minLength: 1, maxLength: 4 }), fc.nat(20), async (members, zeros) => {
      const bytes = new Uint8Array(Buffer.concat([...members, new Uint8Array(zeros)]));
      const unpacked = Buffer.concat(members.map((part) => gunzipSync(part)));
      assert.deepEqual(await unpackedBothWays(bytes), new Uint8Array(unpacked));
    }),
    runs(),
  ));

test('an archive with bytes changed, left out or put in is unpacked or refused, both ways alike', () => {
  const edit = fc.tuple(fc.nat(), fc.nat(3), fc.uint8Array({ maxLength: 3 }));
  return fc.assert(
    fc.asyncProperty(fc.array(member, { minLength: 1, maxLength: 2 }), edit, async (members, [at, removed, put]) => {
      const bytes = members.flatMap((part) => [...part]);
      bytes.splice(at % bytes.length, removed, ...put);
      await unpackedBothWays(Uint8Array.from(bytes));
    }),
    runs(),
  );
});

test('inflate() accepts what zlib accepts and unpacks the same, of any bytes and changed streams', () => {
  const changed = fc.tuple(member, fc.nat(), fc.integer({ min: 1, max: 255 })).map(([bytes, at, change]) => {
    const stream = bytes.slice(10);
    stream[at % Math.min(stream.length, 60)] ^= change;
    return stream;
  });
  fc.assert(
    fc.property(fc.oneof(changed, fc.uint8Array({ maxLength: 60 })), (stream) => {
      let expected;
      try {
        expected = new Uint8Array(inflateRawSync(stream, { maxOutputLength: most }));
      } catch {}
      const output = new GrowingBytes(most);
      let unpacked;
      try {
        inflate(stream, 0, output);
        unpacked = output.from(0);
      } catch (error) {
        assert.ok(error instanceof Error && /^the stream |^more than /.test(error.message), `${error}`);
      }
      assert.deepEqual(unpacked, expected);
    }),
    runs(1000),
  );
});
