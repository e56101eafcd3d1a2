// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The questions of <cnn-try>: for hundreds of seeds, the answer that the library gives is the one that follows from the numbers
// shown, worked out here by hand.

import assert from 'node:assert/strict';
import test from 'node:test';
import { Draws } from '../../web/figures/try/draws.js';
import { answerText, isRight } from '../../web/figures/try/question.js';
import { kinds, makerOf } from '../../web/figures/try/questions/list.js';
import { runOf } from '../../web/figures/try/run.js';
import { load } from '../../web/lib/index.js';

/** @import { Question } from '../../web/figures/try/question.js' */
/** @import { Kind } from '../../web/figures/try/questions/list.js' */

const cnn = await load();
const seeds = Array.from({ length: 300 }, (_, i) => i + 1);

/** @param {Kind} kind @param {number} seed */
const questionOf = (kind, seed) => makerOf(kind)(cnn, new Draws(seed));

/** @param {Question} question */
const optionsOf = ({ answer }) => {
  assert.ok('options' in answer);
  return answer.options.map((option) => ('grid' in option ? option.grid.data : option.text));
};

/** What a question says, as numbers. @param {Question} question @param {string} name */
const said = ({ ask: [, values = {}] }, name) => Number(String(values[name]).replace('−', '-'));

/** @param {Question} question @param {string} name as 28×28 */
const shape = ({ ask: [, values = {}] }, name) => String(values[name]).split('×').map(Number);

/** Σ aᵢ bᵢ @param {readonly number[]} a @param {readonly number[]} b */
const dot = (a, b) => a.reduce((sum, each, i) => sum + each * b[i], 0);

/** @param {string} text */
const numbers = (text) => text.replaceAll('−', '-').split(', ').map(Number);

/** @param {number[]} logits */
const probabilities = (logits) => {
  const sum = logits.reduce((total, z) => total + Math.exp(z), 0);
  return logits.map((z) => Math.exp(z) / sum);
};

/** @param {number[]} list */
const argmax = (list) => {
  const max = Math.max(...list);
  assert.equal(list.filter((each) => each === max).length, 1, 'a tie');
  return list.indexOf(max);
};

/** The answer, from the numbers that are shown. @type {Record<Kind, (question: Question) => number>} */
const byHand = {
  cell: ({ grids: [image, kernel] }) =>
    dot(
      kernel.data,
      kernel.data.map((_, i) => image.data[4 * Math.floor(i / 3) + (i % 3) + 1]),
    ),
  edge: (question) =>
    argmax(optionsOf(question).map((kernel) => dot(question.grids[0].data, /** @type {number[]} */ (kernel)))),
  pixel: (question) => said(question, 'byte') / 255 - 0.5,
  background: ({ grids: [kernel] }) => kernel.data.reduce((sum, weight) => sum - weight / 2, 0),
  size: (question) => {
    const [n] = shape(question, 'image');
    const [k] = shape(question, 'kernel');
    return question.ask[1]?.padding === 'same' ? n : n - k + 1;
  },
  largest: (question) => {
    const [top, left] = [2 * (said(question, 'row') - 1), 2 * (said(question, 'column') - 1)];
    const window = [0, 1, 4, 5].map((i) => question.grids[0].data[4 * top + left + i]);
    return window[argmax(window)];
  },
  dense: (question) => {
    const [height, width] = shape(question, 'picture');
    return height * width * said(question, 'units');
  },
  softmax: (question) => {
    const wanted = probabilities(numbers(String(question.ask[1]?.logits)));
    const distances = optionsOf(question).map((text) =>
      Math.max(...probabilities(numbers(String(text))).map((p, k) => Math.abs(p - wanted[k]))),
    );
    assert.equal(distances.filter((distance) => distance < 0.01).length, 1);
    return distances.findIndex((distance) => distance < 0.01);
  },
  loss: (question) => {
    const wanted = (-Math.log(said(question, 'p'))).toFixed(3);
    assert.equal(optionsOf(question).filter((text) => text === wanted).length, 1);
    return optionsOf(question).indexOf(wanted);
  },
  inputs: (question) => {
    const [side] = shape(question, 'image');
    return ((side - 2) / 2) ** 2 * said(question, 'filters');
  },
  step: (question) => said(question, 'weight') - said(question, 'rate') * said(question, 'gradient'),
  accuracy: ({ grids: [{ data }] }) => {
    assert.equal(
      data.reduce((sum, each) => sum + each, 0),
      20,
    );
    return 5 * (data[0] + data[4] + data[8]);
  },
};

