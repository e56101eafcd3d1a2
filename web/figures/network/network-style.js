// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

/** @import { CSSResult } from 'lit' */

/**
 * All stages in a row, with the arrows pointing to the right.
 * @param {CSSResult} stages
 */
const sideBySide = (stages) => css`
  ${stages} {
    --picture: max(168px, ${rem(10.5)}); /* the bars grow with the text */
    flex-direction: row;
  }
  ${stages} li {
    flex: none;
    flex-direction: row;
  }
  ${stages} li:not(:first-child)::before {
    flex: none;
    inline-size: clamp(20px, 2.5cqi, 48px);
    block-size: 9px;
    margin: calc(var(--picture) / 2 + 3px) 4px 0 4px;
    background:
      linear-gradient(var(--cnn-line-strong) 0 0) 0 50% / calc(100% - 4px) 1px no-repeat,
      conic-gradient(from 225deg at 100% 50%, var(--cnn-line-strong) 90deg, transparent 0) 100% 50% / 6px 9px no-repeat;
  }
  ${stages} button {
    align-content: start;
  }
  ${stages} .picture {
    display: grid;
    align-items: center;
    block-size: var(--picture);
  }
  ${stages} .words {
    flex-direction: column;
    grid-row: 2;
  }
`;

// --unit is the width of a cell of a map. The breakpoints are the widths at which all stages fit side by side: the maps are
// measured in pixels, the words in the size of the type.
export const networkStyle = css`
  .stages {
    --unit: 2px;
    --input-unit: 4px;
    display: flex;
    flex-direction: column;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  /* An arrow from the stage before. */
  li:not(:first-child)::before {
    content: '';
    flex: 1 0 auto;
    inline-size: 9px;
    block-size: 20px;
    margin: 0 0 2px ${rem(1)};
    background:
      linear-gradient(var(--cnn-line-strong) 0 0) 50% 0 / 1px calc(100% - 4px) no-repeat,
      conic-gradient(from -45deg at 50% 100%, var(--cnn-line-strong) 90deg, transparent 0) 50% 100% / 9px 6px no-repeat;
  }
  button {
    display: grid;
    gap: ${rem(0.5)};
    justify-items: start;
    padding: ${rem(0.375)};
    border-color: transparent;
    background: none;
    text-align: start;
  }
  button:disabled {
    border-color: transparent;
    color: inherit;
  }
  button[aria-pressed='true']:enabled {
    border-color: var(--cnn-ink);
    background: var(--cnn-panel);
  }
  .words {
    grid-row: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${rem(0.5)};
    font-size: var(--cnn-small);
  }
  .name {
    font-weight: 700;
  }
  .weights {
    color: var(--cnn-muted);
  }
  .maps {
    display: grid;
    grid-template-columns: repeat(var(--across), auto);
    gap: 4px;
  }
  .maps cnn-map {
    --cell: var(--unit);
    background: var(--cnn-track);
    pointer-events: none;
  }
  .input cnn-map {
    --cell: var(--input-unit);
  }
  .bars {
    display: grid;
    grid-template-rows: repeat(10, ${rem(1)});
    inline-size: ${rem(8)};
    font-size: var(--cnn-small);
    line-height: ${rem(1)};
  }
  .bar {
    display: grid;
    grid-template-columns: ${rem(0.75)} 1fr ${rem(2.5)};
    gap: ${rem(0.25)};
    align-items: center;
  }
  .bar > :last-child {
    text-align: end;
  }
  .bar.prediction {
    font-weight: 700;
  }
  .track {
    block-size: ${rem(0.5)};
    background: var(--cnn-track);
  }
  .track span {
    display: block;
    block-size: 100%;
    inline-size: calc(var(--probability) * 100%);
    background: var(--colour) !important;
  }
  .explanation {
    min-block-size: ${rem(15.5)};
    max-inline-size: ${rem(45)};
    margin: ${rem(1)} 0 0;
    padding: ${rem(0.75)} ${rem(1)};
    border: 1px solid var(--cnn-line);
    border-radius: var(--cnn-radius);
    background: var(--cnn-panel);
  }
  .on-demand {
    max-inline-size: ${rem(45)};
  }
  .explanation h3 {
    margin: 0;
    font-size: var(--cnn-text);
  }
  .explanation p {
    margin: ${rem(0.25)} 0 ${rem(0.75)};
    font-size: var(--cnn-text);
  }
  .formula {
    gap: ${rem(0.5)} ${rem(2)};
  }
  .explanation math {
    font-size: min(var(--cnn-text), 6.5cqi);
  }
  @container (inline-size >= 44em) and (inline-size >= 704px) {
    ${sideBySide(css`.stages:not(.many)`)}
    .explanation {
      min-block-size: ${rem(9.75)};
    }
  }
  @container (inline-size >= 60em) and (inline-size >= 960px) {
    .stages:not(.many) {
      --unit: 3px;
      --input-unit: 6px;
    }
  }
  @container (inline-size >= 71em) and (inline-size >= 1136px) {
    ${sideBySide(css`.many`)}
    .many {
      --picture: max(220px, ${rem(10.5)});
    }
  }
`;
