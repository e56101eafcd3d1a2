// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';

// Narrow panels stack each product (input, times weight, equals product); wide ones take the same elements apart into three
// grids side by side. The reserved heights fit the tallest account, so that pointing around moves nothing on the page.
export const arithmeticStyle = css`
  .arithmetic {
    --tile: 3.75rem;
    position: relative;
    z-index: 3;
    display: grid;
    align-content: start;
    gap: 0.625rem;
    min-block-size: 23.25rem;
    margin-block-start: 1.75rem;
    padding: 0.75rem;
    border: 1px solid var(--cnn-line);
    border-radius: 6px;
    background: var(--cnn-panel);
  }
  /* Where the maps above do not fit the screen together with the panel, it stays in sight while they are. */
  @media (min-height: 37.5rem) {
    .arithmetic {
      position: sticky;
      inset-block-end: 0;
    }
    cnn-map {
      scroll-margin-block-end: 23rem;
    }
  }
  .arithmetic h3 {
    font-size: 0.9375rem;
  }
  .words p {
    margin: 0.125rem 0 0;
    font-size: 0.75rem;
  }
  .words .rest {
    font-size: 0.9375rem;
  }
  .words .hint {
    color: var(--cnn-muted);
  }
  h3 ~ .hint {
    display: none;
  }
  .release {
    position: absolute;
    inset: auto 0.75rem 0.75rem auto;
    min-block-size: 1.75rem;
    padding-block: 0;
    font-size: 0.8125rem;
  }
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
    padding-block: 0.375rem;
    font-size: 0.9375rem;
  }
  .total .rest {
    flex-basis: 100%;
    margin: 0;
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
    .arithmetic {
      --tile: 3.25rem;
      min-block-size: 17rem;
      padding: 1.25rem;
    }
    .arithmetic h3 {
      font-size: 1rem;
    }
    .words p {
      margin-block-start: 0.25rem;
      font-size: 0.875rem;
    }
    .words .hint {
      display: block;
      min-block-size: 1.75rem;
      font-size: 0.8125rem;
    }
    .release {
      position: static;
    }
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
  @container (inline-size >= 1216px) {
    .arithmetic {
      --tile: 4.25rem;
      position: relative;
      align-content: center;
      grid-template-columns: 23rem minmax(0, 1fr);
      align-items: center;
      gap: 3rem;
      min-block-size: 13rem;
      padding: 1.5rem;
    }
  }
`;
