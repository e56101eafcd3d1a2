// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';

export const evaluationStyle = css`
  .log {
    block-size: calc(11 * 1.6em + 1.75rem);
    margin-block: 0.5rem 0;
    padding: 0.75rem 1rem;
    overflow: auto;
    border: 1px solid var(--cnn-line);
    border-radius: 4px;
    background: var(--cnn-panel);
    font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Noto Sans Mono CJK SC', monospace;
    font-size: 0.8125rem;
    line-height: 1.6;
  }
  .log p {
    margin: 0;
  }
  .of {
    margin: 0.75rem 0 0;
    min-block-size: 1.45em;
    font-size: 0.875rem;
  }
  .stale {
    color: var(--cnn-muted);
    border-style: dashed;
  }
  .rest {
    color: var(--cnn-muted);
  }
  .total {
    margin-block-start: 0.25rem;
    font-weight: 600;
  }
  .results {
    display: grid;
    gap: 1.75rem 3rem;
    margin-block-start: 1.5rem;
  }
  h3 {
    margin: 0;
    font-size: 0.9375rem;
    font-weight: 650;
  }
  .worst header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    block-size: 1.375rem;
  }
  .all {
    min-block-size: 1.75rem;
    padding-block: 0;
    font-size: 0.8125rem;
  }
  .all:disabled {
    visibility: hidden;
  }
  .results p {
    margin: 0.25rem 0 0.5rem;
    font-size: 0.8125rem;
    color: var(--cnn-muted);
  }
  table {
    inline-size: 100%;
    max-inline-size: 32rem;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 1px;
    font-size: 0.75rem;
  }
  th {
    padding: 0;
    block-size: 1.5rem;
    font-weight: 650;
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
    border-radius: 2px;
    background: var(--colour, var(--cnn-panel));
    color: var(--on-colour, var(--cnn-muted));
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
    block-size: 22rem;
    overflow-y: auto;
    scrollbar-width: thin;
  }
  .mistakes ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(5.5rem, 1fr));
    gap: 0.25rem;
    margin: 0;
    padding: 3px;
    list-style: none;
  }
  .mistake {
    display: grid;
    gap: 0.25rem;
    inline-size: 100%;
    padding: 0.375rem 0;
    justify-items: center;
    white-space: nowrap;
    border-color: transparent;
    background: none;
    font-size: 0.75rem;
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
  @container (inline-size < 30rem) {
    .log {
      block-size: calc(14 * 1.6em + 1.75rem);
    }
  }
  @container (inline-size >= 30rem) {
    table {
      font-size: 0.8125rem;
    }
  }
  @container (inline-size >= 60rem) {
    .results {
      grid-template-columns: 30rem minmax(0, 1fr);
    }
    .mistakes {
      block-size: 33rem;
    }
  }
`;
