// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css, html } from 'lit';
import { percent } from '../../drawing/number-format.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { rem } from '../../parts/base/type-size.js';
import { words } from './words.js';

/** @import { Evaluation } from '../../lib/index.js' */
/** @import { CnnEvaluation } from './evaluation.js' */

/**
 * How many of each digit were classified correctly, read off the confusion matrix.
 * @param {Evaluation | undefined} evaluation
 */
export function classAccuracies(evaluation) {
  return Array.from({ length: 10 }, (_, label) => {
    const row = [...(evaluation?.confusion.data.slice(10 * label, 10 * label + 10) ?? [])];
    const count = row.reduce((sum, each) => sum + each, 0);
    return { label, right: row[label] ?? 0, count, accuracy: count > 0 ? row[label] / count : 0 };
  });
}

/**
 * The accuracy on each digit as a bar.
 * @param {CnnEvaluation} figure
 */
export function bars(figure) {
  const { evaluation } = figure;
  return html`<h3>${figure.say(words['bars.title'])}</h3>
    <ol class="bars">${classAccuracies(evaluation).map(
      ({ label, right, count, accuracy }) => html`<li>
        <span class="spoken">${figure.say(words['bars.one'], { label, right, count })}</span>
        <span class="percent" aria-hidden="true">${evaluation && count > 0 ? percent(accuracy, 0).replace('%', '') : ''}</span>
        <span class="bar" aria-hidden="true"><span ${styleProperties({ '--accuracy': accuracy })}></span></span>
        <b aria-hidden="true">${label}</b>
      </li>`,
    )}</ol>`;
}

export const barsStyle = css`
  .bars {
    display: grid;
    grid-template-columns: repeat(10, minmax(0, 1fr));
    gap: ${rem(0.25)};
    max-inline-size: ${rem(32)};
    margin: ${rem(0.375)} 0 0;
    padding: 0;
    list-style: none;
    font-size: min(var(--cnn-small), 4cqi); /* three digits fit into a tenth of the figure */
    text-align: center;
  }
  .bars li {
    position: relative;
    display: grid;
  }
  .percent {
    min-block-size: 1.45em;
    color: var(--cnn-muted);
  }
  .bar {
    display: grid;
    align-items: end;
    block-size: ${rem(4)};
    background: var(--cnn-track);
    border-block-end: 1px solid var(--cnn-line-strong);
  }
  .bar span {
    block-size: calc(100% * var(--accuracy));
    background: var(--cnn-accent);
  }
  .bars b {
    font-weight: 700;
  }
`;
