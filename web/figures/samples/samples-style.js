// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

export const samplesStyle = css`
  .view {
    display: grid;
    gap: ${rem(1)} ${rem(2)};
    margin-block-start: ${rem(1)};
  }
  .gallery {
    block-size: 344px;
    overflow-y: auto;
    scrollbar-gutter: stable;
    scrollbar-width: thin;
  }
  .class {
    display: grid;
    grid-template-columns: ${rem(3.5)} 1fr;
    margin-block-end: 2px;
  }
  .measure {
    margin: 0;
  }
  /* A class of many rows keeps its name in sight. */
  .label {
    position: sticky;
    inset-block-start: 0;
    align-self: start;
    margin: 0;
    font-weight: 700;
    line-height: 32px;
  }
  .count {
    margin-inline-start: ${rem(0.375)};
    font-size: var(--cnn-small);
    font-weight: 400;
    color: var(--cnn-muted);
  }
  .digits {
    position: relative;
    display: grid;
    grid-template-columns: repeat(var(--columns), 32px);
    grid-auto-rows: 32px;
  }
  .digits canvas {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    image-rendering: pixelated;
  }
  .sample {
    position: relative;
    border-radius: var(--cnn-radius);
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .sample:hover {
    outline: 2px solid var(--cnn-line-strong);
    outline-offset: -2px;
  }
  .sample[aria-selected='true'] {
    outline: 3px solid var(--cnn-accent);
    outline-offset: -2px;
  }
  .sample:focus-visible {
    z-index: 1;
    outline: 3px solid var(--cnn-accent);
    outline-offset: 0;
  }
  .none {
    margin: 0;
    color: var(--cnn-muted);
  }
  .chosen {
    display: grid;
    grid-template-columns: 112px 1fr;
    gap: ${rem(0.5)} ${rem(1)};
    align-content: start;
    min-block-size: ${rem(9.5)};
  }
  .chosen canvas {
    display: block;
    grid-row: span 2;
    inline-size: 112px;
    block-size: 112px;
    image-rendering: pixelated;
  }
  .chosen p {
    min-block-size: ${rem(3.9)};
    margin: 0;
    font-size: var(--cnn-small);
    text-wrap: balance;
  }
  .chosen p span {
    display: block;
  }
  .chosen .wrong {
    font-weight: 700;
    color: var(--cnn-second);
  }
  .more {
    justify-self: start;
    align-self: start;
  }
  @container (inline-size >= 44em) {
    .view {
      grid-template-columns: 1fr 224px;
    }
    .chosen {
      grid-template-columns: 1fr;
      min-block-size: 344px;
    }
    .chosen canvas {
      grid-row: auto;
      inline-size: 196px;
      block-size: 196px;
    }
    .chosen p {
      min-block-size: 5.8em;
    }
  }
`;
