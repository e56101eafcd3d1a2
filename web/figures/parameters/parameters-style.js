// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';

export const parametersStyle = css`
  .parameters,
  .sizes,
  .shifting {
    display: grid;
    gap: 1rem;
  }
  .parameters {
    gap: 2.5rem;
  }
  h3,
  h4,
  p,
  figure {
    margin: 0;
  }
  h3 {
    font-size: 1rem;
  }
  h4 {
    font-size: 0.9375rem;
  }
  .field {
    display: grid;
    grid-template-columns: 6.5rem minmax(0, 1fr) 4.5rem;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 2.25rem;
    font-size: 0.875rem;
  }
  input[type='range'] {
    inline-size: 100%;
    block-size: 1.5rem;
    margin: 0;
  }
  input[type='text'] {
    min-inline-size: 0;
    min-block-size: 2rem;
    padding: 0.125rem 0.375rem;
    border: 1px solid var(--cnn-line-strong);
    border-radius: 4px;
    background: var(--cnn-paper);
    color: inherit;
    font: inherit;
    text-align: end;
  }
  .trouble {
    min-block-size: 1.45em;
    margin-block: -0.5rem;
    color: var(--cnn-second);
    font-size: 0.8125rem;
  }
  .comparison {
    display: grid;
    gap: 1.25rem 2rem;
    padding: 0.75rem;
    border: 1px solid var(--cnn-line);
    border-radius: 6px;
    background: var(--cnn-panel);
  }
  .counts {
    display: grid;
    align-content: start;
    gap: 1.25rem;
  }
  .count {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--cnn-accent);
  }
  .count.convolution {
    border-color: var(--cnn-second);
  }
  .factors,
  .memory,
  figcaption,
  .answer,
  .count-of {
    color: var(--cnn-muted);
    font-size: 0.8125rem;
  }
  .product {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
    min-block-size: 3.2em;
    margin-block: 0.25rem;
    font-size: 1.0625rem;
  }
  .weights {
    font-weight: 650;
  }
  .ratio {
    text-wrap: pretty;
  }
  .areas {
    inline-size: min(100%, 14rem);
  }
  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  rect.dense {
    fill: var(--cnn-accent);
    fill-opacity: 0.3;
  }
  rect.convolution {
    fill: var(--cnn-second);
  }
  circle {
    fill: none;
    stroke: var(--cnn-ink);
    stroke-width: 0.8;
  }
  .shift {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 1rem;
  }
  .slider b {
    font-weight: 650;
  }
  .slider {
    display: grid;
    font-size: 0.875rem;
  }
  .row-of {
    display: grid;
    gap: 0.25rem;
  }
  .row-of .count-of {
    min-block-size: 2.9em;
  }
  .cells {
    --cell: 3px;
    display: grid;
    grid-template-columns: repeat(3, calc(28 * var(--cell)));
    justify-content: space-between;
    margin-block-start: 0.25rem;
  }
  cnn-map {
    outline: 1px solid var(--cnn-line);
  }
  cnn-map:focus-visible {
    outline: 3px solid var(--cnn-accent);
  }
  /* Each cell of the map lies where the middle of its patch is in the digit. */
  .map cnn-map {
    margin: var(--cell);
  }
  .sentence {
    min-block-size: 8.7em;
    text-wrap: pretty;
  }
  .answer {
    min-block-size: 5.8em;
  }
  @container (inline-size >= 30rem) {
    .cells {
      --cell: 5px;
    }
    .sentence,
    .answer {
      min-block-size: 4.35em;
    }
    .row-of .count-of {
      min-block-size: 1.45em;
    }
    .product {
      min-block-size: 1.6em;
    }
    .comparison {
      grid-template-columns: minmax(0, 1fr) 12rem;
      padding: 1.25rem;
    }
  }
  @container (inline-size >= 40rem) {
    .cells {
      --cell: 7px;
    }
    .answer {
      min-block-size: 2.9em;
    }
    .comparison {
      grid-template-columns: minmax(0, 1fr) 14rem;
    }
  }
`;
