// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { rem } from './base/type-size.js';

/**
 * One of a few choices, side by side.
 * @template T
 * @param {object} choice
 * @param {string} choice.name what is chosen
 * @param {readonly { value: T, text: string }[]} choice.options
 * @param {T} choice.chosen
 * @param {(value: T) => void} choice.choose
 */
export function segments({ name, options, chosen, choose }) {
  return html`<fieldset class="segments" data-control>
    <legend>${name}</legend>
    ${options.map(
      ({ value, text }) => html`<label>
        <input type="radio" name=${name} .checked=${live(value === chosen)} @change=${() => choose(value)} /><span>${text}</span>
      </label>`,
    )}
  </fieldset>`;
}

export const segmentsStyle = css`
  .segments {
    display: flex;
    flex-wrap: wrap;
    row-gap: 1px;
    min-inline-size: 0;
    margin: 0;
    padding: 0 0 0 1px;
    border: 0;
  }
  .segments legend {
    margin-block-end: ${rem(0.25)};
    margin-inline-start: -1px;
    padding: 0;
    font-size: var(--cnn-small);
    color: var(--cnn-muted);
  }
  .segments input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  .segments span {
    display: grid;
    place-content: center;
    min-inline-size: var(--cnn-control);
    min-block-size: var(--cnn-control);
    margin-inline-start: -1px;
    padding: ${rem(0.125)} ${rem(0.625)};
    border: 1px solid var(--cnn-line-strong);
    background: var(--cnn-paper);
    font-size: var(--cnn-small);
    text-align: center;
    cursor: pointer;
  }
  .segments label:first-of-type span {
    border-start-start-radius: var(--cnn-radius);
    border-end-start-radius: var(--cnn-radius);
  }
  .segments label:last-of-type span {
    border-start-end-radius: var(--cnn-radius);
    border-end-end-radius: var(--cnn-radius);
  }
  .segments :checked + span {
    position: relative;
    border-color: var(--cnn-accent);
    background: var(--cnn-accent);
    color: var(--cnn-on-accent);
  }
  .segments :focus-visible + span {
    position: relative;
    z-index: 1;
    outline: 3px solid var(--cnn-accent);
    outline-offset: 2px;
  }
  /* Paper shows what is chosen, and nothing to choose from. */
  @media print {
    .segments {
      display: block;
      font-weight: 700;
    }
    .segments legend {
      display: inline;
      float: inline-start;
      margin-inline-end: ${rem(0.5)};
      font-weight: 400;
    }
    .segments input:not(:checked) + span {
      display: none;
    }
    .segments :checked + span {
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      text-align: start;
    }
  }
`;
