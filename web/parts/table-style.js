// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';

/** A table on demand, for those who prefer numbers to pictures. */
export const tableStyle = css`
  details {
    font-size: 0.875rem;
  }
  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
  }
  table {
    margin-block-start: 0.5rem;
    border-collapse: collapse;
  }
  caption {
    text-align: start;
    color: var(--cnn-muted);
  }
  th,
  td {
    padding: 0.125rem 1rem 0.125rem 0;
    font-weight: 400;
    text-align: end;
  }
  th {
    text-align: start;
  }
  tfoot {
    border-block-start: 1px solid var(--cnn-line-strong);
  }
  .region {
    max-block-size: 20rem;
    overflow: auto;
    margin-block-start: 0.5rem;
    scrollbar-width: thin;
  }
  .region table {
    margin: 0;
    border-collapse: separate;
    border-spacing: 0;
  }
  .region caption {
    position: sticky;
    inset-inline-start: 0;
    inline-size: max-content;
    max-inline-size: 100cqi;
  }
  .region :is(th, td) {
    padding: 0.125rem 0.375rem;
    text-align: end;
    background: var(--cnn-paper);
  }
  .region th {
    position: sticky;
    inset-block-start: 0;
    inset-inline-start: 0;
    color: var(--cnn-muted);
  }
  .region thead th {
    z-index: 1;
  }
  .on-demand {
    margin-block-start: 0.75rem;
    font-size: 0.875rem;
  }
  .on-demand summary {
    inline-size: fit-content;
    min-block-size: 2rem;
    line-height: 2rem;
    color: var(--cnn-muted);
  }
  .on-demand select {
    max-inline-size: 100%;
  }
`;
