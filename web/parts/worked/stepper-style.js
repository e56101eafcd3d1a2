// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../base/type-size.js';

export const stepperStyle = css`
  .stepper {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${rem(0.5)};
  }
  .stepper button {
    display: grid;
    place-items: center;
    inline-size: ${rem(2.25)};
    block-size: var(--cnn-control);
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
    inline-size: ${rem(1)};
    block-size: ${rem(1)};
    fill: currentcolor;
  }
  .stepper input {
    order: 1;
    flex: 1 1 100%;
    min-inline-size: 0;
    block-size: ${rem(2)};
    margin: 0;
  }
  .stepper .count {
    min-inline-size: ${rem(3.5)};
    margin-inline-start: auto;
    text-align: end;
    font-size: var(--cnn-small);
    color: var(--cnn-muted);
  }
  @container (inline-size >= 30em) {
    .stepper input {
      order: 0;
      flex: 1 1 ${rem(8)};
    }
    .stepper .count {
      margin-inline-start: 0;
    }
  }
`;
