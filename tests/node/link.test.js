// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import test from 'node:test';
import { decodeStrokes, encodeStrokes } from '../../web/drawing/stroke-code.js';
import { firstDigit } from '../../web/files/first-digit.js';
import { readLink, writeLink } from '../../web/page/address/link.js';

const plain = {
  digit: firstDigit,
  weights: { model: 'mnist', checkpoint: 'trained', seed: 1 },
  cell: undefined,
  theme: undefined,
  controls: undefined,
  worksheet: undefined,
  lang: undefined,
  settings: [],
};

test('a page as it is without a link has an empty one', () => {
  assert.equal(writeLink(/** @type {any} */ (plain)), '');
  assert.deepEqual(readLink(''), { ...plain, unread: [] });
});

test('a link brings back the language, the digit, the weights, the theme, hidden controls, an open worksheet and the settings of figures', () => {
  const state = {
    digit: 812,
    weights: { model: /** @type {const} */ ('mnist'), checkpoint: /** @type {const} */ ('random'), seed: 7 },
    cell: 'conv 3 12 7',
    theme: /** @type {const} */ ('dark'),
    controls: /** @type {const} */ ('none'),
    worksheet: /** @type {const} */ ('convolution'),
    lang: 'zh-Hans',
    settings: [{ figure: 'convolution', setting: 'kernel', value: '-1 0 1; −2 0 2; -1 0 1' }],
  };
  const link = writeLink(state);
  assert.equal(
    link,
    '?lang=zh-Hans&digit=812&weights=random&seed=7&cell=conv+3+12+7&theme=dark&controls=none&worksheet=convolution&convolution.kernel=-1+0+1;+%E2%88%922+0+2;+-1+0+1',
  );
  assert.deepEqual(readLink(link), { ...state, unread: [] });
});

test('a drawing stands behind the #, after the section of the page, so that no server is sent it', () => {
  const settings = [
    { figure: 'draw', setting: 'strokes', value: 'p~CgCA~GQCA~EsHQ' },
    { figure: 'draw', setting: 'meant', value: '7' },
  ];
  const state = /** @type {any} */ ({ ...plain, settings });
  assert.equal(writeLink(state), '?draw.meant=7#draw.strokes=p~CgCA~GQCA~EsHQ');
  assert.equal(writeLink(state, 'softmax'), '?draw.meant=7#softmax&draw.strokes=p~CgCA~GQCA~EsHQ');
  assert.equal(writeLink(/** @type {any} */ (plain), 'softmax'), '#softmax');
  const names = (/** @type {ReturnType<typeof readLink>} */ link) => link.settings.map(({ setting }) => setting).sort();
  for (const [query, fragment] of [
    ['?draw.meant=7', '#draw.strokes=p~CgCA~GQCA~EsHQ'],
    ['?draw.meant=7', '#softmax&draw.strokes=p~CgCA~GQCA~EsHQ'],
    ['?draw.meant=7&draw.strokes=p~CgCA~GQCA~EsHQ', '#softmax'], // as links were before
  ]) {
    assert.deepEqual(names(readLink(query, fragment)), ['meant', 'strokes']);
  }
  assert.deepEqual(readLink('', '#softmax'), readLink(''));
});

test('what a link says wrongly is named and left out', () => {
  const { unread, ...state } = readLink(
    '?digit=1000&weights=half&seed=0&model=resnet&cell=conv(1)&theme=red&worksheet=why',
  );
  assert.deepEqual(state, plain);
  assert.deepEqual(unread.sort(), ['cell', 'digit', 'model', 'seed', 'theme', 'weights', 'worksheet']);
});

test('the deeper network has no checkpoints to link to', () => {
  assert.deepEqual(readLink('?model=mnist-deep&weights=100').unread, ['weights']);
  assert.equal(readLink('?model=mnist-deep').weights.model, 'mnist-deep');
});

test('strokes come back from their code, point by point', () => {
  const strokes = [
    {
      tool: /** @type {const} */ ('pen'),
      points: [
        { x: 0, y: 559 },
        { x: 31, y: 527 },
        { x: 63, y: 527 },
        { x: 559, y: 0 },
      ],
    },
    { tool: /** @type {const} */ ('eraser'), points: [{ x: 100, y: 70 }] },
  ];
  // 559 = 8 · 64 + 47 → "Iv"; steps of +31 and −32 are the last and the first letter; +32 needs a whole point.
  assert.equal(encodeStrokes(strokes), 'p~AAIv_A~A_IP~IvAA.e~BkBG');
  assert.deepEqual(decodeStrokes(encodeStrokes(strokes), 560), strokes);
  assert.deepEqual(decodeStrokes('', 560), []);
});

test('what is no code of strokes on the pad is told from one', () => {
  for (const code of ['q~AAAA', 'p', 'pAA', 'p~AAA', 'p~AAAA.', 'p~__AA', 'p~AAAAA', 'p~AAAA$$', 'p~AAAAAg']) {
    assert.equal(decodeStrokes(code, 560), undefined, code);
  }
});
