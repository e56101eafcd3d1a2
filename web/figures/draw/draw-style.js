// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

export const drawStyle = css`
  .draw {
    display: grid;
    grid-template-columns: max(280px, min(100%, ${rem(17.5)}));
    gap: ${rem(0.75)} ${rem(1.5)};
  }
  .sheet {
    --sheet: 280px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-self: start;
    gap: 0;
  }
  .tools button {
    flex: 1 1 0;
    padding-inline: ${rem(0.25)};
    border-radius: 0;
    margin-inline-start: -1px;
  }
  .tools button:first-child {
    margin-inline-start: 0;
    border-radius: var(--cnn-radius) 0 0 var(--cnn-radius);
  }
  .tools button:last-child {
    border-radius: 0 var(--cnn-radius) var(--cnn-radius) 0;
  }
  .tools button:disabled {
    border-color: var(--cnn-line-strong);
  }
  .tools button[aria-pressed='true'] {
    position: relative;
    border-color: var(--cnn-accent);
    background: var(--cnn-accent);
    color: var(--cnn-on-accent);
  }
  .tools :focus-visible {
    z-index: 1;
    position: relative;
  }
  .result {
    display: grid;
    grid-template-columns: 112px minmax(0, 1fr);
    gap: ${rem(0.5)} ${rem(1)};
    align-items: start;
  }
  figure {
    grid-row: span 3;
    margin: 0;
  }
  .seen {
    display: block;
    inline-size: 112px;
    block-size: 112px;
    image-rendering: pixelated;
    outline: 1px solid var(--cnn-line);
  }
  figcaption {
    margin-block-start: ${rem(0.375)};
    font-size: var(--cnn-small);
    line-height: 1.35;
    color: var(--cnn-muted);
  }
  .answer {
    gap: 0 ${rem(0.75)};
    min-block-size: ${rem(5)};
  }
  .prediction {
    font-size: var(--cnn-huge);
    line-height: 1.1;
  }
  .certainty {
    font-size: var(--cnn-text);
  }
  .meant {
    font-size: var(--cnn-small);
    color: var(--cnn-muted);
  }
  .cost {
    min-block-size: 2.9em;
    margin: 0;
    font-size: var(--cnn-small);
    line-height: 1.45;
  }
  /* As wide as its pad, which is measured in pixels, and its words need. */
  @container (inline-size >= 26em) and (inline-size >= 416px) {
    .draw {
      grid-template-columns: max(280px, ${rem(17.5)}) max(112px, ${rem(7)});
    }
    .result {
      grid-area: 1 / 2 / 3 / 3;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
    }
    figure {
      grid-row: auto;
    }
    .answer {
      min-block-size: ${rem(7)};
    }
  }
`;
