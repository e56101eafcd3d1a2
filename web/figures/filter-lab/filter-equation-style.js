// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

export const filterEquationStyle = css`
  .explanation {
    display: grid;
    gap: ${rem(0.75)};
    padding: ${rem(0.75)} ${rem(1)};
    border: 1px solid var(--cnn-line);
    border-radius: var(--cnn-radius);
    background: var(--cnn-panel);
  }
  .sum-of-products {
    display: grid;
    grid-template-columns: ${rem(0.75)} auto ${rem(0.75)} auto;
    justify-content: start;
    align-items: center;
    gap: ${rem(0.75)} ${rem(0.5)};
    font-size: var(--cnn-small);
  }
  .grid,
  .outcome {
    display: grid;
    gap: ${rem(0.25)};
  }
  .cells {
    display: grid;
    grid-template-columns: repeat(3, var(--tile));
    grid-auto-rows: ${rem(2.25)};
    gap: 1px;
    min-block-size: calc(3 * ${rem(2.25)} + 2px);
  }
  .tile,
  .cells input {
    display: grid;
    place-items: center;
  }
  .cells input {
    inline-size: 100%;
    min-inline-size: 0;
    padding: 0;
    border: 1px solid var(--cnn-line-strong);
    border-radius: 0;
    font: inherit;
    text-align: center;
  }
  .sign {
    color: var(--cnn-muted);
    font-size: var(--cnn-large);
    text-align: center;
  }
  .outcome {
    min-block-size: ${rem(3.625)};
  }
  .outcome .tile {
    min-inline-size: ${rem(4.5)};
    min-block-size: ${rem(2.25)};
    margin: 5px;
    font-size: var(--cnn-small);
    font-weight: 700;
    outline: 3px solid var(--cnn-ink);
    outline-offset: 2px;
  }
  .patch {
    --tile: ${rem(1.875)};
  }
  .kernel {
    --tile: ${rem(2.625)};
    font-size: var(--cnn-small);
  }
  .products {
    --tile: ${rem(2.75)};
  }
  /* Two rows: pixels × weights, then = products and their sum. */
  @container (inline-size < 36em) {
    .explanation h3 {
      min-block-size: 2.9em;
    }
    .patch {
      grid-column: 2;
    }
    .products,
    .outcome {
      grid-column: 2 / span 3;
    }
    .outcome {
      grid-template-columns: auto auto;
      justify-content: start;
      align-items: center;
    }
  }
  /* Large text: also pixels and weights are rows of their own, each with the sign before it. */
  @container (inline-size < 18em) {
    .explanation {
      padding: ${rem(0.375)};
    }
    .sum-of-products {
      grid-template-columns: ${rem(0.75)} minmax(0, auto);
    }
    .products,
    .outcome {
      grid-column: 2;
    }
  }
  @container (inline-size >= 36em) {
    .sum-of-products {
      grid-template-columns: repeat(6, auto);
      gap: ${rem(0.5)};
    }
  }
  @container (inline-size >= 44em) {
    .explanation {
      padding: ${rem(1.25)};
    }
    .grid {
      --tile: ${rem(3.25)};
      font-size: var(--cnn-small);
    }
  }
`;
