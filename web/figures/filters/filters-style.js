// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

export const filtersStyle = css`
  .filters {
    --tile: ${rem(3.25)};
    display: grid;
    gap: ${rem(1)};
  }
  h3,
  figcaption {
    margin: 0;
    font-size: var(--cnn-small);
    font-weight: 700;
  }
  p {
    margin: 0;
    font-size: var(--cnn-small);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .tiles {
    display: flex;
    flex-wrap: wrap;
    gap: ${rem(0.25)};
  }
  .tiles legend {
    margin-block-end: ${rem(0.25)};
    padding: 0;
    font-size: var(--cnn-small);
    color: var(--cnn-muted);
  }
  .filter {
    position: relative;
    cursor: pointer;
  }
  .face {
    display: flex;
    align-items: center;
    gap: ${rem(0.5)};
    min-inline-size: ${rem(4)};
    padding: ${rem(0.3125)};
    border: 1px solid var(--cnn-line-strong);
    border-radius: var(--cnn-radius);
    background: var(--cnn-paper);
    font-size: var(--cnn-small);
  }
  .filter input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  .filter :checked + .face {
    border-color: var(--cnn-accent);
    outline: 2px solid var(--cnn-accent);
    outline-offset: -2px;
    font-weight: 700;
  }
  .filter :focus-visible + .face {
    outline: 3px solid var(--cnn-accent);
    outline-offset: 2px;
    z-index: 1;
  }
  .filter.changed .face::after {
    content: '*';
  }
  .upper,
  .change,
  .outcome {
    display: grid;
    align-content: start;
    gap: ${rem(1)} ${rem(2)};
  }
  .upper > * {
    min-inline-size: 0;
  }
  .work {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: ${rem(1)} ${rem(1.5)};
  }
  .edited {
    display: grid;
    align-content: start;
    gap: ${rem(0.5)};
    inline-size: calc(3 * var(--tile) + 2px);
  }
  .hint {
    color: var(--cnn-muted);
  }
  /* Pointers paint here; the page scrolls beside it. */
  .kernel {
    display: grid;
    grid-template-columns: repeat(3, var(--tile));
    grid-auto-rows: var(--tile);
    gap: 1px;
    inline-size: max-content;
    touch-action: none;
    cursor: crosshair;
  }
  .kernel input {
    inline-size: 100%;
    min-inline-size: 0;
    padding: 0;
    border: 1px solid var(--cnn-line-strong);
    border-radius: 0;
    font: inherit;
    font-size: var(--cnn-small);
    text-align: center;
    cursor: inherit;
  }
  .kernel input:focus {
    cursor: text;
  }
  .maps {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: ${rem(0.75)} ${rem(1)};
    --cell: 5px;
  }
  figure {
    display: grid;
    align-content: start;
    gap: ${rem(0.5)};
    margin: 0;
  }
  cnn-map {
    background: var(--cnn-track);
    cursor: default;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    align-items: center;
    gap: ${rem(0.5)};
  }
  .rescale:disabled {
    visibility: hidden;
  }
  .replace {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: ${rem(0.5)} ${rem(1)};
  }
  .with {
    display: grid;
    gap: ${rem(0.25)};
    min-inline-size: 0;
  }
  .with .name {
    font-size: var(--cnn-small);
    color: var(--cnn-muted);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: ${rem(0.5)};
    min-inline-size: 0;
  }
  .row select {
    max-inline-size: 100%;
  }
  .original[aria-disabled='true'] {
    color: var(--cnn-muted);
    border-color: var(--cnn-line);
  }
  .trouble:empty {
    display: none;
  }
  @container (inline-size < 15em) {
    .work {
      grid-template-columns: minmax(0, 1fr) !important;
    }
  }
  @container (inline-size < 20em) {
    .filters {
      --tile: ${rem(2.875)};
    }
    .maps {
      --cell: 4px;
    }
    .work {
      column-gap: ${rem(0.75)};
    }
  }
  @container (inline-size >= 30em) {
    .edited {
      grid-row: span 2;
    }
    .legend {
      grid-column: 2;
    }
  }
  @container (inline-size >= 36em) {
    .state {
      min-block-size: 2.9em;
    }
    .flips {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (inline-size >= 44em) {
    .cost {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    }
    .maps {
      --cell: 8px;
    }
  }
  @container (inline-size >= 64em) {
    .upper {
      grid-template-columns: minmax(0, 6fr) minmax(0, 5fr);
    }
    .cost,
    .flips {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
    }
    .maps {
      --cell: 6px;
    }
  }
  @container (inline-size >= 76em) {
    .maps {
      --cell: 8px;
    }
  }
`;
