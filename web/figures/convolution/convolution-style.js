// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

// Narrow: image and filter in a first row, products and output in a second. Wide: all in one line.
export const convolutionStyle = css`
  .worked {
    --operator: ${rem(1.125)};
    --cell: clamp(
      24px,
      (100cqi - ${rem(3.25)}) / (var(--image-columns) + var(--kernel-columns)) - 1px,
      40px
    );
  }
  .stage {
    display: flex;
    flex-wrap: wrap;
    gap: ${rem(1)} ${rem(0.25)};
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
    padding-block-start: ${rem(1.5)};
    text-align: center;
    font-size: var(--cnn-large);
    color: var(--cnn-muted);
  }
  .products .cells {
    --cell: 38px;
    --cell-width: clamp(36px, (100cqi - ${rem(8.75)}) / var(--kernel-columns) - 1px, 62px);
  }
  .product {
    grid-auto-rows: auto;
    align-content: center;
    line-height: 1.25;
    font-weight: 700;
  }
  .cell.product.long {
    font-size: ${rem(0.8125)};
  }
  .factors {
    font-size: min(${rem(0.6875)}, 0.23 * var(--cell-width));
    font-weight: 400;
    white-space: nowrap;
  }
  .long .factors {
    font-size: min(${rem(0.5625)}, 0.16 * var(--cell-width));
  }
  .addition {
    display: flex;
    align-items: baseline;
    justify-content: end;
    gap: ${rem(0.5)};
    margin: ${rem(0.375)} 0 0;
    font-size: var(--cnn-small);
  }
  .addition .sum {
    inline-size: auto;
    block-size: auto;
    box-shadow: none;
    font-weight: 700;
  }
  .sentence {
    min-block-size: 5.8em;
  }
  .sentence .term {
    display: inline-block; /* WebKit breaks no line between a Chinese colon and what has nowrap alone */
    white-space: nowrap;
  }
  .sentence .term.paired {
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }
  .sentence b {
    white-space: nowrap;
    font-weight: 700;
  }
  @container (inline-size >= 30em) {
    .sentence {
      min-block-size: 2.9em;
    }
  }
  @container (inline-size >= 54em) {
    .worked {
      --cell: clamp(
        24px,
        (100cqi - ${rem(22)}) / (var(--image-columns) + var(--kernel-columns) + var(--output-columns)) - 1px,
        48px
      );
      --operator: ${rem(2)};
    }
    .stage {
      gap: ${rem(1)};
    }
    .products .cells {
      --cell: 46px;
      --cell-width: 68px;
    }
    .factors {
      font-size: min(var(--cnn-small), 0.26 * var(--cell-width));
    }
  }
`;
