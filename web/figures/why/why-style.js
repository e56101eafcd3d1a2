// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

// --unit is the width of a pooled cell. The breakpoints are the widths at which four or eight maps of the next size fit.
export const whyStyle = css`
  .why {
    --unit: 5px;
    --input-unit: 8px;
    --gap: 8px;
    --columns-of-maps: 4;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: ${rem(0.75)} ${rem(2)};
    margin-block-end: ${rem(1.25)};
  }
  .question {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${rem(0.5)} ${rem(0.5)};
    font-weight: 700;
  }
  .question label {
    display: inline-flex;
    align-items: center;
    gap: ${rem(0.5)};
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: ${rem(1)} ${rem(2)};
  }
  .answer {
    flex: 1 1 ${rem(15)};
    min-inline-size: 0;
  }
  h3 {
    margin: 0 0 ${rem(0.5)};
    font-size: var(--cnn-small);
    font-weight: 700;
  }
  .parts {
    inline-size: 100%;
    max-inline-size: ${rem(26)};
    border-collapse: collapse;
    font-size: var(--cnn-small);
  }
  .parts th,
  .parts td {
    padding: ${rem(0.25)} 0;
    border-block-end: 1px solid var(--cnn-line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  .parts td {
    padding-inline-start: ${rem(0.75)};
    text-align: end;
    white-space: nowrap;
  }
  .parts .sum :is(th, td) {
    font-weight: 700;
  }
  .erase {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${rem(0.5)};
    margin-block-start: ${rem(1)};
  }
  .erase p {
    flex-basis: 100%;
    min-block-size: 4.35em;
    margin: 0;
    font-size: var(--cnn-small);
  }
  .cells {
    margin-block-start: ${rem(1.5)};
  }
  .maps {
    display: grid;
    grid-template-columns: repeat(var(--columns-of-maps), max-content);
    gap: var(--gap);
  }
  cnn-map {
    flex: none;
    --cell: var(--unit);
    background: var(--cnn-track);
  }
  .input cnn-map {
    --cell: var(--input-unit);
  }
  cnn-legend {
    display: flex;
    margin-block-start: ${rem(0.5)};
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, ${rem(17)}), 1fr));
    gap: ${rem(0.25)} ${rem(1.5)};
    margin: ${rem(1)} 0 0;
    padding: 0;
    list-style: none;
  }
  .filter {
    display: grid;
    grid-template-columns: ${rem(5.5)} minmax(0, 1fr) ${rem(3.5)};
    align-items: center;
    gap: ${rem(0.5)};
    inline-size: 100%;
    padding-inline: ${rem(0.375)};
    border-color: transparent;
    background: none;
    text-align: start;
  }
  .filter[aria-pressed='true'] {
    border-color: var(--cnn-accent);
  }
  .filter data {
    text-align: end;
  }
  .track {
    position: relative;
    block-size: ${rem(0.75)};
    background: linear-gradient(var(--cnn-line-strong), var(--cnn-line-strong)) center / 1px 100% no-repeat var(--cnn-track);
  }
  .bar {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(50% + var(--start) * 50%);
    inline-size: calc(var(--length) * 50%);
  }
  /* The longest way fits, so that pointing around moves nothing. */
  .vote {
    min-block-size: ${rem(24)};
    margin-block-start: ${rem(1)};
    padding: ${rem(0.75)} ${rem(1)};
    border: 1px solid var(--cnn-line);
    border-radius: var(--cnn-radius);
    background: var(--cnn-panel);
    font-size: var(--cnn-small);
  }
  .vote .hint {
    color: var(--cnn-muted);
  }
  .vote p {
    margin: 0 0 ${rem(0.5)};
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, ${rem(19)}), 1fr));
    gap: 0 ${rem(1.5)};
    block-size: ${rem(6)};
    margin: 0;
    padding: 0;
    overflow: auto;
    list-style: none;
  }
  .product {
    white-space: nowrap;
  }
  @container (inline-size >= 21em) {
    .vote {
      min-block-size: ${rem(20.5)};
    }
  }
  @container (inline-size >= 36em) {
    .vote {
      min-block-size: ${rem(18)};
    }
  }
  @container (inline-size >= 460px) {
    .why {
      --unit: 8px;
    }
  }
  @container (inline-size >= 888px) {
    .why {
      --columns-of-maps: 8;
    }
  }
  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
    }
  }
`;
