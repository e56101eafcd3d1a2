// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import test from 'node:test';
import { load } from '../../web/lib/index.js';
import { readSafetensors, writeSafetensors } from '../../web/lib/safetensors.js';
import { convScopeError } from './errors.js';

const cnn = await load();
const tiny = cnn.createNetwork({ inputShape: [1, 3, 1], layers: [{ type: 'dense', units: 2 }, { type: 'softmax' }] });

test('the names of classes are saved, read and copied; without names there are none', () => {
  const net = cnn.loadNetwork(tiny.save());
  assert.equal(net.classes, undefined);
  const names = ['heart 💙', '星'];
  net.classes = names;
  names[0] = 'changed later';
  net.classes?.pop();
  const copy = cnn.loadNetwork(net.save());
  assert.deepEqual(copy.classes, ['heart 💙', '星']);
  assert.deepEqual(copy.metadata, {});
  copy.classes = undefined;
  assert.deepEqual(copy.save(), tiny.save());
});

test('bad names of classes are refused, and those from before stay', () => {
  const net = cnn.loadNetwork(tiny.save());
  net.classes = ['a', 'b'];
  /** @type {[unknown, RegExp][]} */
  const refused = [
    [null, /expected net.classes to be an array, got null/],
    ['ab', /net.classes to be an array, got "ab"/],
    [[], /net.classes to have 2 names, got 0/],
    [['a'], /net.classes to have 2 names, got 1/],
    [['a', 'b', 'c'], /net.classes to have at most 2 items, got 3/],
    [['a', 5], /net.classes\[1\] to be a string, got 5/],
    [['', 'b'], /the length of net.classes\[0\] to be a whole number from 1 to 100, got 0/],
    [['a', 'b'.repeat(101)], /the length of net.classes\[1\] to be .* to 100, got 101/],
    [['a', 'b\ud83d'], /net.classes\[1\] to hold whole characters, got half of a surrogate pair in "b\\ud83d"/],
  ];
  for (const [names, sentence] of refused) {
    assert.throws(
      () => {
        net.classes = /** @type {never} */ (names);
      },
      convScopeError('bad-argument', sentence),
    );
    assert.deepEqual(net.classes, ['a', 'b']);
  }
  net.classes = ['a', 'b'.repeat(100)];
  net.metadata = { 'convscope.classes': '[]' };
  assert.throws(() => net.save(), convScopeError('bad-argument', /without the key "convscope.classes"/));
  net.dispose();
  assert.throws(
    () => {
      net.classes = ['a', 'b'];
    },
    convScopeError('disposed', /network/),
  );
});

test('a file with damaged names of classes is refused', () => {
  const { tensors, metadata } = readSafetensors(tiny.save());
  const named = (/** @type {string} */ json) =>
    writeSafetensors({ tensors, metadata: { ...metadata, 'convscope.classes': json } });
  assert.deepEqual(cnn.loadNetwork(named('["a","b"]')).classes, ['a', 'b']);
  for (const json of ['', '["a"', '{}', 'null', '["a"]', '["a","b","c"]', '["a",7]', '["a",""]', '["a","\\ud800"]']) {
    const sentence = /metadata key "convscope.classes" names no classes: \S+/;
    assert.throws(() => cnn.loadNetwork(named(json)), convScopeError('bad-data', sentence), json);
  }
});
