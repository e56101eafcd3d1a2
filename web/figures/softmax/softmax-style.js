// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

export const softmaxStyle = css`
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: var(--cnn-small);
  }
  th,
  td {
    padding: 0 ${rem(0.25)};
    font-weight: 400;
    text-align: end;
  }
  th:first-child {
    inline-size: ${rem(2)};
    padding: 0 0 0 2px;
  }
  thead th,
  tfoot td {
    block-size: ${rem(1.75)};
    color: var(--cnn-muted);
    white-space: nowrap;
  }
  tfoot td {
    border-block-start: 1px solid var(--cnn-line);
  }
  tfoot data {
    color: var(--cnn-ink);
    font-weight: 700;
  }
  tbody tr {
    block-size: ${rem(3)};
  }
  .here {
    background: var(--cnn-panel);
    box-shadow: inset 0 0 0 2px var(--cnn-ink);
  }
  .here data,
  .here input,
  .here button:enabled {
    font-weight: 700;
  }
  tbody button {
    inline-size: 100%;
    padding: 0;
    border-color: transparent;
    background: none;
  }
  input[type='text'] {
    inline-size: 100%;
    block-size: ${rem(1.5)};
    padding: 0 ${rem(0.125)};
    border: 1px solid var(--cnn-line);
    border-radius: var(--cnn-radius);
    background: var(--cnn-paper);
    color: var(--cnn-ink);
    font: inherit;
    text-align: end;
  }
  input[type='text']:hover:enabled {
    border-color: var(--cnn-line-strong);
  }
  .term {
    display: grid;
  }
  .bar {
    flex: 1;
    display: grid;
    align-items: center;
    block-size: ${rem(1)};
  }
  .handle {
    block-size: ${rem(1.5)};
    cursor: ew-resize;
    touch-action: pan-y;
  }
  .fill {
    position: relative;
    display: block;
    block-size: ${rem(0.5)};
    background: var(--cnn-track);
  }
  .handle .fill {
    block-size: ${rem(0.75)};
  }
  .fill::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--from) * 100%);
    inline-size: calc((var(--to) - var(--from)) * 100%);
    background: var(--colour);
  }
  /* Zero. */
  .fill::after {
    content: '';
    position: absolute;
    inset-block: -2px;
    inset-inline-start: calc(var(--zero) * (100% - 1px));
    inline-size: 1px;
    background: var(--cnn-line-strong);
  }
  .formula {
    min-block-size: ${rem(9.5)};
    margin-block-start: ${rem(0.75)};
    align-content: center;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: ${rem(0.5)} ${rem(1.5)};
    margin-block-start: ${rem(0.75)};
  }
  .shift {
    flex: 0 1 ${rem(20)};
    display: grid;
    grid-template-columns: 1fr auto;
    font-size: var(--cnn-small);
    color: var(--cnn-muted);
  }
  .shift output {
    color: var(--cnn-ink);
    font-weight: 700;
  }
  .shift input {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: ${rem(2)};
    margin: 0;
  }
  .why,
  .refused {
    margin: ${rem(0.5)} 0 0;
    font-size: var(--cnn-small);
  }
  .why {
    min-block-size: 7.25em;
  }
  /* Large text: as wide as its numbers, and scrolled. */
  @container (inline-size < 19em) {
    .scores {
      overflow-x: auto;
    }
    table {
      min-inline-size: ${rem(19)};
    }
  }
  @container (inline-size >= 40em) {
    th,
    td {
      padding: 0 ${rem(0.5)};
    }
    th:nth-child(2) {
      inline-size: 30%;
    }
    tbody tr {
      block-size: ${rem(2.25)};
    }
    .term {
      display: flex;
      flex-direction: row-reverse;
      align-items: center;
      gap: ${rem(0.5)};
    }
    .term input[type='text'] {
      inline-size: ${rem(4.5)};
    }
    .term data {
      inline-size: ${rem(4.25)};
    }
    .fill,
    .handle .fill {
      block-size: ${rem(0.75)};
    }
    .formula {
      min-block-size: ${rem(4.5)};
    }
    .why {
      min-block-size: 4.35em;
    }
  }
`;
