// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import test from 'node:test';
import { parseSafetensorsMetadata } from '@huggingface/hub';
import { load } from '../../web/lib/index.js';
import { convScopeError } from './errors.js';
import { smallSpec } from './idx.js';
import { file, spec, tinyHeader } from './tiny-file.js';

const cnn = await load();
const tiny = cnn.createNetwork({ inputShape: [1, 3, 1], layers: [{ type: 'dense', units: 2 }, { type: 'softmax' }] });

const deepLayers = /** @type {import('../../web/lib/index.js').LayerSpec[]} */ ([
  { type: 'conv2d', filters: 4, kernelSize: 5, padding: 'same', bias: true },
  { type: 'relu' },
  { type: 'pool2d', kind: 'average', size: 2 },
  { type: 'conv2d', filters: 2 },
  { type: 'dense', units: 3 },
  { type: 'softmax' },
]);

test('what save() writes, loadNetwork() reads: layers, weights, metadata, answers', () => {
  const net = cnn.createNetwork({ inputShape: [10, 12, 2], layers: deepLayers, seed: 5 });
  net.metadata = { accuracy: '97.5', note: 'über 97 %' };
  const copy = cnn.loadNetwork(net.save());
  assert.deepEqual(copy.layers, net.layers);
  assert.deepEqual(copy.metadata, net.metadata);
  assert.deepEqual(copy.weights('conv1'), net.weights('conv1'));
  const input = Float32Array.from({ length: 240 }, (_, i) => Math.sin(i));
  assert.deepEqual(copy.forward(input), net.forward(input));
  assert.deepEqual(copy.save(), net.save());
});

test('a file made by hand is read, from an odd address too', () => {
  const values = Float32Array.of(1, 2, 3, 4, 5, 6, 0.5, -0.5);
  const bytes = file(tinyHeader, new Uint8Array(values.buffer));
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  const net = cnn.loadNetwork(shifted.subarray(1));
  assert.deepEqual(cnn.loadNetwork(Buffer.from(bytes)).weights('dense'), net.weights('dense'));
  assert.deepEqual(Array.from(net.weights('dense').kernel.data), [1, 2, 3, 4, 5, 6]);
  assert.deepEqual(Array.from(net.weights('dense').bias?.data ?? []), [0.5, -0.5]);
});

test('an independent reader finds the same tensors', async () => {
  const net = cnn.createNetwork({ inputShape: [10, 12, 2], layers: deepLayers });
  const bytes = net.save();
  const serve = async (/** @type {unknown} */ _url, /** @type {RequestInit | undefined} */ init) => {
    const [, first, last] = /** @type {RegExpExecArray} */ (
      /bytes=(\d+)-(\d+)/.exec(new Headers(init?.headers).get('range') ?? '')
    );
    const part = bytes.slice(Number(first), Number(last) + 1);
    const range = `bytes ${first}-${last}/${bytes.length}`;
    return new Response(part, { status: 206, headers: { 'content-range': range, etag: '"1"' } });
  };
  const parsed = await parseSafetensorsMetadata({
    repo: 'convscope/test',
    path: 'model.safetensors',
    computeParametersCount: true,
    fetch: /** @type {typeof fetch} */ (serve),
  });
  assert.ok('header' in parsed);
  const { __metadata__: metadata, ...tensors } = parsed.header;
  assert.ok(metadata?.convscope);
  assert.deepEqual(Object.keys(tensors), ['conv1.kernel', 'conv1.bias', 'conv2.kernel', 'dense.kernel', 'dense.bias']);
  assert.deepEqual(tensors['conv1.kernel'].shape, [5, 5, 2, 4]);

  const [begin, end] = tensors['conv2.kernel'].data_offsets;
  const start = 8 + new DataView(bytes.buffer).getUint32(0, true);
  assert.equal(start % 8, 0);
  const view = new DataView(bytes.buffer, start + begin, end - begin);
  net.weights('conv2').kernel.data.forEach((weight, i) => {
    assert.equal(view.getFloat32(4 * i, true), weight);
  });
});