for (const kind of kinds) {
  test(`${kind}: the answer is the one that follows from the numbers shown`, () => {
    for (const seed of seeds) {
      const question = questionOf(kind, seed);
      const answer = byHand[kind](question);
      const found = 'options' in question.answer ? question.answer.right : question.answer.value;
      assert.ok(Math.abs(found - answer) < 1e-5, `seed ${seed}: ${found}, not ${answer}`);
      assert.ok(isRight(question.answer, Number(answer.toFixed(3))), `seed ${seed}`);
      assert.ok(!isRight(question.answer, answer + 1) && !isRight(question.answer, answer + 0.001), `seed ${seed}`);
    }
  });

  test(`${kind}: the same seed asks the same, and others ask something else`, () => {
    const asked = seeds.map((seed) => JSON.stringify(questionOf(kind, seed)));
    assert.deepEqual(
      seeds.map((seed) => JSON.stringify(questionOf(kind, seed))),
      asked,
    );
    assert.ok(new Set(asked).size >= 6);
    for (const [i, each] of asked.entries()) assert.notEqual(each, asked[i + 1], `seed ${i + 1}`);
  });

  test(`${kind}: what is said has all of its numbers, and ends with the answer`, () => {
    for (const seed of seeds.slice(0, 50)) {
      const { ask, because, answer, grids } = questionOf(kind, seed);
      for (const [text, values = {}] of [ask, because])
        for (const words of Object.values(text))
          for (const [, name] of words.matchAll(/\{(\w+)\}/g)) assert.ok(name in values, `${words}, seed ${seed}`);
      assert.doesNotMatch(JSON.stringify([ask, because]), /NaN|undefined|Infinity|\d{5}\.|\.\d{5}/);
      if (!('options' in answer)) assert.match(String(because[1]?.value), new RegExp(`^${answerText(answer)}%?$`));
      for (const { data, shape: size } of grids) assert.equal(data.length, size[0] * size[1]);
    }
  });
}

test('the options of a choice differ, and each letter is right now and then', () => {
  for (const kind of kinds) {
    const all = seeds.map((seed) => questionOf(kind, seed)).filter(({ answer }) => 'options' in answer);
    const rights = new Set(all.map(({ answer }) => 'right' in answer && answer.right));
    if (all.length > 0) assert.deepEqual([...rights].sort(), [0, 1, 2], kind);
    for (const question of all) assert.equal(new Set(optionsOf(question).map(String)).size, 3, kind);
  }
});

test('ten questions are of ten kinds, the same for the same seed', () => {
  for (const seed of seeds) {
    const run = runOf(seed, 10);
    assert.deepEqual(run, runOf(seed, 10));
    assert.equal(new Set(run).size, 10);
  }
  assert.notDeepEqual(runOf(1, 10), runOf(2, 10));
});

test('random numbers keep to their bounds and reach both', () => {
  const draws = new Draws(42);
  const numbers = Array.from({ length: 1000 }, () => draws.whole(-2, 3));
  assert.deepEqual(
    [...new Set(numbers)].sort((a, b) => a - b),
    [-2, -1, 0, 1, 2, 3],
  );
  assert.deepEqual(draws.shuffled([1, 2, 3, 4]).toSorted(), [1, 2, 3, 4]);
});
