// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';

export const trainingStyle = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem 1.5rem;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .start {
    min-inline-size: 6.5rem;
  }
  label {
    font-size: 0.8125rem;
    color: var(--cnn-muted);
  }
  .rate,
  .batch,
  .size {
    display: grid;
    gap: 0.125rem;
  }
  .rate {
    flex: 0 1 11rem;
  }
  .rate > span {
    display: flex;
    justify-content: space-between;
  }
  .rate output {
    font-size: 0.8125rem;
    color: var(--cnn-ink);
    font-weight: 650;
  }
  .rate input {
    inline-size: 100%;
    block-size: 2rem;
    margin: 0;
  }
  .state {
    min-block-size: 2rem;
    margin-block: 0.75rem;
    font-size: 0.875rem;
  }
  .state p {
    margin: 0;
  }
  .state label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    font-size: 0.875rem;
    color: inherit;
  }
  progress {
    flex: 1 1 10rem;
    max-inline-size: 20rem;
    block-size: 0.75rem;
  }
  .charts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 24px;
    min-block-size: 451px;
  }
  figure {
    margin: 0;
  }
  figcaption {
    font-size: 0.8125rem;
    font-weight: 650;
  }
  svg {
    display: block;
    overflow: visible;
    font-size: 0.75rem;
    fill: none;
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
  svg circle.training {
    fill: var(--cnn-accent);
  }
  svg circle.test {
    fill: var(--cnn-second);
  }
  svg .label {
    font-weight: 650;
  }
  svg text.training {
    fill: var(--cnn-accent);
  }
  svg text.test {
    fill: var(--cnn-second);
  }
  .learned {
    margin-block-start: 1rem;
  }
  .pairs {
    --unit: 2px;
    display: grid;
    grid-template-columns: repeat(auto-fill, calc(26 * var(--unit)));
    gap: 8px;
    margin-block-start: 0.5rem;
    pointer-events: none;
  }
  .pair {
    display: grid;
    gap: 0.25rem;
    justify-items: start;
  }
  .pair cnn-map {
    --cell: var(--unit);
    background: var(--cnn-track);
  }
  .pair .filters {
    --cell: calc(4 * var(--unit));
  }
  details {
    margin-block-start: 1rem;
    font-size: 0.8125rem;
  }
  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
  }
  .table {
    max-block-size: 16rem;
    overflow: auto;
    margin-block-start: 0.5rem;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.25rem 1rem 0.25rem 0;
    text-align: end;
  }
  th {
    font-weight: 400;
    color: var(--cnn-muted);
  }
  @container (inline-size >= 640px) {
    .charts {
      min-block-size: 220px;
    }
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
