// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { cellAt } from '../drawing/cell-box.js';
import { decimal } from '../drawing/number-format.js';
import { convolutionTerms, inputTerms, poolingTerms, softmaxTerms, weightTerms } from './arithmetic-terms.js';

/** @import { TemplateResult } from 'lit' */
/** @import { Figure } from './figure.js' */

/**
 * What is said about the number pointed at.
 * @typedef {object} Account
 * @property {string} where
 * @property {string} how
 * @property {string} sentence the whole arithmetic for a screen reader
 * @property {TemplateResult} terms
 */

/**
 * The panel with the arithmetic of the number pointed at; it keeps its size whatever that is.
 * @param {Figure} figure
 */
export function arithmetic(figure) {
  const { session } = figure;
  const account = session.status === 'ready' && session.target ? accountOf(figure) : undefined;
  const sentence = account?.sentence ?? '';
  return html`<section class="arithmetic" aria-label=${figure.say('arithmetic.label')}>
    <div class="words">
      ${
        account
          ? html`<h3>${account.where}</h3>
              <p>${account.how}</p>`
          : html`<p class="rest">${figure.say('arithmetic.rest')}</p>`
      }
      ${
        session.pinned
          ? html`<button type="button" class="release" @click=${() => session.release()}>
              ${figure.say('arithmetic.release')}
            </button>`
          : html`<p class="hint">${figure.say('arithmetic.hint')}</p>`
      }
    </div>
    ${account?.terms}
    <p class="live" role="status">${session.pinned ? figure.say('sentence.pinned', { sentence }) : sentence}</p>
  </section>`;
}

/**
 * @param {Figure} figure
 * @returns {Account | undefined}
 */
function accountOf(figure) {
  const { session } = figure;
  const { target, network, samples } = session;
  if (!target || !network || !samples) return undefined;
  const { layer, part, index } = target;
  const { data, shape } = session.tensor(layer, part);
  const { y, x, channel } = cellAt(index, shape);
  const value = data[index];
  const values = { row: y + 1, column: x + 1, number: channel + 1, digit: channel, value: decimal(value) };
  const account = (
    /** @type {'input' | 'filters' | 'conv' | 'pool' | 'softmax'} */ name,
    /** @type {TemplateResult} */ terms,
    /** @type {Record<string, string | number>} */ more,
  ) => ({
    where: figure.say(`where.${name}`, values),
    how: figure.say(`how.${name}`, { ...values, ...more }),
    sentence: figure.say(`sentence.${name}`, { ...values, ...more }),
    terms,
  });

  if (part === 'kernel') {
    const { outputShape } = /** @type {{ outputShape: number[] }} */ (
      network.layers.find(({ name }) => name === layer)
    );
    return account('filters', weightTerms(figure, value), { count: outputShape[0] * outputShape[1] });
  }
  if (layer === 'input') {
    const pixel = samples.image(session.selected)[index];
    return account('input', inputTerms(figure, pixel, value), { pixel });
  }
  const explanation = network.explain(layer, index);
  const { inputs, weights, terms, termsSum } = explanation;
  if (layer === 'conv') {
    const products = Array.from(inputs, (input, i) => `${decimal(input)} × ${decimal(weights[i])}`);
    return account('conv', convolutionTerms(figure, explanation, channel), { terms: products.join(' + ') });
  }
  if (layer === 'pool') {
    const candidates = Array.from(terms, (term) => decimal(term));
    return account('pool', poolingTerms(figure, explanation), { terms: candidates.join(figure.say('list.and')) });
  }
  const score = network.explain('dense', index);
  const softmax = account('softmax', softmaxTerms(figure, explanation), {
    term: decimal(terms[explanation.chosen], 4),
    sum: decimal(termsSum, 4),
    value: decimal(value, 4),
  });
  const ofScore = figure.say('how.score', {
    digit: index,
    count: score.terms.length.toLocaleString('en'),
    sum: decimal(score.termsSum, 4),
    bias: decimal(score.bias, 4),
  });
  return { ...softmax, how: `${softmax.how} ${ofScore}` };
}
