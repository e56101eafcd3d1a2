// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';

/** @import { CSSResult } from 'lit' */

/**
 * All stages in a row, with the arrows pointing to the right.
 * @param {CSSResult} stages
 */
const sideBySide = (stages) => css`
  ${stages} {
    --picture: 168px;
    flex-direction: row;
    justify-content: center;
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

// --unit is the width of a cell of a map. The breakpoints are the widths at which all stages fit side by side.
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
    margin: 0 0 2px 1rem;
    background:
      linear-gradient(var(--cnn-line-strong) 0 0) 50% 0 / 1px calc(100% - 4px) no-repeat,
      conic-gradient(from -45deg at 50% 100%, var(--cnn-line-strong) 90deg, transparent 0) 50% 100% / 9px 6px no-repeat;
  }
  button {
    display: grid;
    gap: 0.375rem;
    justify-items: start;
    padding: 0.375rem;
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
    gap: 0 0.625rem;
    font-size: 0.8125rem;
  }
  .name {
    font-weight: 650;
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
    grid-template-rows: repeat(10, 1rem);
    inline-size: 7.5rem;
    font-size: 0.75rem;
    line-height: 1rem;
  }
  .bar {
    display: grid;
    grid-template-columns: 0.75rem 1fr 2rem;
    gap: 0.25rem;
    align-items: center;
  }
  .bar > :last-child {
    text-align: end;
  }
  .bar.guess {
    font-weight: 650;
  }
  .track {
    block-size: 0.5rem;
    background: var(--cnn-track);
  }
  .track span {
    display: block;
    block-size: 100%;
    inline-size: calc(var(--probability) * 100%);
    background: var(--colour);
  }
  .account {
    min-block-size: 15.5rem;
    max-inline-size: 45rem;
    margin: 1rem auto 0;
    padding: 1rem 1.25rem;
    border: 1px solid var(--cnn-line);
    border-radius: 6px;
    background: var(--cnn-panel);
  }
  .on-demand {
    max-inline-size: 45rem;
    margin-inline: auto;
  }
  .account h3 {
    margin: 0;
    font-size: 1rem;
  }
  .account p {
    margin: 0.25rem 0 0.75rem;
    font-size: 0.9375rem;
  }
  .formula {
    gap: 0.5rem 2.5rem;
  }
  .account math {
    font-size: 1rem;
  }
  @container (inline-size >= 44rem) {
    ${sideBySide(css`.stages:not(.many)`)}
    .account {
      min-block-size: 9.75rem;
    }
  }
  @container (inline-size >= 60rem) {
    .stages:not(.many) {
      --unit: 3px;
      --input-unit: 6px;
    }
  }
  @container (inline-size >= 71rem) {
    ${sideBySide(css`.many`)}
    .many {
      --picture: 220px;
    }
  }
`;
