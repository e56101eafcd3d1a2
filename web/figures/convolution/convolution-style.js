// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';

// Narrow: image and filter in a first row, products and output in a second. Wide: all in one line.
export const convolutionStyle = css`
  .worked {
    --operator: 1.125rem;
    --cell: clamp(
      24px,
      (100cqi - 3.25rem) / (var(--image-columns) + var(--kernel-columns)) - 1px,
      40px
    );
  }
  .stage {
    display: flex;
    flex-wrap: wrap;
    gap: 1.25rem 0.25rem;
    padding-block: 5px;
    padding-inline-start: 5px;
  }
  .stage section {
    display: grid;
    grid-template-rows: auto 1fr;
    align-items: center;
  }
  .operator {
    align-self: center;
    inline-size: var(--operator);
    padding-block-start: 1.5rem;
    text-align: center;
    font-size: 1.25rem;
    color: var(--cnn-muted);
  }
  .products .cells {
    --cell: 38px;
    --cell-width: clamp(36px, (100cqi - 8.75rem) / var(--kernel-columns) - 1px, 62px);
  }
  .product {
    grid-auto-rows: auto;
    align-content: center;
    line-height: 1.25;
    font-weight: 650;
  }
  .cell.product.long {
    font-size: 0.8125rem;
  }
  .factors {
    font-size: min(0.6875rem, 0.23 * var(--cell-width));
    font-weight: 400;
    white-space: nowrap;
  }
  .long .factors {
    font-size: min(0.5625rem, 0.16 * var(--cell-width));
  }
  .addition {
    display: flex;
    align-items: baseline;
    justify-content: end;
    gap: 0.5rem;
    margin: 0.375rem 0 0;
    font-size: 0.875rem;
  }
  .addition .sum {
    inline-size: auto;
    block-size: auto;
    box-shadow: none;
    font-weight: 650;
  }
  .sentence {
    min-block-size: 5.8em;
  }
  .sentence .term {
    white-space: nowrap;
  }
  .sentence .term.paired {
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }
  .sentence b {
    white-space: nowrap;
    font-weight: 650;
  }
  @container (inline-size >= 30rem) {
    .sentence {
      min-block-size: 2.9em;
    }
  }
  @container (inline-size >= 54rem) {
    .worked {
      --cell: clamp(
        24px,
        (100cqi - 22rem) / (var(--image-columns) + var(--kernel-columns) + var(--output-columns)) - 1px,
        48px
      );
      --operator: 2rem;
    }
    .stage {
      gap: 1rem;
    }
    .products .cells {
      --cell: 46px;
      --cell-width: 68px;
    }
    .factors {
      font-size: 0.75rem;
    }
  }
`;
