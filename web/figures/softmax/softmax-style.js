// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';

export const softmaxStyle = css`
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 0.75rem;
  }
  th,
  td {
    padding: 0 0.25rem;
    font-weight: 400;
    text-align: end;
  }
  th:first-child {
    inline-size: 2rem;
    padding: 0 0 0 2px;
  }
  thead th,
  tfoot td {
    block-size: 1.75rem;
    color: var(--cnn-muted);
    white-space: nowrap;
  }
  tfoot td {
    border-block-start: 1px solid var(--cnn-line);
  }
  tfoot data {
    color: var(--cnn-ink);
    font-weight: 650;
  }
  tbody tr {
    block-size: 3rem;
  }
  .here {
    background: var(--cnn-panel);
    box-shadow: inset 0 0 0 2px var(--cnn-ink);
  }
  .here data,
  .here input,
  .here button:enabled {
    font-weight: 650;
  }
  tbody button {
    inline-size: 100%;
    padding: 0;
    border-color: transparent;
    background: none;
  }
  input[type='text'] {
    inline-size: 100%;
    block-size: 1.5rem;
    padding: 0 0.25rem;
    border: 1px solid var(--cnn-line);
    border-radius: 3px;
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
    block-size: 1rem;
  }
  .handle {
    block-size: 1.5rem;
    cursor: ew-resize;
    touch-action: pan-y;
  }
  .fill {
    position: relative;
    display: block;
    block-size: 0.5rem;
    background: var(--cnn-track);
  }
  .handle .fill {
    block-size: 0.75rem;
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
    min-block-size: 9.5rem;
    margin-block-start: 0.75rem;
    align-content: center;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem 1.5rem;
    margin-block-start: 0.75rem;
  }
  .shift {
    flex: 0 1 20rem;
    display: grid;
    grid-template-columns: 1fr auto;
    font-size: 0.8125rem;
    color: var(--cnn-muted);
  }
  .shift output {
    color: var(--cnn-ink);
    font-weight: 650;
  }
  .shift input {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 2rem;
    margin: 0;
  }
  .why,
  .refused {
    margin: 0.5rem 0 0;
    font-size: 0.875rem;
  }
  .why {
    min-block-size: 7.25em;
  }
  @container (inline-size >= 40rem) {
    table {
      font-size: 0.875rem;
    }
    th,
    td {
      padding: 0 0.5rem;
    }
    th:nth-child(2) {
      inline-size: 30%;
    }
    tbody tr {
      block-size: 2.25rem;
    }
    .term {
      display: flex;
      flex-direction: row-reverse;
      align-items: center;
      gap: 0.5rem;
    }
    .term input[type='text'] {
      inline-size: 4.5rem;
    }
    .term data {
      inline-size: 4.25rem;
    }
    .fill,
    .handle .fill {
      block-size: 0.75rem;
    }
    .formula {
      min-block-size: 4.5rem;
    }
    .why {
      min-block-size: 4.35em;
    }
  }
`;
