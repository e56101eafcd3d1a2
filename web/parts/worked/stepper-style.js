// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';

export const stepperStyle = css`
  .stepper {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .stepper button {
    display: grid;
    place-items: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    padding: 0;
  }
  .stepper button[aria-disabled='true'] {
    color: var(--cnn-line-strong);
    border-color: var(--cnn-line);
  }
  .stepper .play,
  .stepper .pause {
    border-color: var(--cnn-accent);
    background: var(--cnn-accent);
    color: var(--cnn-on-accent);
  }
  .stepper svg {
    inline-size: 1rem;
    block-size: 1rem;
    fill: currentcolor;
  }
  .stepper input {
    order: 1;
    flex: 1 1 100%;
    min-inline-size: 0;
    block-size: 2rem;
    margin: 0;
  }
  .stepper .count {
    min-inline-size: 3.5rem;
    margin-inline-start: auto;
    text-align: end;
    font-size: 0.8125rem;
    color: var(--cnn-muted);
  }
  @container (inline-size >= 30rem) {
    .stepper input {
      order: 0;
      flex: 1 1 8rem;
    }
    .stepper .count {
      margin-inline-start: 0;
    }
  }
`;
