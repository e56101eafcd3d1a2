// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The answers are those of zcat (gzip 1.12), with the platform's DecompressionStream and without it.

import assert from 'node:assert/strict';
import test from 'node:test';
import { constants, deflateRawSync, gzipSync } from 'node:zlib';
import { GrowingBytes } from '../../web/lib/growing-bytes.js';
import { gunzip } from '../../web/lib/gunzip.js';
import { convScopeError } from './errors.js';

const hello = gzipSync('hello');
const world = gzipSync('world');
const text = (/** @type {string} */ latin1) => Buffer.from(latin1, 'latin1');
const join = (/** @type {Uint8Array[]} */ ...parts) => new Uint8Array(Buffer.concat(parts));
const changed = (/** @type {Uint8Array} */ bytes, /** @type {number} */ index) =>
  bytes.map((byte, i) => (i === (index + bytes.length) % bytes.length ? byte ^ 1 : byte));

/**
 * A member whose header has all fields that it can have.
 * @param {{ crc: number }} header
 */
function withFields({ crc }) {
  const header = text('\x1f\x8b\x08\x1e\0\0\0\0\0\x03\x05\0extraname\0comment\0');
  return join(header, Uint8Array.of(crc & 255, crc >> 8), hello.subarray(10));
}

/** Bytes, and what zcat prints for them. @type {[string, Uint8Array, string][]} */
const whole = [
  ['one member', hello, 'hello'],
  ['an empty one', gzipSync(''), ''],
  ['two members', join(hello, world), 'helloworld'],
  ['an empty member between two', join(hello, gzipSync(''), world), 'helloworld'],
  ['an empty member after one', join(hello, gzipSync('')), 'hello'],
  ['a hundred members', join(...Array(100).fill(hello)), 'hello'.repeat(100)],
  ['zeros after it', join(hello, new Uint8Array(20)), 'hello'],
  ['one zero after it', join(hello, new Uint8Array(1)), 'hello'],
  ['zeros after two members', join(hello, world, new Uint8Array(600)), 'helloworld'],
  ['zeros, then a member, which zcat does not look for', join(hello, new Uint8Array(5), world), 'hello'],
  ['other bytes after it', join(hello, text('junkjunk')), 'hello'],
  ['all fields in its header', withFields({ crc: 0xa503 }), 'hello'],
  ['nothing compressed', gzipSync('hello', { level: 0 }), 'hello'],
  ['fixed codes', gzipSync('hello hello hello', { strategy: constants.Z_FIXED }), 'hello hello hello'],
];

/** @type {[string, Uint8Array][]} */
const damaged = [
  ['the mark alone', hello.subarray(0, 2)],
  ['its header alone', hello.subarray(0, 10)],
  ['half of it', hello.subarray(0, 12)],
  ['no last byte', hello.subarray(0, -1)],
  ['another checksum', changed(hello, -5)],
  ['another length', changed(hello, -4)],
  ['another method', changed(hello, 2)],
  ['a flag that nobody knows', changed(changed(hello, 3), 3).map((byte, i) => (i === 3 ? 0x20 : byte))],
  ['another checksum of the header', withFields({ crc: 0xa502 })],
  ['a second member without end', join(hello, world.subarray(0, 20))],
  ['a second member that is damaged', join(hello, changed(world, -8))],
  ['the mark of a second member alone', join(hello, text('\x1f\x8b'))],
  ['the first byte of that mark', join(hello, text('\x1f'))],
  ['a second member of another kind', join(hello, text('\x1f\x8bjunkjunkjunkjunk'))],
  ['the mark of compress', join(hello, text('\x1f\x9d'))],
];

/**
 * @param {string} name
 * @param {() => Promise<void>} run
 */
function inBothWays(name, run) {
  test(name, run);
  test(`${name}, without DecompressionStream`, async (context) => {
    const { DecompressionStream } = globalThis;
    context.after(() => Object.assign(globalThis, { DecompressionStream }));
    Reflect.deleteProperty(globalThis, 'DecompressionStream');
    await run();
  });
}

