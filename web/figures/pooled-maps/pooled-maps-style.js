// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

// --unit is the width of a cell before pooling; a pooled cell covers exactly its window. The breakpoints are the widths at
// which two maps of the next size fit side by side.
export const pooledMapsStyle = css`
  .pooled {
    --unit: 5px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: ${rem(0.75)} ${rem(2)};
    margin-block-end: ${rem(0.75)};
  }
  .nudged {
    min-block-size: 4.35em;
    margin: 0 0 ${rem(0.75)};
    line-height: 1.45;
  }
  .nudged.hint {
    color: var(--cnn-muted);
  }
  .maps {
    display: flex;
    flex-wrap: wrap;
    gap: ${rem(0.75)} 20px;
  }
  cnn-map {
    --cell: calc(var(--size) * var(--unit));
    background: var(--cnn-track);
  }
  cnn-map.before {
    --cell: var(--unit);
  }
  .after {
    position: relative;
    inline-size: fit-content;
  }
  .ahead {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    block-size: calc(var(--rows-ahead) * var(--size) * var(--unit));
    background: var(--cnn-track);
    pointer-events: none;
  }
  cnn-legend {
    flex-basis: 100%;
  }
  .formula {
    display: flex;
    align-items: center;
    min-block-size: ${rem(2.75)};
    margin: ${rem(0.5)} 0 0;
    font-size: var(--cnn-text);
  }
  .formula.hint {
    font-size: var(--cnn-small);
    color: var(--cnn-muted);
  }
  .formula .value {
    font-weight: 700;
  }
  .sentence {
    min-block-size: 4.35em;
    margin-block-start: ${rem(0.25)};
  }
  @container (inline-size >= 340px) {
    .pooled {
      --unit: 6px;
    }
    .nudged {
      min-block-size: 2.9em;
    }
  }
  @container (inline-size >= 440px) {
    .pooled {
      --unit: 8px;
    }
    .sentence {
      min-block-size: 2.9em;
    }
  }
  @container (inline-size >= 560px) {
    .pooled {
      --unit: 10px;
    }
  }
  @container (inline-size >= 644px) {
    .pooled {
      --unit: 12px;
    }
    .nudged {
      min-block-size: 1.45em;
    }
    .sentence {
      min-block-size: 1.45em;
    }
  }
`;
