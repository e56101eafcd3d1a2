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
`;