test('damaged and foreign files are refused, and the sentence names the tensor that was wrong', () => {
  const whole = tiny.save();
  const body = new Uint8Array(32);
  const withKernel = (/** @type {object} */ change) => ({
    ...tinyHeader,
    'dense.kernel': { ...tinyHeader['dense.kernel'], ...change },
  });
  const withBias = (/** @type {object} */ change) => ({
    ...tinyHeader,
    'dense.bias': { ...tinyHeader['dense.bias'], ...change },
  });
  const infinite = new Uint8Array(Float32Array.of(1, 2, 3, 4, 5, 6, 7, Infinity).buffer);
  const { 'dense.bias': _, ...withoutBias } = tinyHeader;
  /** @type {[Uint8Array, RegExp][]} */
  const refused = [
    [new Uint8Array(), /at least 8 bytes, got 0/],
    [whole.subarray(0, 7), /at least 8 bytes, got 7/],
    [whole.subarray(0, 100), /header of \d+ bytes, got a file of 100 bytes/],
    [whole.subarray(0, whole.length - 1), /expected 32 bytes of data up to tensor "dense.bias", got 31/],
    [new Uint8Array([...whole, 0]), /expected 32 bytes of data, got 33/],
    [new Uint8Array(20).fill(255), /header of 18446744073709551615 bytes/],
    [file('{"a":'), /header in JSON/],
    [file('"text"'), /to be a JSON object/],
    [file('[]'), /to be a JSON object/],
    [file('{"\xff":1}'.replace('\xff', '\ud800')), /layers of the network|to be an object/],
    [file({}), /metadata key "convscope"/],
    [file({ __metadata__: { convscope: 7 } }), /only strings/],
    [file({ __metadata__: [] }), /only strings/],
    [file({ __metadata__: { convscope: '{' } }), /describes no network/],
    [file({ __metadata__: { convscope: '{"layers":[{"type":"conv9"}]}' } }), /describes no network: .*conv9/],
    [file({ ...tinyHeader, 'dense.kernel': 7 }, body), /tensor "dense.kernel" to be an object/],
    [file(withKernel({ dtype: 'F16' }), body), /"dense.kernel" to have dtype F32, got "F16"/],
    [file(withKernel({ dtype: undefined }), body), /"dense.kernel" to have dtype F32, got undefined/],
    [file(withKernel({ shape: [3, -2] }), body), /shape of tensor "dense.kernel"/],
    [file(withKernel({ shape: '3×2' }), body), /shape of tensor "dense.kernel"/],
    [file(withKernel({ shape: [2, 3] }), body), /"dense.kernel" to be 3×2, got 2×3/],
    [file(withKernel({ shape: [3, 3] }), body), /expected 36 bytes of tensor "dense.kernel" \(3×3\), got 24/],
    [file(withKernel({ data_offsets: [0] }), body), /two data offsets of tensor "dense.kernel"/],
    [file(withKernel({ data_offsets: [0, 24.5] }), body), /two data offsets/],
    [file(withBias({ data_offsets: [20, 28] }), body), /"dense.bias" to begin at byte 24 of the data, got 20/],
    [file(withBias({ data_offsets: [28, 36] }), body), /"dense.bias" to begin at byte 24 of the data, got 28/],
    [file(tinyHeader, infinite), /"dense.bias" to hold only finite numbers/],
    [file(withoutBias, body.subarray(0, 24)), /expected a tensor "dense.bias", got none/],
    [file(`\ufeff${JSON.stringify(tinyHeader)}`, body), /header in JSON/],
    [file(` ${JSON.stringify(tinyHeader)}`, body), /header to begin with \{/],
    [file('[1]'.padEnd(9)), /to be a JSON object/],
    [file({ __metadata__: { note: '\ud800' } }), /half of a surrogate pair at the key "note"/],
    [file({ __metadata__: null }), /__metadata__ to be an object/],
    [file(withKernel({ dtype: { toJSON: 5 } }), body), /dtype F32, got an object of class Object/],
    [file(`{"a":{"dtype":${'['.repeat(1e5)}${']'.repeat(1e5)}}}`), /dtype F32, got an array/],
    [
      file(withKernel({ shape: Array(1e5).fill(1) }), body),
      /expected 4 bytes .* \(1×1×1×1×1×1×1×1×… of 100000 extents\)/,
    ],
    [file({ ['x'.repeat(1e5)]: 7 }), /tensor "x{60}"… of 100000 characters to be an object/],
    [file({ ...tinyHeader, constructor: 5 }, body), /tensor "constructor" to be an object/],
    [
      file('{"__proto__":{"dtype":"F32","shape":[],"data_offsets":[0,4]}}', new Uint8Array(4)),
      /metadata key "convscope"/,
    ],
    [
      file({ ...tinyHeader, extra: { dtype: 'F32', shape: [1], data_offsets: [32, 36] } }, new Uint8Array(36)),
      /expected no tensor "extra"/,
    ],
  ];
  for (const [bytes, sentence] of refused) {
    assert.throws(() => cnn.loadNetwork(bytes), convScopeError('bad-data', sentence));
  }
  const wrongType = /** @type {never} */ ('model');
  assert.throws(() => cnn.loadNetwork(wrongType), convScopeError('bad-argument', /safetensorsBytes/));
  assert.equal(cnn.loadNetwork(whole).layers.length, 2);
});

test('a key that is given twice is refused at every level, written with escapes too', () => {
  const body = new Uint8Array(32);
  const plain = JSON.stringify(tinyHeader);
  assert.ok(cnn.loadNetwork(file(plain, body)));
  const inner = JSON.stringify(spec.replace('"layers"', '"layers":[],"layers"'));
  /** @type {[string, RegExp][]} */
  const refused = [
    [plain.replace('"dense.bias":', '"dense.kernel":{},"dense.bias":'), /key once .*"dense\.kernel" twice/],
    [plain.replace('"dense.bias":', '"dense\\u002ebias":{},"dense.bias":'), /"dense\.bias" twice/],
    [plain.replace('"dtype":', '"dtype":"F16","dtype":'), /"dtype" twice/],
    [plain.replace('"convscope":', '"note":"","\\u006eote":"","convscope":'), /"note" twice/],
    [plain.replace('"__metadata__":', '"__metadata__":{},"__metadata__":'), /"__metadata__" twice/],
    [plain.replace('"dense.bias":', '"__proto__":{},"__proto__":{},"dense.bias":'), /"__proto__" twice/],
    [plain.replace(JSON.stringify(spec), inner), /describes no network: it has the key "layers" twice/],
  ];
  for (const [header, sentence] of refused) {
    assert.throws(() => cnn.loadNetwork(file(header, body)), convScopeError('bad-data', sentence), header);
  }
});

test('keys that JavaScript has a meaning for are as good as others', () => {
  const metadata = Object.fromEntries(
    ['__proto__', 'constructor', 'toString', 'length', '0', ''].map((key) => [key, 'x']),
  );
  const net = cnn.loadNetwork(tiny.save());
  net.metadata = metadata;
  const copy = cnn.loadNetwork(net.save());
  assert.deepEqual(Object.entries(copy.metadata).sort(), Object.entries(metadata).sort());
  assert.equal(Object.getPrototypeOf(copy.metadata), Object.prototype);
});

test('save() refuses metadata that could not be read again, and names the key', () => {
  const net = cnn.loadNetwork(tiny.save());
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const failing = {
    get note() {
      throw new TypeError('from the getter');
    },
  };
  /** @type {[unknown, RegExp][]} */
  const refused = [
    [{ epochs: 3 }, /only strings, got 3 for the key "epochs"/],
    [{ a: 'x', note: null }, /only strings, got null for the key "note"/],
    [{ note: { a: 1 } }, /got an object of class Object for the key "note"/],
    [{ note: ['x'] }, /got an array for the key "note"/],
    [{ note: undefined }, /got undefined for the key "note"/],
    [{ note: '\ud800' }, /half of a surrogate pair at the key "note"/],
    [{ 'a\udc00': 'x' }, /half of a surrogate pair at the key "a\\udc00"/],
    [{ convscope: spec }, /without the key "convscope"/],
    [{ note: 'x'.repeat(2e7) }, /at most 12500000 characters, got more up to the key "note"/],
    [null, /to be a plain object of strings, got null/],
    ['text', /to be a plain object of strings, got "text"/],
    [[['a', 'b']], /to be a plain object of strings, got an array/],
    [new Map([['a', 'b']]), /to be a plain object of strings, got an object of class Map/],
    [revoked, /to be readable|plain object/],
    [failing, /to be readable/],
  ];
  for (const [metadata, sentence] of refused) {
    net.metadata = /** @type {never} */ (metadata);
    assert.throws(() => net.save(), convScopeError('bad-argument', sentence));
  }
  net.metadata = { note: '😀 \u0000 "\\' };
  assert.deepEqual(cnn.loadNetwork(net.save()).metadata, net.metadata);
});

test('a file whose layers do not fit together, or fit no tensor, is refused before a network is made', () => {
  const layersFile = (/** @type {unknown[]} */ layers, inputShape = [28, 28, 1]) =>
    file({ __metadata__: { convscope: JSON.stringify({ inputShape, layers }) } });
  const softmax = { type: 'softmax' };
  const relu = { type: 'relu' };
  /** @type {[Uint8Array, RegExp][]} */
  const refused = [
    [layersFile([]), /describes no network: expected at least one layer/],
    [layersFile([softmax, softmax]), /softmax as the last layer/],
    [layersFile([{ type: 'dense', units: 2 }]), /softmax as the last layer/],
    [layersFile([{ type: 'pool2d', size: 29 }, softmax]), /pool size from 1 to/],
    [layersFile([{ type: 'dense', units: 9 }, { type: 'pool2d' }, softmax]), /pooling expects an image .* got 9/],
    [layersFile([{ type: 'conv2d', filters: 2, kernelSize: 5 }, softmax], [4, 9, 1]), /at least 5×5/],
    [layersFile([{ type: 'conv2d', filters: 2, kernelSize: 6 }, softmax]), /kernel size of 1, 3, 5 or 7, got 6/],
    [layersFile([{ type: 'conv2d', filters: 2, stride: 9 }, softmax]), /layers\[0\].stride .* from 1 to 4, got 9/],
    [layersFile([{ type: 'conv2d', filters: 2, padding: 4 }, softmax]), /padding from 0 to 2, .* got 4/],
    [layersFile([{ type: 'pool2d', size: 'all', stride: 2 }, softmax]), /no layers\[0\].stride beside the size all/],
    [layersFile([{ type: 'dense', units: 9 }, { type: 'pool2d', size: 'all' }, softmax]), /pooling expects an image/],
    [layersFile([{ type: 'dense', units: 5000 }, softmax]), /at most 4096 classes/],
    [layersFile([{ type: 'conv2d', filters: 1e6 }, softmax]), /at most 16777216 numbers/],
    [
      layersFile([relu, relu, relu, { type: 'pool2d', size: 4096 }, softmax], [4096, 4096, 1]),
      /at most 67108864 numbers/,
    ],
    [layersFile(Array(300).fill(relu)), /layers to have at most 256 items, got 300/],
    [layersFile([{ type: 'dense', units: 4096 }, softmax], [64, 64, 1]), /expected a tensor "dense.kernel", got none/],
  ];
  for (const [bytes, sentence] of refused) {
    assert.throws(() => cnn.loadNetwork(bytes), convScopeError('bad-data', sentence));
  }
});

test('metadata of the most characters that fit is written and read, one more is refused', () => {
  const net = cnn.createNetwork(smallSpec);
  net.metadata = { note: 'x'.repeat(12_500_000 - 'note'.length) };
  assert.equal(cnn.loadNetwork(net.save()).metadata.note.length, 12_499_996);
  net.metadata.note += 'x';
  assert.throws(() => net.save(), convScopeError('bad-argument', /at most 12500000 characters/));
});
