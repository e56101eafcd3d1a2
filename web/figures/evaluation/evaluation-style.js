// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

export const evaluationStyle = css`
  .result {
    min-block-size: 2.9em;
    margin: 0 0 ${rem(0.75)};
    font-size: var(--cnn-text);
  }
  .stale {
    opacity: 0.5;
  }
  .log {
    font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Noto Sans Mono CJK SC', monospace;
    font-size: var(--cnn-small);
    line-height: 1.6;
  }
  .log p {
    margin: 0;
  }
  .rest {
    color: var(--cnn-muted);
  }
  .log .total {
    margin-block-start: ${rem(0.25)};
    font-weight: 700;
  }
  .results {
    display: grid;
    gap: ${rem(1.5)} ${rem(2)};
    margin-block-start: ${rem(0.75)};
  }
  h3 {
    margin: 0;
    font-size: var(--cnn-small);
    font-weight: 700;
  }
  /* Sentences have the place of their longest, so that nothing moves when they come. */
  .worst > p {
    min-block-size: 2.9em;
  }
  .worst header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: ${rem(1.375)};
  }
  .all {
    min-block-size: ${rem(1.5)};
    margin-block: ${rem(-0.0625)}; /* or it would be higher than its line */
    padding-block: 0;
    font-size: var(--cnn-small);
  }
  .all:disabled {
    visibility: hidden;
  }
  .results p {
    margin: ${rem(0.25)} 0 ${rem(0.5)};
    font-size: var(--cnn-small);
    color: var(--cnn-muted);
  }
  table {
    margin: 0;
    inline-size: 100%;
    max-inline-size: ${rem(32)};
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 1px;
    font-size: min(var(--cnn-small), 4cqi); /* three digits fit into an eleventh of the figure */
  }
  th {
    padding: 0;
    block-size: ${rem(1.5)};
    font-weight: 700;
    text-align: center;
  }
  td {
    padding: 0;
  }
  .count {
    display: block;
    inline-size: 100%;
    min-block-size: 0;
    aspect-ratio: 1;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: var(--cnn-panel);
    color: var(--cnn-muted);
    font-size: inherit;
    cursor: pointer;
  }
  .count[aria-pressed='true'] {
    outline: 3px solid var(--cnn-ink);
    outline-offset: -1px;
    position: relative;
    z-index: 1;
  }
  .count:focus-visible {
    outline: 3px solid var(--cnn-accent);
    position: relative;
    z-index: 2;
  }
  .results .sentence {
    min-block-size: 2.9em;
    color: var(--cnn-ink);
  }
  .mistakes {
    block-size: ${rem(22)};
    overflow-y: auto;
    scrollbar-width: thin;
  }
  .mistakes ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(${rem(5.5)}, 1fr));
    gap: ${rem(0.25)};
    margin: 0;
    padding: 3px;
    list-style: none;
  }
  .mistake {
    display: grid;
    gap: ${rem(0.25)};
    inline-size: 100%;
    padding: ${rem(0.375)} 0;
    justify-items: center;
    text-align: center;
    border-color: transparent;
    background: none;
    font-size: var(--cnn-small);
  }
  .mistake:hover {
    background: var(--cnn-track);
  }
  .mistake[aria-pressed='true'] {
    border-color: var(--cnn-ink);
    background: var(--cnn-panel);
  }
  .mistake:focus-visible {
    outline-offset: -1px;
  }
  canvas {
    inline-size: 56px;
    block-size: 56px;
    image-rendering: pixelated;
  }
  @container (inline-size < 30em) {
    .result {
      min-block-size: 5.8em;
    }
  }
  @container (inline-size < 20em) {
    .result {
      min-block-size: 7.25em;
    }
    .worst > p {
      min-block-size: 4.35em;
    }
  }
  @container (inline-size >= 60em) {
    .results {
      grid-template-columns: ${rem(30)} minmax(0, 1fr);
    }
    .mistakes {
      block-size: ${rem(33)};
    }
  }
`;
