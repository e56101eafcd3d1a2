// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';

// Both panels have room for the ring and for the larger output, so that the same pixel is at the same place in both.
export const paddingStyle = css`
  .worked {
    --columns: calc(2 * var(--image-columns) + 2 * var(--ring));
    --cell: clamp(24px, (100cqi - 2.5rem) / var(--columns) - 1px, 36px);
  }
  .settings {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1.25rem;
    margin-block-end: 1.25rem;
    min-block-size: 5rem;
  }
  .size {
    display: grid;
    gap: 0.125rem;
    font-size: 0.8125rem;
    color: var(--cnn-muted);
  }
  .kernel {
    --cell: 24px;
  }
  .kernel .cell {
    font-size: 0.75rem;
  }
  .formula {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125rem 0.75rem;
    margin: 0;
    font-size: 0.8125rem;
  }
  math {
    font-size: 1.0625rem;
  }
  .size:is(mn) {
    display: inline;
    font-size: inherit;
    color: inherit;
    font-weight: 650;
  }
  .panels {
    display: grid;
    gap: 1.5rem 2rem;
  }
  .panel h3 .shape {
    margin-inline-start: 0.25em;
  }
  .stage {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1rem;
    min-block-size: calc((var(--image-columns) + 2 * var(--ring)) * (var(--cell) + 1px));
    margin-block-end: 0.75rem;
    padding-inline-start: 5px;
  }
  .stage .cell {
    font-size: min(0.8125rem, 0.42 * var(--cell));
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
  @container (inline-size >= 30rem) {
    .sentence {
      min-block-size: 4.35em;
    }
  }
  @container (inline-size >= 38rem) {
    .worked {
      --cell: clamp(24px, (50cqi - 3.5rem) / var(--columns) - 1px, 36px);
    }
    .panels {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
