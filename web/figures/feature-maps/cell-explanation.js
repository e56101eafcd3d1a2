// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { cellAt } from '../../drawing/cell-box.js';
import { decimal } from '../../drawing/number-format.js';
import { workedWords } from '../../parts/worked/words.js';
import {
  convolutionTerms,
  inputTerms,
  poolingTerms,
  reluTerms,
  softmaxTerms,
  strongestChannel,
  weightTerms,
} from './arithmetic-terms.js';
import { words } from './words.js';

/** @import { TemplateResult } from 'lit' */
/** @import { Explanation } from '../../lib/index.js' */
/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Layer } from '../../session/stages.js' */

/**
 * What is said about the number pointed at.
 * @typedef {object} CellExplanation
 * @property {string} where
 * @property {string} how
 * @property {string} sentence the whole arithmetic for a screen reader
 * @property {string} line the arithmetic in a line, up to what it comes to
 * @property {number} value what it comes to
 * @property {TemplateResult} terms
 */

/** @typedef {Record<string, string | number>} Values */

/**
 * @param {Figure} figure
 * @returns {CellExplanation | undefined}
 */
export function explain(figure) {
  const { ready, pointing } = figure.session;
  const { target } = pointing;
  if (!target || !ready) return undefined;
  const { network, picture, maps } = ready;
  const { layer, part, index } = target;
  const position = network.layers.findIndex(({ name }) => name === layer);
  const { data, shape } = maps.tensor(target);
  const { y, x, channel } = cellAt(index, shape);
  const value = data[index];
  const number = layer.match(/\d+$/)?.[0];
  const values = {
    layer: number ? figure.say(words['layer.number'], { number }) : '',
    row: y + 1,
    column: x + 1,
    number: channel + 1,
    digit: channel,
    value: decimal(value),
  };

  if (position < 0) {
    const pixel = picture.pixels[index];
    const line = `${pixel} / 255 − 0.5`;
    return spoken(figure, 'input', { ...values, pixel }, { line, value, terms: inputTerms(figure, pixel, value) });
  }
  const of = network.layers[position];
  const before = position === 0 ? 'input' : network.layers[position - 1].name;
  if (part === 'kernel') {
    const [height, width] = of.outputShape;
    const terms = weightTerms(figure, target, value);
    return spoken(figure, 'filters', { ...values, count: height * width }, { line: '', value, terms });
  }
  const explanation = network.explain(layer, index);
  switch (of.type) {
    case 'conv2d':
      return convolution(figure, values, { of, before, channel, explanation });
    case 'relu': {
      const input = decimal(explanation.inputs[0]);
      const terms = reluTerms(figure, target, explanation);
      return spoken(figure, 'relu', { ...values, input }, { line: `max(0, ${input})`, value, terms });
    }
    case 'pool2d': {
      const candidates = Array.from(explanation.terms, (term) => decimal(term));
      const listed = { ...values, terms: candidates.join(figure.say(workedWords['list.and'])) };
      const terms = poolingTerms(figure, target, explanation);
      return spoken(figure, 'pool', listed, { line: `max(${candidates.join(', ')})`, value, terms });
    }
    case 'softmax': {
      const score = network.explain(before, index);
      const shares = {
        ...values,
        value: decimal(value, 4),
        term: decimal(explanation.terms[explanation.chosen], 4),
        total: decimal(explanation.termsSum, 4),
        count: score.terms.length.toLocaleString('en'),
        sum: decimal(score.termsSum, 4),
        bias: decimal(score.bias, 4),
      };
      const line = `${shares.term} / ${shares.total}`;
      return spoken(figure, 'softmax', shares, { line, value, terms: softmaxTerms(figure, explanation) });
    }
    case 'dense': // has no map to point at
      return undefined;
    default:
      return /** @satisfies {never} a kind of layer that is not explained yet */ (of);
  }
}

/**
 * @param {Figure} figure
 * @param {Values} values
 * @param {{ of: Extract<Layer, { type: 'conv2d' }>, before: string, channel: number, explanation: Explanation }} cell
 */
function convolution(figure, values, { of, before, channel, explanation }) {
  const depth = of.inputShape[2];
  const terms = convolutionTerms(figure, { of, before, filter: channel, explanation });
  const more = { ...values, bias: decimal(explanation.bias), sum: decimal(explanation.termsSum) };
  if (depth === 1) {
    const products = Array.from(
      explanation.inputs,
      (input, i) => `${decimal(input)} × ${decimal(explanation.weights[i])}`,
    );
    const name = of.bias ? 'conv.biased' : 'conv';
    const line = sumOf(of.bias ? [...explanation.terms, explanation.bias] : explanation.terms);
    return spoken(figure, name, { ...more, terms: products.join(' + ') }, { line, value: explanation.value, terms });
  }
  const strongest = strongestChannel(explanation, depth) + 1;
  const line = sumOf([explanation.termsSum, explanation.bias]);
  const said = { ...more, depth, strongest, count: explanation.terms.length };
  return spoken(figure, 'conv.deep', said, { line, value: explanation.value, terms });
}

/** The numbers as a sum is written. @param {ArrayLike<number>} terms */
function sumOf(terms) {
  return Array.from(terms, (term) => decimal(term)).reduce((sum, term) =>
    term.startsWith('−') ? `${sum} − ${term.slice(1)}` : `${sum} + ${term}`,
  );
}

/**
 * @param {Figure} figure
 * @param {'input' | 'filters' | 'conv' | 'conv.biased' | 'conv.deep' | 'relu' | 'pool' | 'softmax'} name
 * @param {Values} values
 * @param {Pick<CellExplanation, 'line' | 'value' | 'terms'>} sum
 * @returns {CellExplanation}
 */
function spoken(figure, name, values, sum) {
  const [kind] = /** @type {['input' | 'filters' | 'conv' | 'relu' | 'pool' | 'softmax']} */ (name.split('.'));
  return {
    where: figure.say(words[`where.${kind}`], values),
    how: figure.say(words[`how.${name}`], values),
    sentence: figure.say(words[`sentence.${name}`], values),
    ...sum,
  };
}
