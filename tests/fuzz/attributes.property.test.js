// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What attributes of figures and fields of readers hold: any text is read or refused in one sentence, and what was written
// reads back the same.

import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { decodeStrokes, encodeStrokes } from '../../web/drawing/stroke-code.js';
import { isUnfinished, numberIn, shortNumber, typedNumber } from '../../web/drawing/written-number.js';
import { kernelsIn, kernelsText } from '../../web/figures/filters/kernels.js';
import { load } from '../../web/lib/index.js';
import { recipes } from '../../web/models/recipes.js';
import { languages } from '../../web/parts/base/languages.js';
import { numberList } from '../../web/parts/base/number-list.js';
import { choiceRefusal, countRefusal, rangeRefusal } from '../../web/parts/base/refusals.js';
import { numberOf } from '../../web/parts/base/setting-text.js';
import { numberRows, rowsText } from '../../web/parts/worked/number-rows.js';
import { cellName, cellNamed, isCellName } from '../../web/session/cell-name.js';
import { stagesOf } from '../../web/session/stages.js';
import { sentenceOf } from './sentence.js';
import { anyText, near, settings } from './texts.js';

const cnn = await load();
const networks = Object.values(recipes).map(({ spec }) => cnn.createNetwork(spec).layers);

/** @param {string} text */
const numberLike = (text) => near(text, '0123456789.,;-−+~ eE\t·１，');

test('a number that was typed is one of a cell, or none', () => {
  const check = (/** @type {string} */ text) => {
    const number = typedNumber(text);
    if (number === undefined) return;
    assert.ok(Math.abs(number) <= 999.99 && Object.is(number, Number(number.toFixed(2)) + 0), text);
    assert.equal(typedNumber(shortNumber(number)), number);
    assert.equal(numberIn(text), number);
    assert.ok(!isUnfinished(text));
  };
  fc.assert(fc.property(fc.oneof(anyText, numberLike('-12.5')), check), settings);
});

test('every number of a cell is written as one', () => {
  const number = fc.integer({ min: -99999, max: 99999 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(number, (value) => assert.equal(typedNumber(shortNumber(value)), value + 0)),
    settings,
  );
});

test('any other number that was typed is a finite one', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, numberLike('-1234.5'), numberLike('9'.repeat(400))), (text) => {
      const number = numberIn(text);
      assert.ok(number === undefined || Number.isFinite(number), text);
    }),
    settings,
  );
});

test('a number in a field, with its decimals, reads back as the float that it shows', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      const read = numberIn(shortNumber(value));
      assert.ok(read !== undefined && Math.abs(read - value) <= Math.max(5e-5, Math.abs(value) * 5e-7), String(value));
    }),
    settings,
  );
});

test('rows of numbers are read or refused, and read back the same', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, numberLike('0 7.5 8; 1 -9 9')), (text) => {
      const rows = numberRows(text);
      if (!rows) return;
      const [height, width] = rows.shape;
      assert.ok(height >= 1 && width >= 1);
      assert.equal(rows.data.length, height * width);
      assert.ok(rows.data.every(Number.isFinite));
      assert.deepEqual(numberRows(rowsText(rows)), rows);
    }),
    settings,
  );
});

test('a list of numbers is read or refused, within its limits', () => {
  const limits = { min: 2, max: 10, limit: 100 };
  fc.assert(
    fc.property(fc.oneof(anyText, numberLike('1.5, -2 3e-7')), (text) => {
      const numbers = numberList(text, limits);
      if (!numbers) return;
      assert.ok(numbers.length >= 2 && numbers.length <= 10, text);
      assert.ok(numbers.every((number) => Math.abs(number) <= 100));
      assert.deepEqual(numberList(numbers.join(','), limits), numbers);
    }),
    settings,
  );
});

test('a kernel of any weights reads back from its attribute', () => {
  const weights = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(weights, (kernel) => {
      const written = kernel.map((weight) => Number(weight.toPrecision(7)) + 0);
      assert.deepEqual(numberList(written.join(','), { min: 9, max: 9, limit: 100 }), written);
    }),
    settings,
  );
});

test('filters of any weights read back from their attribute, and any text is filters or none', () => {
  const weight = fc.double({ min: -100, max: 100, noNaN: true }).map((each) => Number(each.toPrecision(7)) + 0);
  const weights = fc.array(weight, { minLength: 9, maxLength: 9 });
  const kernels = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 64 }), weights), {
    minLength: 1,
    maxLength: 16,
    selector: ([number]) => number,
  });
  fc.assert(
    fc.property(kernels, (entries) => {
      const sorted = [...entries].sort(([a], [b]) => a - b);
      assert.deepEqual([...(kernelsIn(kernelsText(new Map(entries)) ?? '') ?? [])], sorted);
    }),
    settings,
  );
  fc.assert(
    fc.property(fc.oneof(anyText, near('3 -1 0 1 -2 0 2 -1 0 1; 5 0 0 0 0 0 0 0 0 0', '0123456789 ;,.-e')), (text) => {
      const read = kernelsIn(text);
      if (!read) return;
      for (const [number, each] of read) {
        assert.ok(Number.isInteger(number) && number >= 1, text);
        assert.ok(each.length === 9 && each.every((one) => Math.abs(one) <= 100), text);
      }
      assert.deepEqual([...(kernelsIn(kernelsText(read) ?? '') ?? [])].sort(), [...read].sort());
    }),
    settings,
  );
});

