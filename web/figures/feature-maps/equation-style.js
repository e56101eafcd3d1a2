// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

// Narrow panels stack each product (input, times weight, equals product); wide ones take the same elements apart into three
// grids side by side.
export const equationStyle = css`
  .equation {
    font-size: var(--cnn-small);
  }
  .caption {
    color: var(--cnn-muted);
    font-size: var(--cnn-small);
  }
  .tile {
    display: grid;
    place-items: center;
    inline-size: var(--tile);
    block-size: ${rem(1.125)};
  }
  .tile.value {
    block-size: ${rem(2)};
    min-inline-size: ${rem(4.25)};
    font-size: var(--cnn-small);
    font-weight: 700;
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
    gap: ${rem(0.75)};
  }
  .equation.conv {
    display: grid;
    grid-template-columns: repeat(var(--size), auto);
    justify-content: start;
    gap: ${rem(0.5)} ${rem(0.5)};
  }
  .equation.conv > .caption,
  .equation.conv > .operator {
    display: none;
  }
  .equation.conv .term {
    display: grid;
    grid-template-columns: ${rem(0.875)} var(--tile);
    gap: 1px ${rem(0.25)};
  }
  .equation.conv .term .input {
    grid-column: 2;
  }
  .result {
    display: grid;
    gap: ${rem(0.25)};
  }
  .result .sum,
  .result .bias {
    line-height: ${rem(2)};
    font-size: var(--cnn-small);
  }
  .equation.conv .total {
    grid-column: 1 / -1;
    padding: 5px 0 5px ${rem(1)};
  }
  .equation.pool,
  .equation.line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${rem(0.75)} ${rem(1)};
  }
  .equation.line {
    gap: ${rem(0.75)};
    padding: 5px;
  }
  .equation.pool > .caption {
    flex-basis: 100%;
    margin-block-end: ${rem(-0.5)};
  }
  .candidates {
    display: grid;
    gap: 1px;
    grid-template-columns: repeat(var(--size), calc(1.25 * var(--tile)));
  }
  .candidates .tile {
    inline-size: auto;
    block-size: ${rem(2.25)};
  }
  .candidates .chosen {
    outline: 3px solid var(--cnn-ink);
    box-shadow: 0 0 0 5px var(--cnn-paper);
    font-weight: 700;
    z-index: 1;
  }
  .equation.softmax {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    gap: ${rem(0.5)} ${rem(0.25)};
  }
  .equation.softmax .heads {
    display: none;
  }
  .equation.softmax .term {
    display: grid;
    padding: ${rem(0.25)} 0;
    justify-items: center;
    border-radius: var(--cnn-radius);
  }
  .equation.softmax .term .digit {
    font-weight: 700;
  }
  .equation.softmax .term.chosen {
    outline: 2px solid var(--cnn-ink);
  }
  .equation.softmax .term data {
    font-size: var(--cnn-small);
  }
  .equation.softmax .score {
    color: var(--cnn-muted);
  }
  .equation.softmax .total {
    grid-column: 1 / -1;
  }
  .equation.softmax .total .value {
    font-size: var(--cnn-small);
    font-weight: 700;
  }
  /* Large text: the terms go on in the next line where three of them are wider than the figure. */
  @container (inline-size < 18em) {
    .equation.conv {
      grid-template-columns: repeat(auto-fill, calc(var(--tile) + ${rem(0.875)}));
      gap: ${rem(0.5)} ${rem(0.25)};
    }
    .equation.conv .term {
      grid-template-columns: ${rem(0.75)} var(--tile);
    }
    .equation.softmax {
      grid-template-columns: repeat(auto-fill, minmax(${rem(3.5)}, 1fr));
    }
  }
  @container (inline-size >= 43em) {
    .equation.conv {
      grid-template-columns:
        repeat(var(--size), var(--tile))
        ${rem(1.75)}
        repeat(var(--size), var(--tile))
        ${rem(1.75)}
        repeat(var(--size), var(--tile))
        auto;
      grid-template-rows: auto repeat(var(--size), auto) 1fr;
      gap: 1px;
    }
    .equation.conv .tile {
      block-size: ${rem(2.25)};
    }
    .equation.conv > .caption,
    .equation.conv > .operator {
      display: block;
      grid-row: 1;
      padding-block-end: ${rem(0.25)};
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
      font-size: var(--cnn-large);
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
      padding: 0 0 0 ${rem(1)};
    }
    .equation.conv .biased {
      grid-row: 1 / span calc(var(--size) + 2);
      flex-direction: column;
      align-items: start;
      gap: ${rem(0.25)};
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
      grid-template-columns: ${rem(2)} repeat(10, 1fr);
      align-items: end;
    }
    .equation.softmax .heads {
      display: grid;
      padding: ${rem(0.25)} 0;
      line-height: 1.45;
    }
  }
`;
