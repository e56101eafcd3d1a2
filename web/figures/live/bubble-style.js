// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

export const bubbleStyle = css`
  .bubble {
    padding: ${rem(0.625)} ${rem(0.875)};
    border: 1px solid var(--cnn-ink);
    border-radius: var(--cnn-radius);
    background: var(--cnn-paper);
    font-size: var(--cnn-small);
  }
  .bubble > * {
    margin: 0;
  }
  .where,
  .sum {
    font-weight: 700;
  }
  .how {
    color: var(--cnn-muted);
  }
  .terms {
    display: grid;
    grid-template-columns: repeat(var(--size), max-content);
    gap: 0 ${rem(1)};
    margin-block: ${rem(0.375)};
    text-align: end;
    white-space: nowrap;
  }
  .steps {
    display: flex;
    gap: ${rem(0.5)};
    margin-block-start: ${rem(0.5)};
  }
  .steps button {
    min-inline-size: ${rem(2.75)};
  }
  @container (inline-size < 22em) {
    .terms {
      gap: 0 ${rem(0.5)};
      font-size: var(--cnn-small);
    }
  }

  @container (inline-size >= 38em) {
    /* Beside its cell; see cell-bubble.js. */
    .live {
      position: relative;
    }
    .bubble {
      position: absolute;
      z-index: 3;
      inset: var(--top) auto auto var(--left);
      inline-size: max-content;
      max-inline-size: ${rem(22)};
      pointer-events: none;
    }
    .steps {
      display: none;
    }
  }
`;
