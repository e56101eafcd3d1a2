// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

export const parametersStyle = css`
  .parameters,
  .sizes,
  .shifting {
    display: grid;
    gap: ${rem(1)};
  }
  .parameters,
  .sizes,
  .shifting,
  .comparison,
  .counts {
    grid-template-columns: minmax(0, 1fr);
  }
  .parameters {
    gap: ${rem(2)};
  }
  h3,
  h4,
  p,
  figure {
    margin: 0;
  }
  h3 {
    font-size: var(--cnn-small);
  }
  h4 {
    font-size: var(--cnn-small);
  }
  .field {
    display: grid;
    grid-template-columns: ${rem(6.5)} minmax(0, 1fr) ${rem(4.5)};
    align-items: center;
    gap: ${rem(0.75)};
    min-block-size: ${rem(2.25)};
    font-size: var(--cnn-small);
  }
  input[type='range'] {
    inline-size: 100%;
    block-size: ${rem(1.5)};
    margin: 0;
  }
  input[type='text'] {
    min-inline-size: 0;
    min-block-size: var(--cnn-control);
    padding: ${rem(0.125)} ${rem(0.375)};
    border: 1px solid var(--cnn-line-strong);
    border-radius: var(--cnn-radius);
    background: var(--cnn-paper);
    color: inherit;
    font: inherit;
    text-align: end;
  }
  .trouble {
    min-block-size: 1.45em;
    margin-block: ${rem(-0.5)};
    color: var(--cnn-second);
    font-size: var(--cnn-small);
  }
  .comparison {
    display: grid;
    gap: ${rem(1)} ${rem(2)};
    padding: ${rem(0.75)} ${rem(1)};
    border: 1px solid var(--cnn-line);
    border-radius: var(--cnn-radius);
    background: var(--cnn-panel);
  }
  .counts {
    display: grid;
    align-content: start;
    gap: ${rem(1)};
  }
  .count {
    padding-inline-start: ${rem(0.75)};
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
    font-size: var(--cnn-small);
  }
  .product {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
    min-block-size: 3.2em;
    margin-block: ${rem(0.25)};
    font-size: min(var(--cnn-text), 7cqi); /* browsers break no line within a formula */
  }
  .weights {
    font-weight: 700;
  }
  .ratio {
    text-wrap: pretty;
  }
  .areas {
    inline-size: min(100%, ${rem(14)});
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
    gap: ${rem(1)};
  }
  .slider b {
    font-weight: 700;
  }
  .slider {
    display: grid;
    font-size: var(--cnn-small);
  }
  .row-of {
    display: grid;
    gap: ${rem(0.25)};
  }
  .row-of .count-of {
    min-block-size: 2.9em;
  }
  .cells {
    --cell: 3px;
    display: grid;
    grid-template-columns: repeat(3, minmax(calc(28 * var(--cell)), min-content));
    justify-content: space-between;
    margin-block-start: ${rem(0.25)};
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
  /* Large text: a slider below its name and its number. */
  @container (inline-size < 18em) {
    .field {
      grid-template-columns: minmax(0, 1fr) ${rem(4.5)};
    }
    .field input[type='range'] {
      grid-area: 2 / 1 / 3 / 3;
    }
  }
  @container (inline-size >= 30em) {
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
      grid-template-columns: minmax(0, 1fr) ${rem(12)};
      padding: ${rem(1.25)};
    }
  }
  @container (inline-size >= 40em) {
    .cells {
      --cell: 7px;
    }
    .answer {
      min-block-size: 2.9em;
    }
    .comparison {
      grid-template-columns: minmax(0, 1fr) ${rem(14)};
    }
  }
  @media print {
    .parameters {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .comparison {
      grid-template-columns: minmax(0, 1fr) ${rem(9)};
    }
    .sizes {
      align-content: start;
    }
    .field {
      min-block-size: 0;
    }
  }
`;
