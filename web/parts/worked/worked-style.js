// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../base/type-size.js';

/** What stands around a worked example: headings, the sentence, and the data as a table. */
export const workedStyle = css`
  h3 {
    margin: 0 0 ${rem(0.5)};
    font-size: var(--cnn-small);
    font-weight: 700;
    white-space: nowrap;
  }
  .shape,
  .caption {
    font-weight: 400;
    color: var(--cnn-muted);
  }
  .sentence {
    margin: ${rem(1)} 0 ${rem(0.75)};
    font-size: var(--cnn-text);
  }
  details {
    margin-block-start: ${rem(0.5)};
  }
  table {
    border-collapse: collapse;
    margin-block-start: ${rem(0.25)};
  }
  caption {
    text-align: start;
    color: var(--cnn-muted);
  }
  th,
  td {
    padding: ${rem(0.1875)} ${rem(0.75)};
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
    font-weight: 700;
  }
`;