test('any text is a drawing on the pad or none, and a drawing is written as the same one', () => {
  const size = 560;
  fc.assert(
    fc.property(fc.oneof(anyText, near('p~AAAAAA.e~BBCCDDEE', 'pe~.-_AZaz09+/ ')), (text) => {
      const strokes = decodeStrokes(text, size);
      if (!strokes) return;
      for (const { points } of strokes) {
        assert.ok(points.length > 0);
        assert.ok(
          points.every(({ x, y }) => x >= 0 && y >= 0 && x < size && y < size),
          text,
        );
      }
      assert.deepEqual(decodeStrokes(encodeStrokes(strokes), size), strokes);
    }),
    settings,
  );
});

test('every drawing reads back, point by point', () => {
  const place = fc.integer({ min: 0, max: 4095 });
  const stroke = fc.record(
    {
      tool: fc.constantFrom(/** @type {const} */ ('pen'), /** @type {const} */ ('eraser')),
      points: fc.array(fc.record({ x: place, y: place }, { noNullPrototype: true }), { minLength: 1 }),
    },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(fc.array(stroke), (strokes) => assert.deepEqual(decodeStrokes(encodeStrokes(strokes), 4096), strokes)),
    settings,
  );
});

test('any text names a cell of a network or none', () => {
  const text = fc.oneof(anyText, near('conv 3 12 7'), near('pool2 16 5 5'), near('softmax 4'), near('filters 1 1 1'));
  fc.assert(
    fc.property(text, fc.constantFrom(...networks), (name, layers) => {
      const target = cellNamed(layers, name);
      if (!target || !isCellName(name)) return;
      assert.deepEqual(cellNamed(layers, cellName(layers, target)), target);
    }),
    settings,
  );
});

test('every cell of a network has a name that leads back to it', () => {
  for (const layers of networks) {
    const stages = stagesOf(layers).map(({ layer, part, shape }) => ({
      layer,
      part,
      size: shape.reduce((a, b) => a * b),
    }));
    const last = layers[layers.length - 1];
    const places = [
      ...stages,
      { layer: last.name, part: /** @type {const} */ ('activation'), size: last.outputShape[0] },
    ];
    const target = fc
      .constantFrom(...places)
      .chain(({ layer, part, size }) =>
        fc.record({ layer: fc.constant(layer), part: fc.constant(part), index: fc.nat(size - 1) }),
      );
    fc.assert(
      fc.property(target, ({ layer, part, index }) => {
        const name = cellName(layers, { layer, part, index });
        assert.ok(isCellName(name), name);
        assert.deepEqual(cellNamed(layers, name), { layer, part, index });
      }),
      settings,
    );
  }
});

test('any text of an attribute that holds a number is in its range, or refused in one sentence that shows it', () => {
  const range = { min: 0.0001, max: 1, attribute: 'learning-rate' };
  const refusals = [
    {
      of: (/** @type {any} */ figure) => rangeRefusal(figure, 'value', range),
      isGood: (/** @type {unknown} */ n) => typeof n === 'number' && n >= 0.0001 && n <= 1,
    },
    {
      of: (/** @type {any} */ figure) => rangeRefusal(figure, 'value', { min: -6, max: 6, isWhole: true }),
      isGood: (/** @type {any} */ n) => Number.isInteger(n) && Math.abs(n) <= 6,
    },
    {
      of: (/** @type {any} */ figure) => countRefusal(figure, 'value'),
      isGood: (/** @type {any} */ n) => Number.isSafeInteger(n) && n >= 1,
    },
    {
      of: (/** @type {any} */ figure) =>
        choiceRefusal(figure, [{ name: 'value', value: figure.value, choices: [1, 5, 20] }]),
      isGood: (/** @type {any} */ n) => [1, 5, 20].includes(n),
    },
  ];
  fc.assert(
    fc.property(
      fc.oneof(anyText, numberLike('0.016'), numberLike('20')),
      fc.constantFrom(...refusals),
      (text, { of, isGood }) => {
        const value = numberOf(text);
        const words = of({ value, getAttribute: () => text });
        assert.equal(words === undefined, isGood(value), text);
        for (const { tag } of languages) if (words) assert.ok(sentenceOf(words, tag).includes(text));
      },
    ),
    settings,
  );
});
