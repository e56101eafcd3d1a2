// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

export const lossStyle = css`
  .chart {
    block-size: ${rem(16.25)};
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    font-size: 14px; /* of its own px */
    fill: none;
    cursor: ew-resize;
    touch-action: pan-y;
    -webkit-tap-highlight-color: transparent;
    user-select: none;
    -webkit-user-select: none;
  }
  /* Large text makes the whole chart larger, and its own width less. */
  svg.narrow {
    font-size: 11px;
  }
  text {
    fill: var(--cnn-muted);
  }
  .name {
    fill: var(--cnn-ink);
    font-style: italic;
  }
  .grid {
    stroke: var(--cnn-line);
  }
  .axis,
  line.tick {
    stroke: var(--cnn-line-strong);
  }
  line.guess {
    stroke: var(--cnn-second);
    stroke-dasharray: 5 4;
  }
  text.guess {
    fill: var(--cnn-second);
  }
  path {
    stroke: var(--cnn-ink);
    stroke-width: 2px;
  }
  .guide {
    stroke: var(--cnn-accent);
    stroke-width: 1px;
    stroke-dasharray: 2 3;
  }
  .sample {
    stroke: var(--cnn-ink);
    stroke-width: 2px;
    fill: var(--cnn-paper);
  }
  .point {
    fill: var(--cnn-accent);
    stroke: var(--cnn-paper);
    stroke-width: 2px;
  }
  .target {
    fill: transparent;
    stroke: none;
  }
  .point:focus-visible {
    outline: none;
  }
  .point:focus-visible .target {
    stroke: var(--cnn-accent);
    stroke-width: 3px;
  }
  .formula {
    min-block-size: ${rem(2.25)};
    margin-block-start: ${rem(0.75)};
  }
  .sentence {
    margin: ${rem(0.25)} 0 ${rem(0.75)};
    min-block-size: 4.35em;
    font-size: var(--cnn-text);
  }
  @container (inline-size >= 40em) {
    .sentence {
      min-block-size: 2.9em;
    }
  }
  details {
    margin-block-start: ${rem(0.75)};
  }
`;
