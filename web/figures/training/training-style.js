// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

export const trainingStyle = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: ${rem(0.75)} ${rem(1.5)};
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: ${rem(0.5)};
  }
  .start {
    min-inline-size: ${rem(6.5)};
  }
  label {
    font-size: var(--cnn-small);
    color: var(--cnn-muted);
  }
  .rate,
  .batch,
  .size {
    display: grid;
    gap: ${rem(0.25)};
  }
  .rate {
    flex: 0 1 ${rem(11)};
  }
  .rate > span {
    display: flex;
    justify-content: space-between;
  }
  .rate output {
    font-size: var(--cnn-small);
    color: var(--cnn-ink);
    font-weight: 700;
  }
  .rate input {
    inline-size: 100%;
    block-size: ${rem(2)};
    margin: 0;
  }
  .state {
    min-block-size: ${rem(2)};
    margin-block: ${rem(0.75)};
    font-size: var(--cnn-small);
  }
  .state p {
    margin: 0;
  }
  .state label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${rem(0.25)} ${rem(0.75)};
    font-size: var(--cnn-small);
    color: inherit;
  }
  progress {
    flex: 1 1 ${rem(10)};
    max-inline-size: ${rem(20)};
    block-size: ${rem(0.75)};
  }
  .charts {
    display: grid;
    align-content: start;
    gap: ${rem(0.75)} ${rem(1.5)};
    min-block-size: ${rem(28.1875)};
  }
  figure {
    min-inline-size: 0;
    margin: 0;
  }
  figcaption {
    font-size: var(--cnn-small);
    font-weight: 700;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: ${rem(12.5)};
    overflow: visible;
    font-size: 14px; /* of its own px */
    fill: none;
  }
  /* Large text makes the whole chart larger, and its own width less. */
  svg.narrow {
    font-size: 11px;
  }
  svg text {
    fill: var(--cnn-muted);
    stroke: none;
  }
  svg .grid {
    stroke: var(--cnn-line);
  }
  svg .axis,
  svg line.tick {
    stroke: var(--cnn-line-strong);
  }
  svg line.guess {
    stroke: var(--cnn-line-strong);
    stroke-dasharray: 4 4;
  }
  svg path {
    stroke-width: 2px;
    stroke-linejoin: round;
  }
  svg path.training {
    stroke: var(--cnn-accent);
  }
  svg path.test {
    stroke: var(--cnn-second);
  }
  svg .shipped {
    opacity: 0.45;
  }
  svg path.shipped {
    stroke: var(--cnn-second);
  }
  svg circle.shipped {
    fill: var(--cnn-second);
  }
  svg circle.training {
    fill: var(--cnn-accent);
  }
  svg circle.test {
    fill: var(--cnn-second);
  }
  svg .label {
    font-weight: 700;
    opacity: 1;
    paint-order: stroke;
    stroke: var(--cnn-paper);
    stroke-width: 3px;
  }
  svg text.training {
    fill: var(--cnn-accent);
  }
  svg text.test {
    fill: var(--cnn-second);
  }
  .learned {
    margin-block-start: ${rem(1)};
  }
  .pairs {
    --unit: 2px;
    display: grid;
    grid-template-columns: repeat(auto-fill, calc(26 * var(--unit)));
    gap: 8px;
    margin-block-start: ${rem(0.5)};
    pointer-events: none;
  }
  .pair {
    display: grid;
    gap: ${rem(0.25)};
    justify-items: start;
  }
  .pair cnn-map {
    --cell: var(--unit);
    background: var(--cnn-track);
  }
  .pair .filters {
    --cell: calc(4 * var(--unit));
  }
  .both {
    display: flex;
    gap: calc(2 * var(--unit));
  }
  .moved {
    margin-block-start: ${rem(0.75)};
    font-size: var(--cnn-small);
  }
  .moved p,
  .moved ul {
    margin: 0;
  }
  .moved ul {
    columns: ${rem(24)};
    padding-inline-start: ${rem(1.25)};
  }
  .key {
    display: flex;
    align-items: baseline;
    gap: ${rem(0.5)};
    margin: ${rem(0.25)} 0 0;
    font-size: var(--cnn-small);
    color: var(--cnn-muted);
  }
  .key span {
    flex: none;
    inline-size: ${rem(1.5)};
    block-size: 2px;
    position: relative;
    inset-block-start: -0.3em;
    background: var(--cnn-second);
    opacity: 0.45;
  }
  details {
    margin-block-start: ${rem(1)};
    font-size: var(--cnn-small);
  }
  .table {
    max-block-size: ${rem(16)};
    overflow: auto;
    margin-block-start: ${rem(0.5)};
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: ${rem(0.25)} ${rem(1)} ${rem(0.25)} 0;
    text-align: end;
  }
  th {
    font-weight: 400;
    color: var(--cnn-muted);
  }
  @container (inline-size >= 40em) {
    .charts {
      grid-template-columns: 1fr 1fr;
      min-block-size: ${rem(13.75)};
    }
  }
  @container (inline-size >= 640px) {
    .pairs {
      --unit: 3px;
    }
  }
  @container (inline-size >= 892px) {
    .pairs {
      --unit: 4px;
    }
  }
`;
