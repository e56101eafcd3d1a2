// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';

export const filterEquationStyle = css`
  .account {
    display: grid;
    gap: 0.75rem;
    padding: 0.75rem;
    border: 1px solid var(--cnn-line);
    border-radius: 6px;
    background: var(--cnn-panel);
  }
  .sum-of-products {
    display: grid;
    grid-template-columns: 0.75rem auto 0.75rem auto;
    justify-content: start;
    align-items: center;
    gap: 0.75rem 0.375rem;
    font-size: 0.8125rem;
  }
  .grid,
  .outcome {
    display: grid;
    gap: 0.25rem;
  }
  .cells {
    display: grid;
    grid-template-columns: repeat(3, var(--tile));
    grid-auto-rows: 2.25rem;
    gap: 1px;
    min-block-size: calc(3 * 2.25rem + 2px);
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
    border-radius: 2px;
    font: inherit;
    text-align: center;
  }
  .sign {
    color: var(--cnn-muted);
    font-size: 1.125rem;
    text-align: center;
  }
  .outcome {
    min-block-size: 3.625rem;
  }
  .outcome .tile {
    min-inline-size: 4.5rem;
    min-block-size: 2.25rem;
    margin: 5px;
    font-size: 0.9375rem;
    font-weight: 650;
    outline: 3px solid var(--cnn-ink);
    outline-offset: 2px;
  }
  .patch {
    --tile: 1.875rem;
  }
  .kernel {
    --tile: 2.625rem;
    font-size: 0.6875rem;
  }
  .products {
    --tile: 2.75rem;
  }
  /* Two rows: pixels × weights, then = products and their sum. */
  @container (inline-size < 36rem) {
    .account h3 {
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
  @container (inline-size >= 36rem) {
    .sum-of-products {
      grid-template-columns: repeat(6, auto);
      gap: 0.5rem;
    }
  }
  @container (inline-size >= 44rem) {
    .account {
      padding: 1.25rem;
    }
    .grid {
      --tile: 3.25rem;
      font-size: 0.8125rem;
    }
  }
`;
