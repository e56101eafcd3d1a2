// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

// Both panels have room for the ring and for the larger output, so that the same pixel is at the same place in both.
export const paddingStyle = css`
  .worked {
    --columns: calc(2 * var(--image-columns) + 2 * var(--ring));
    --cell: clamp(24px, (100cqi - ${rem(2.5)}) / var(--columns) - 1px, 36px);
  }
  .settings {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${rem(0.75)} ${rem(1)};
    margin-block-end: ${rem(1.25)};
    min-block-size: ${rem(5)};
  }
  .size {
    display: grid;
    gap: ${rem(0.25)};
    font-size: var(--cnn-small);
    color: var(--cnn-muted);
  }
  .kernel {
    --cell: max(24px, ${rem(1.5)});
  }
  .kernel .cell {
    font-size: var(--cnn-small);
  }
  .formula {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${rem(0.25)} ${rem(0.75)};
    margin: 0;
    font-size: var(--cnn-small);
  }
  math {
    font-size: var(--cnn-text);
  }
  .size:is(mn) {
    display: inline;
    font-size: inherit;
    color: inherit;
    font-weight: 700;
  }
  .panels {
    display: grid;
    gap: ${rem(1.5)} ${rem(2)};
  }
  .panel h3 {
    white-space: normal;
  }
  .panel h3 .shape {
    margin-inline-start: 0.25em;
  }
  .stage {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${rem(0.75)} ${rem(1)};
    min-block-size: calc((var(--image-columns) + 2 * var(--ring)) * (var(--cell) + 1px));
    margin-block-end: ${rem(0.75)};
    padding-inline-start: 5px;
  }
  .stage .cell {
    font-size: min(var(--cnn-small), 0.42 * var(--cell));
  }
  .image {
    grid-template: repeat(calc(var(--image-columns) + 2 * var(--ring)), var(--cell)) / repeat(
        calc(var(--image-columns) + 2 * var(--ring)),
        var(--cell)
      );
  }
  .stage .result {
    min-inline-size: calc(var(--image-columns) * (var(--cell) + 1px));
  }
  .frame.beyond {
    outline: 2px dashed var(--cnn-line-strong);
    box-shadow: none;
  }
  .sentence {
    min-block-size: 5.8em;
  }
  .sentence span {
    display: block;
  }
  @container (inline-size >= 30em) {
    .sentence {
      min-block-size: 4.35em;
    }
  }
  @container (inline-size >= 38em) {
    .worked {
      --cell: clamp(24px, (50cqi - ${rem(3.5)}) / var(--columns) - 1px, 36px);
    }
    .panels {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
