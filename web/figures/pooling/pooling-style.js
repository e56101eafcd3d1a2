// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';

// A pooled cell covers exactly its window.
export const poolingStyle = css`
  .worked {
    --cell: clamp(24px, (50cqi - 1.75rem) / var(--map-columns) - 1px, 44px);
  }
  .stage {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 0.5rem;
    margin-block-start: 1.25rem;
    padding-inline-start: 5px;
  }
  .operator {
    align-self: center;
    inline-size: 1.5rem;
    padding-block-start: 1.5rem;
    text-align: center;
    font-size: 1.25rem;
    color: var(--cnn-muted);
  }
  .result .cells {
    --cell-width: calc(2 * var(--cell) + 1px);
    --pitch-y: calc(2 * var(--cell) + 2px);
    grid-auto-rows: var(--cell-width);
  }
  .result .cell {
    font-size: 1.125rem;
    font-weight: 650;
  }
  .frame.window {
    z-index: 1;
    outline: 1px solid var(--cnn-line-strong);
    outline-offset: 0;
    box-shadow: none;
  }
  .cell.winner {
    box-shadow: inset 0 0 0 2px currentcolor;
    font-weight: 650;
  }
  .formula {
    display: flex;
    align-items: center;
    flex: 1 0 16rem;
    min-block-size: 3rem;
    margin: 0;
    font-size: 1.125rem;
  }
  .formula .value {
    font-weight: 650;
  }
  .sentence {
    min-block-size: 2.9em;
    margin-block-start: 0.75rem;
  }
  @container (inline-size >= 42rem) {
    .formula {
      justify-content: center;
      padding-block-start: 1.5rem;
    }
  }
  @container (inline-size >= 34rem) {
    .sentence {
      min-block-size: 1.45em;
    }
  }
`;
