// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

/** What the network answers, how well it does, and what it learned; before teachStyle, which lays it out. */
export const resultsStyle = css`
  .answer {
    display: grid;
    grid-template-columns: 112px minmax(0, 1fr);
    align-content: start;
    gap: ${rem(0.5)} ${rem(1)};
    min-block-size: ${rem(19)};
  }
  .says {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 ${rem(0.5)};
    margin: 0;
  }
  .prediction {
    font-size: var(--cnn-title);
    font-weight: 700;
    line-height: 1.15;
    overflow-wrap: anywhere;
  }
  .certainty {
    font-size: var(--cnn-large);
    color: var(--cnn-muted);
  }
  .says .subject {
    inline-size: 100%;
    font-size: var(--cnn-small);
    color: var(--cnn-muted);
  }
  .answer figure {
    display: contents;
  }
  .answer cnn-map {
    --cell: 4px;
    outline: 1px solid var(--cnn-line);
    pointer-events: none;
  }
  figcaption,
  .check p,
  .filters p,
  .files p {
    margin: 0;
    font-size: var(--cnn-small);
    line-height: 1.4;
    color: var(--cnn-muted);
    overflow-wrap: anywhere;
  }
  figcaption cnn-legend {
    margin-block-start: ${rem(0.25)};
  }
  cnn-legend {
    display: flex;
  }
  .check {
    min-block-size: ${rem(18.5)};
  }
  .filters {
    min-block-size: ${rem(14)};
  }
  .check p,
  .filters p {
    margin-block-start: ${rem(0.5)};
  }
  .matrix {
    overflow-x: auto;
  }
  .confusion {
    margin: 0;
    inline-size: 100%;
    min-inline-size: ${rem(18)};
    max-inline-size: ${rem(24)};
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 1px;
    font-size: var(--cnn-small);
  }
  .confusion :is(th, td) {
    block-size: ${rem(2)};
    padding: 0 ${rem(0.125)};
    text-align: center;
  }
  .confusion td {
    background: var(--cnn-panel);
  }
  .confusion th[scope='row'] {
    text-align: start;
  }
  .confusion .axes {
    background: none;
    text-align: start;
    line-height: 1.2;
    color: var(--cnn-muted);
  }
  .confusion th span {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(4, max-content);
    gap: ${rem(0.5)};
    margin-block-end: ${rem(0.5)};
    pointer-events: none;
  }
  .tiles cnn-map {
    --cell: 14px;
    background: var(--cnn-track);
  }
`;
