// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

/** What a change costs, the digits that turned, and the table of the filters. */
export const outcomeStyle = css`
  .cost {
    display: grid;
    gap: ${rem(1)} ${rem(2)};
    padding: ${rem(0.75)} ${rem(1)};
    border: 1px solid var(--cnn-line);
    border-radius: var(--cnn-radius);
    background: var(--cnn-panel);
  }
  .price {
    inline-size: 100%;
    margin: 0;
    table-layout: fixed;
    font-size: var(--cnn-small);
  }
  .price thead td {
    inline-size: 25%;
  }
  .price :is(th, td) {
    padding: ${rem(0.25)} ${rem(0.25)} ${rem(0.25)} 0;
    border-block-end: 1px solid var(--cnn-line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .price tbody tr:last-child > * {
    border-block-end: 0;
  }
  .price thead th {
    font-weight: 700;
  }
  .track {
    display: block;
    block-size: ${rem(0.5)};
    margin-block-start: ${rem(0.125)};
    background: var(--cnn-track);
    box-shadow: inset 0 0 0 1px var(--cnn-line);
  }
  .bar {
    display: block;
    block-size: 100%;
    inline-size: calc(var(--length) * 100%);
    background: var(--cnn-accent);
  }
  .retrain {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: ${rem(0.5)};
  }
  .state {
    min-block-size: 5.8em;
  }
  .flips {
    display: grid;
    gap: ${rem(0.75)} ${rem(2)};
  }
  .flips section {
    min-inline-size: 0;
  }
  .flips ol {
    display: flex;
    gap: ${rem(0.25)};
    min-block-size: ${rem(6.25)};
    margin: ${rem(0.25)} 0 0;
    padding: 3px;
    overflow: auto hidden;
    scrollbar-width: thin;
    list-style: none;
  }
  .flips li {
    flex: none;
    inline-size: ${rem(4)};
  }
  .flips .nothing {
    inline-size: auto;
    flex: 1;
    font-size: var(--cnn-small);
  }
  .flips .nothing,
  .flips h3 span {
    font-weight: 400;
    color: var(--cnn-muted);
  }
  .digit {
    display: grid;
    justify-items: center;
    gap: ${rem(0.25)};
    inline-size: 100%;
    padding: ${rem(0.25)} 0;
    border-color: transparent;
    background: none;
    white-space: nowrap;
  }
  .digit:hover {
    background: var(--cnn-track);
  }
  .digit[aria-pressed='true'] {
    border-color: var(--cnn-ink);
    background: var(--cnn-panel);
  }
  .digit:focus-visible {
    outline-offset: -1px;
  }
  .digit canvas {
    inline-size: 56px;
    block-size: 56px;
    image-rendering: pixelated;
  }
  .each :is(th, td) {
    padding-block: ${rem(0.25)};
    text-align: start;
  }
  .each td {
    min-inline-size: ${rem(10)};
  }
  .which {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: ${rem(0.5)};
    inline-size: ${rem(3.5)};
  }
`;
