// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from './base/type-size.js';

/** A table on demand, for those who prefer numbers to pictures. */
export const tableStyle = css`
  table {
    margin-block-start: ${rem(0.5)};
    border-collapse: collapse;
  }
  caption {
    text-align: start;
    color: var(--cnn-muted);
  }
  th,
  td {
    padding: ${rem(0.125)} ${rem(1)} ${rem(0.125)} 0;
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
    max-block-size: ${rem(20)};
    overflow: auto;
    margin-block-start: ${rem(0.5)};
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
    padding: ${rem(0.125)} ${rem(0.375)};
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
    margin-block-start: ${rem(0.75)};
  }
  .on-demand select {
    max-inline-size: 100%;
  }
`;
