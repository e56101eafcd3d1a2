// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';

/** What stands around a worked example: headings, the sentence, and the data as a table. */
export const workedStyle = css`
  h3 {
    margin: 0 0 0.5rem;
    font-size: 0.875rem;
    font-weight: 650;
    white-space: nowrap;
  }
  .shape,
  .caption {
    font-weight: 400;
    color: var(--cnn-muted);
  }
  .sentence {
    margin: 1rem 0 0.75rem;
    font-size: 0.9375rem;
  }
  details {
    margin-block-start: 0.5rem;
    font-size: 0.875rem;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 2rem;
    line-height: 2rem;
    color: var(--cnn-muted);
    cursor: pointer;
  }
  table {
    border-collapse: collapse;
    margin-block-start: 0.25rem;
  }
  caption {
    text-align: start;
    color: var(--cnn-muted);
  }
  th,
  td {
    padding: 0.1875rem 0.75rem;
    border-block-end: 1px solid var(--cnn-line);
    text-align: end;
    font-weight: 400;
  }
  th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  thead th {
    color: var(--cnn-muted);
  }
  tfoot td {
    font-weight: 650;
  }
`;
