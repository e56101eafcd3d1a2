// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';

// Narrow panels stack each product (input, times weight, equals product); wide ones take the same elements apart into three
// grids side by side.
export const equationStyle = css`
  .equation {
    font-size: 0.8125rem;
  }
  .caption {
    color: var(--cnn-muted);
    font-size: 0.75rem;
  }
  .tile {
    display: grid;
    place-items: center;
    inline-size: var(--tile);
    block-size: 1.125rem;
  }
  .tile.value {
    block-size: 2rem;
    min-inline-size: 4.25rem;
    font-size: 0.9375rem;
    font-weight: 650;
    outline: 3px solid var(--cnn-ink);
    outline-offset: 2px;
  }
  .sign {
    color: var(--cnn-muted);
    text-align: center;
  }
  .total {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
  }
  .equation.conv {
    display: grid;
    grid-template-columns: repeat(var(--size), auto);
    justify-content: start;
    gap: 0.375rem 0.5rem;
  }
  .equation.conv > .caption,
  .equation.conv > .operator {
    display: none;
  }
  .equation.conv .term {
    display: grid;
    grid-template-columns: 0.875rem var(--tile);
    gap: 1px 0.125rem;
  }
  .equation.conv .term .input {
    grid-column: 2;
  }
  .result {
    display: grid;
    gap: 0.25rem;
  }
  .result .sum,
  .result .bias {
    line-height: 2rem;
    font-size: 0.9375rem;
  }
  .equation.conv .total {
    grid-column: 1 / -1;
    padding: 5px 0 5px 1rem;
  }
  .equation.pool,
  .equation.line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1.25rem;
  }
  .equation.line {
    gap: 0.75rem;
    padding: 5px;
  }
  .equation.pool > .caption {
    flex-basis: 100%;
    margin-block-end: -0.5rem;
  }
  .candidates {
    display: grid;
    gap: 1px;
    grid-template-columns: repeat(var(--size), calc(1.25 * var(--tile)));
  }
  .candidates .tile {
    inline-size: auto;
    block-size: 2.25rem;
  }
  .candidates .chosen {
    outline: 3px solid var(--cnn-ink);
    box-shadow: 0 0 0 5px var(--cnn-paper);
    font-weight: 650;
    z-index: 1;
  }
  .equation.softmax {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    gap: 0.5rem 0.25rem;
  }
  .equation.softmax .heads {
    display: none;
  }
  .equation.softmax .term {
    display: grid;
    padding: 0.25rem 0;
    justify-items: center;
    border-radius: 3px;
  }
  .equation.softmax .term .digit {
    font-weight: 650;
  }
  .equation.softmax .term.chosen {
    outline: 2px solid var(--cnn-ink);
  }
  .equation.softmax .term data {
    font-size: 0.6875rem;
  }
  .equation.softmax .score {
    color: var(--cnn-muted);
  }
  .equation.softmax .total {
    grid-column: 1 / -1;
  }
  .equation.softmax .total .value {
    font-size: 0.9375rem;
    font-weight: 650;
  }
  @container (inline-size >= 640px) {
    .equation.conv {
      grid-template-columns:
        repeat(var(--size), var(--tile))
        1.75rem
        repeat(var(--size), var(--tile))
        1.75rem
        repeat(var(--size), var(--tile))
        auto;
      grid-template-rows: auto repeat(var(--size), auto) 1fr;
      gap: 1px;
    }
    .equation.conv .tile {
      block-size: 2.25rem;
    }
    .equation.conv > .caption,
    .equation.conv > .operator {
      display: block;
      grid-row: 1;
      padding-block-end: 0.25rem;
    }
    .equation.conv > .patch {
      grid-column: 1 / span var(--size);
    }
    .equation.conv > .filter {
      grid-column: calc(var(--size) + 2) / span var(--size);
    }
    .equation.conv > .products {
      grid-column: calc(2 * var(--size) + 3) / span var(--size);
    }
    .equation.conv > .operator {
      grid-row: 2 / span var(--size);
      align-self: center;
      padding: 0;
      text-align: center;
      font-size: 1.125rem;
      color: var(--cnn-muted);
    }
    .equation.conv > .times {
      grid-column: calc(var(--size) + 1);
    }
    .equation.conv > .equals {
      grid-column: calc(2 * var(--size) + 2);
    }
    .equation.conv .term {
      display: contents;
    }
    .equation.conv .term .sign {
      position: absolute;
      clip-path: inset(50%);
    }
    .equation.conv .term .tile {
      grid-row: calc(var(--row) + 2);
    }
    .equation.conv .term .input {
      grid-column: calc(var(--column) + 1);
    }
    .equation.conv .weight {
      grid-column: calc(var(--column) + var(--size) + 2);
    }
    .equation.conv .product {
      grid-column: calc(var(--column) + 2 * var(--size) + 3);
    }
    .equation.conv .total {
      grid-row: 2 / span calc(var(--size) + 1);
      grid-column: calc(3 * var(--size) + 3);
      padding: 0 0 0 1rem;
    }
    .equation.conv .biased {
      grid-row: 1 / span calc(var(--size) + 2);
      flex-direction: column;
      align-items: start;
      gap: 0.25rem;
    }
    .biased .sum,
    .biased .bias {
      line-height: 1.2;
    }
    .biased .result {
      gap: 0;
    }
    .biased .result .tile {
      margin-block-start: 5px;
    }
    .equation.softmax {
      grid-template-columns: 2rem repeat(10, 1fr);
      align-items: end;
    }
    .equation.softmax .term data {
      font-size: 0.8125rem;
    }
    .equation.softmax .heads {
      display: grid;
      padding: 0.25rem 0;
      line-height: 1.45;
    }
  }
`;
