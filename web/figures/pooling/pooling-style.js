// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

// A pooled cell covers exactly its window.
export const poolingStyle = css`
  .worked {
    --cell: clamp(24px, (50cqi - ${rem(1.75)}) / var(--map-columns) - 1px, 44px);
  }
  .stage {
    display: flex;
    flex-wrap: wrap;
    gap: ${rem(1)} ${rem(0.5)};
    margin-block-start: ${rem(1.25)};
    padding-inline-start: 5px;
  }
  .operator {
    align-self: center;
    inline-size: ${rem(1.5)};
    padding-block-start: ${rem(1.5)};
    text-align: center;
    font-size: var(--cnn-large);
    color: var(--cnn-muted);
  }
  .result .cells {
    --cell-width: calc(2 * var(--cell) + 1px);
    --pitch-y: calc(2 * var(--cell) + 2px);
    grid-auto-rows: var(--cell-width);
  }
  .result .cell {
    font-size: var(--cnn-large);
    font-weight: 700;
  }
  .frame.window {
    z-index: 1;
    outline: 1px solid var(--cnn-line-strong);
    outline-offset: 0;
    box-shadow: none;
  }
  .cell.winner {
    box-shadow: inset 0 0 0 2px currentcolor;
    font-weight: 700;
  }
  .formula {
    display: flex;
    align-items: center;
    flex: 1 0 ${rem(16)};
    min-block-size: ${rem(3)};
    margin: 0;
    font-size: min(var(--cnn-large), 7cqi); /* browsers break no line within a formula */
  }
  .formula .value {
    font-weight: 700;
  }
  .sentence {
    min-block-size: 2.9em;
    margin-block-start: ${rem(0.75)};
  }
  @container (inline-size >= 42em) {
    .formula {
      justify-content: center;
      padding-block-start: ${rem(1.5)};
    }
  }
  @container (inline-size >= 34em) {
    .sentence {
      min-block-size: 1.45em;
    }
  }
`;