inBothWays('gunzip() reads what zcat reads', async () => {
  for (const [name, bytes, expected] of whole) {
    assert.equal(Buffer.from(await gunzip(new Uint8Array(bytes))).toString('latin1'), expected, name);
  }
});

inBothWays('gunzip() refuses what zcat refuses', async () => {
  for (const [name, bytes] of damaged) {
    await assert.rejects(
      gunzip(new Uint8Array(bytes)),
      convScopeError('bad-data', /^expected a whole gzip archive, got a damaged one: /),
      name,
    );
  }
});

inBothWays('gunzip() unpacks all levels and sizes, and is the same as zlib', async () => {
  let seed = 1;
  const random = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  for (const size of [0, 1, 2, 257, 258, 259, 32_768, 32_769, 70_000, 200_000]) {
    const noise = Uint8Array.from({ length: size }, () => 256 * random());
    const runs = Uint8Array.from({ length: size }, (_, i) => (i % 1000 < 700 ? 7 : 8 * random()));
    const far = Uint8Array.from({ length: size }, (_, i) => (i % 32_768) % 251);
    for (const plain of [noise, runs, far]) {
      for (const level of [0, 1, 6, 9])
        assert.deepEqual(await gunzip(new Uint8Array(gzipSync(plain, { level }))), plain);
    }
  }
});

inBothWays('gunzip() bounds what it unpacks', async () => {
  const bomb = new Uint8Array(gzipSync(new Uint8Array(1_000_000)));
  assert.equal((await gunzip(bomb, { most: 1_000_000 })).length, 1_000_000);
  await assert.rejects(
    gunzip(bomb, { most: 999_999 }),
    convScopeError('bad-data', /^expected a gzip archive of at most 999999 bytes when unpacked$/),
  );
  await assert.rejects(gunzip(join(bomb, bomb), { most: 1_999_999 }), convScopeError('bad-data', /at most/));
});

inBothWays('gunzip() refuses streams that no compressor makes', async () => {
  const member = (/** @type {string} */ bits) => {
    const bytes = bits.replaceAll(' ', '').match(/.{1,8}/g) ?? [];
    const stream = Uint8Array.from(bytes, (byte) => Number.parseInt([...byte].reverse().join(''), 2));
    return join(hello.subarray(0, 10), stream, new Uint8Array(20));
  };
  const streams = {
    'a block of an unknown kind': member('1 11'),
    'a stored block whose length is damaged': member(`1 00 00000 ${'0'.repeat(32)}`),
    'a distance before the beginning': member('1 10 0000001 00000 0000000'),
    'a length that stands for nothing': member('1 10 11000110 00000 0000000'),
    'a distance that stands for nothing': member('1 10 00110000 0000001 01111 0000000'),
    'too many literals': member('1 01 11111 00000 0000'),
    'codes without any length': member(`1 01 00000 00000 0000 ${'000'.repeat(4)}`),
  };
  for (const [name, bytes] of Object.entries(streams)) {
    await assert.rejects(gunzip(bytes), convScopeError('bad-data', /damaged/), name);
  }
});

test('bytes that are not gzip are handed on', async () => {
  for (const bytes of [new Uint8Array(), Uint8Array.of(0x1f), Uint8Array.of(0, 0, 8, 3), deflateRawSync('hello')]) {
    assert.equal(await gunzip(bytes), bytes);
  }
});

test('bytes that grow take pieces of any size, and no more than their limit', () => {
  for (const size of [1, 2 ** 16 - 1, 2 ** 16 + 1, 200_000]) {
    const output = new GrowingBytes(400_001);
    output.append(new Uint8Array(size).fill(1));
    output.append(new Uint8Array(200_000).fill(2));
    assert.equal(output.length, size + 200_000);
    assert.deepEqual([output.from(0)[0], output.from(size - 1)[0], output.from(size)[0]], [1, 1, 2]);
    assert.throws(() => output.append(new Uint8Array(400_000)), RangeError);
    assert.equal(output.length, size + 200_000);
  }
});
