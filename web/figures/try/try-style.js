// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

export const tryStyle = css`
  .try {
    --cell: max(26px, ${rem(1.625)});
    padding: ${rem(0.75)} ${rem(1)};
    border: 1px solid var(--cnn-line);
    border-radius: var(--cnn-radius);
    background: var(--cnn-panel);
    font-size: var(--cnn-text);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: ${rem(0.25)} ${rem(1)};
    margin-block-end: ${rem(0.375)};
    font-size: var(--cnn-small);
  }
  .head h3 {
    margin: 0;
    color: var(--cnn-accent);
  }
  .count {
    color: var(--cnn-muted);
  }
  p {
    margin: 0;
  }
  .grids {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: ${rem(0.75)} ${rem(1.5)};
    margin-block-start: ${rem(0.875)};
    padding-inline-start: 5px;
  }
  .grid > .caption {
    margin-block-end: ${rem(0.375)};
    font-size: var(--cnn-small);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${rem(0.5)} ${rem(0.5)};
    margin-block-start: ${rem(0.875)};
  }
  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${rem(0.25)} ${rem(0.5)};
  }
  .name {
    font-size: var(--cnn-small);
    color: var(--cnn-muted);
  }
  input[type='text'] {
    inline-size: ${rem(6)};
    min-block-size: var(--cnn-control);
    padding: ${rem(0.125)} ${rem(0.5)};
    border: 1px solid var(--cnn-line-strong);
    border-radius: var(--cnn-radius);
    background: var(--cnn-paper);
    color: inherit;
    font: inherit;
    font-size: max(16px, var(--cnn-text)); /* below 16 px, phones enlarge the page around a field */
    font-variant: inherit;
  }
  input[readonly] {
    background: none;
    border-color: var(--cnn-line);
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: ${rem(0.5)} ${rem(1)};
    inline-size: 100%;
  }
  .option {
    display: flex;
    align-items: center;
    gap: ${rem(0.5)};
    min-block-size: max(24px, ${rem(2)});
    cursor: pointer;
  }
  .option input {
    inline-size: ${rem(1.125)};
    block-size: ${rem(1.125)};
    margin: 0;
  }
  .letter {
    font-weight: 700;
  }
  .verdict:is(.right, .wrong, .missing) {
    margin-block-start: ${rem(0.75)};
    overflow-wrap: anywhere;
  }
  .verdict:is(.right, .wrong) {
    padding-inline-start: ${rem(0.75)};
    border-inline-start: 3px solid var(--cnn-line-strong);
  }
  .verdict.right {
    border-color: var(--cnn-accent);
  }
  .result {
    margin-block-end: ${rem(0.625)};
    font-size: var(--cnn-large);
    font-weight: 700;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: ${rem(0.5)};
    margin: 0 0 ${rem(0.75)};
    padding: 0;
    list-style: none;
  }
  .marks li {
    display: grid;
    place-items: center;
    inline-size: ${rem(1.75)};
    block-size: ${rem(1.75)};
    border: 1px solid var(--cnn-line-strong);
    border-radius: var(--cnn-radius);
    background: var(--cnn-paper);
    font-size: var(--cnn-small);
  }
  .marks .right {
    border-color: var(--cnn-accent);
    background: var(--cnn-accent);
    color: var(--cnn-on-accent);
  }
  .same {
    font-size: var(--cnn-small);
    color: var(--cnn-muted);
  }
  .seed input {
    inline-size: ${rem(5)};
  }
  @media print {
    .row button,
    .seed {
      display: none;
    }
  }
`;
