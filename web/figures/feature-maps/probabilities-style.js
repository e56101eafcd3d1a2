// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

export const probabilitiesStyle = css`
  .softmax ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row {
    display: grid;
    grid-template-columns: ${rem(1.25)} minmax(0, 1fr) ${rem(4.25)};
    gap: ${rem(0.5)};
    align-items: center;
    inline-size: 100%;
    min-block-size: ${rem(1.5625)};
    padding: 0 ${rem(0.25)};
    border: 0;
    border-radius: var(--cnn-radius);
    background: none;
    font-size: var(--cnn-small);
    cursor: crosshair;
  }
  .row.here {
    outline: 3px solid var(--cnn-ink);
    outline-offset: -3px;
  }
  .row.here:focus-visible {
    outline-color: var(--cnn-accent);
  }
  .row .digit {
    text-align: center;
    font-weight: 700;
  }
  .digit.label,
  .answer .label {
    padding-inline: 0.375em;
    border-radius: var(--cnn-radius);
    background: var(--cnn-ink);
    color: var(--cnn-paper);
    font-weight: 700;
  }
  .row.prediction data {
    font-weight: 700;
  }
  .row .track {
    block-size: ${rem(0.6875)};
    background: var(--cnn-track);
  }
  .row .track span {
    display: block;
    block-size: 100%;
    inline-size: calc(var(--probability) * 100%);
    background: var(--colour) !important;
  }
  .row data {
    text-align: end;
  }
  /* Every cell before them feeds all ten. */
  .softmax ol.to {
    outline: 2px dashed var(--cnn-ink);
    outline-offset: 2px;
  }
  .answer {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: ${rem(0.25)} ${rem(0.75)};
    margin: ${rem(0.75)} 0 0;
    padding: ${rem(0.625)} ${rem(0.25)} 0;
    border-block-start: 1px solid var(--cnn-line);
    font-size: var(--cnn-small);
  }
  .answer dt {
    color: var(--cnn-muted);
  }
  .answer dd {
    margin: 0;
    text-align: end;
    white-space: nowrap;
    min-block-size: 1.45em;
  }
  .answer .formula {
    grid-column: 1 / -1;
    font-size: var(--cnn-small);
    color: var(--cnn-muted);
  }
  .answer .loss {
    font-weight: 700;
  }
`;
