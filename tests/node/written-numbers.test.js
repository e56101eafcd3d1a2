// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Numbers as people write them: one grammar for every attribute and every field.

import assert from 'node:assert/strict';
import test from 'node:test';
import { isUnfinished, numberIn, typedNumber } from '../../web/drawing/written-number.js';
import { load } from '../../web/lib/index.js';
import { recipes } from '../../web/models/recipes.js';
import { numberList, wholeNumbers } from '../../web/parts/base/number-list.js';
import { numberRows } from '../../web/parts/worked/number-rows.js';
import { cellNamed, isCellName } from '../../web/session/cell-name.js';
import { readSettings } from '../../web/session/session-settings.js';

/** @type {[text: string, number: number | undefined][]} */
const numbers = [
  ['-1', -1],
  ['−1', -1], // as the page shows it
  ['–1', -1], // an en dash
  ['—1', -1],
  ['‐1', -1],
  ['‑1', -1], // a hyphen that does not break
  ['﹣1', -1],
  ['－１', -1], // full width
  ['＋１．５', 1.5],
  ['+1.5', 1.5],
  ['0,25', 0.25],
  ['，5', 0.5],
  ['1。5', 1.5], // the full stop of Chinese keyboards
  ['٣٫٥', 3.5],
  ['۱۲', 12],
  [' 7 ', 7],
  ['\u00a07\u3000', 7],
  ['.5', 0.5],
  ['5.', 5],
  ['1e-3', 0.001],
  ['1E−3', 0.001],
  ['-0', 0],
  ['', undefined],
  ['-', undefined],
  ['.', undefined],
  ['1.2.3', undefined],
  ['1,2,3', undefined],
  ['0x10', undefined],
  ['1_000', undefined],
  ['Infinity', undefined],
  ['NaN', undefined],
  ['1e999', undefined],
  ['--1', undefined],
  ['1 2', undefined],
  ['ten', undefined],
];

for (const [text, number] of numbers) {
  test(`“${text}” is ${number === undefined ? 'no number' : number}`, () => {
    assert.equal(numberIn(text), number);
    const isCell = number !== undefined && number === Number(number.toFixed(2));
    assert.equal(typedNumber(text), isCell ? number : undefined);
  });
}

test('what can become a number with the next keys is unfinished', () => {
  for (const text of ['', '-', '−', '–', '+', '.', ',', '-.', '－', '1e', '1e-', '2,5E'])
    assert.ok(isUnfinished(text), text);
  for (const text of ['x', '--', '1.2.', 'e', '-e', '.e', '1ee']) assert.ok(!isUnfinished(text), text);
});

test('a list is read with blanks, commas, semicolons or brackets, and with decimal commas', () => {
  const list = (/** @type {string} */ text) => numberList(text, { min: 2, max: 10, limit: 100 });
  for (const text of [
    '2 1 0.1',
    '2, 1, 0.1',
    '2,1,0.1',
    '2;1;0.1',
    '2; 1; 0.1',
    '[2, 1, 0.1]',
    '2 1 0,1',
    '2; 1; 0,1',
    '２　１　0．1',
    '2、1、0.1',
    '２，１，0.1',
    '2\n1\n0.1',
    '2\t1\t.1',
    '2 1 0.1;',
    '(2, 1, 0.1)',
  ]) {
    assert.deepEqual(list(text), [2, 1, 0.1], text);
  }
  assert.deepEqual(list('2,5 −1,5'), [2.5, -1.5]);
  assert.deepEqual(list('0,5'), [0, 5]); // as before decimal commas were read
  for (const text of ['', '1', '1 2 x', '1,,2', ', 1, 2', '1 2 1000', '1;;2', '1 2 3 4 5 6 7 8 9 10 11']) {
    assert.equal(list(text), undefined, text);
  }
});

test('which comma is meant follows from how many numbers there should be, where it can', () => {
  const kernel = (/** @type {string} */ text) => numberList(text, { min: 9, max: 9, limit: 100 });
  assert.deepEqual(kernel('0,5 0 0 0 1 0 0 0 0,5'), [0.5, 0, 0, 0, 1, 0, 0, 0, 0.5]);
  assert.deepEqual(kernel('0,1 0,1 0,1 0,1 1'), [0, 1, 0, 1, 0, 1, 0, 1, 1]);
  for (const text of [
    '0 −1 0 −1 5 −1 0 −1 0',
    '0 –1 0; –1 5 –1; 0 –1 0',
    '[[0, -1, 0], [-1, 5, -1], [0, -1, 0]]',
    '0,-1,0,-1,5,-1,0,-1,0',
    '０ －１ ０；－１ ５ －１；０ －１ ０',
  ]) {
    assert.deepEqual(kernel(text), [0, -1, 0, -1, 5, -1, 0, -1, 0], text);
  }
});

test('rows are read with semicolons, line ends or brackets between them', () => {
  for (const text of [
    '1 2; 3 4',
    '1, 2; 3, 4',
    '1,2;3,4',
    '1 2\n3 4',
    '[[1, 2], [3, 4]]',
    '[[1,2],[3,4]]',
    '[1 2; 3 4]',
    '１　２；３　４',
    '1 2; 3 4;',
    '1\t2;3\t4',
  ]) {
    assert.deepEqual(numberRows(text), { data: [1, 2, 3, 4], shape: [2, 2] }, text);
  }
  assert.deepEqual(numberRows('1,5 2; 3 −4,25'), { data: [1.5, 2, 3, -4.25], shape: [2, 2] });
  for (const text of ['', ';', '1 2; 3', '1 2; x 4', '1 2;; 3 4', '1.234 1', '1000 1']) {
    assert.equal(numberRows(text), undefined, text);
  }
});

test('the settings of a session and the names of cells are read in the same way', async () => {
  const read = (/** @type {Record<string, string>} */ values) => readSettings((name) => values[name] ?? null);
  assert.deepEqual(read({ digit: '１２', weights: ' 1000 ', seed: '7.0' }), {
    ...read({ digit: '12', weights: '1000', seed: '7' }),
  });
  assert.deepEqual(read({ digit: '-1' }).unread, ['digit']);
  assert.deepEqual(read({ digit: '1.5' }).unread, ['digit']);
  const { layers } = (await load()).createNetwork(recipes.mnist.spec);
  for (const name of ['conv 3 12 7', 'conv  3, 12, 7', 'conv　３　１２　７', ' conv 3 12 7 ']) {
    assert.ok(isCellName(name), name);
    assert.deepEqual(cellNamed(layers, name), cellNamed(layers, 'conv 3 12 7'), name);
  }
  assert.deepEqual(wholeNumbers('12, 7', 2), [12, 7]);
  assert.equal(wholeNumbers('12 7.5', 2), undefined);
});
