// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

export const weightsStyle = css`
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: ${rem(0.375)};
    font-size: var(--cnn-small);
    color: var(--cnn-muted);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: ${rem(1)} ${rem(2)};
  }
  .training {
    flex: 1 1 ${rem(20)};
    max-inline-size: ${rem(36)};
  }
  .track {
    isolation: isolate;
    display: grid;
    grid-template-columns: repeat(var(--stops), minmax(0, 1fr));
  }
  /* A dot per checkpoint on one line; the radio button itself is the dot. */
  .stop {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: start;
    gap: ${rem(0.25)};
    min-block-size: ${rem(3)};
    padding-block-start: ${rem(0.25)};
    font-size: var(--cnn-small);
    letter-spacing: -0.02em;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .stop::before {
    content: '';
    position: absolute;
    inset-block-start: calc(${rem(0.25)} + ${rem(0.5625)} - 1px);
    inset-inline: -50% 50%;
    z-index: -1; /* behind the dots, of which it would take the right halves from the pointer */
    block-size: 2px;
    background: var(--cnn-line-strong);
    pointer-events: none;
  }
  .stop:first-child::before {
    display: none;
  }
  .stop input {
    appearance: none;
    position: relative;
    inline-size: ${rem(1.125)};
    block-size: ${rem(1.125)};
    margin: 0;
    border: 2px solid var(--cnn-line-strong);
    border-radius: 50%;
    background: var(--cnn-paper);
    cursor: inherit;
  }
  .stop:hover input:enabled {
    border-color: var(--cnn-ink);
  }
  .stop input:checked {
    border: 5px solid var(--cnn-accent);
  }
  .stop input:checked + .name {
    font-weight: 700;
  }
  .network {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: 0;
  }
  .network legend {
    margin-block-end: ${rem(0.5)};
  }
  .model input {
    position: absolute;
    opacity: 0;
  }
  .model span {
    display: block;
    padding: ${rem(0.3125)} ${rem(0.75)};
    border: 1px solid var(--cnn-line-strong);
    background: var(--cnn-paper);
    font-size: var(--cnn-small);
    cursor: pointer;
  }
  .model:first-of-type span {
    border-radius: var(--cnn-radius) 0 0 var(--cnn-radius);
  }
  .model:last-of-type span {
    margin-inline-start: -1px;
    border-radius: 0 var(--cnn-radius) var(--cnn-radius) 0;
  }
  .model :checked + span {
    border-color: var(--cnn-accent);
    background: var(--cnn-accent);
    color: var(--cnn-on-accent);
    position: relative;
  }
  .model :focus-visible + span {
    outline: 3px solid var(--cnn-accent);
    outline-offset: 2px;
    position: relative;
    z-index: 1;
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${rem(0.5)} ${rem(0.75)};
    margin-block-start: ${rem(0.75)};
    font-size: var(--cnn-small);
  }
  .state {
    flex: 0 1 auto;
    margin: 0;
    min-block-size: ${rem(2)};
    line-height: ${rem(2)};
  }
  .below button:disabled {
    display: none;
  }
  /* Narrow, or large text: the checkpoints one below the other. */
  @container (inline-size < 21em) {
    .track {
      grid-template-columns: minmax(0, 1fr);
    }
    .stop {
      grid-template-columns: ${rem(1.125)} minmax(0, 1fr);
      justify-items: start;
      align-items: center;
      gap: ${rem(0.5)};
      min-block-size: ${rem(2)};
    }
    .stop::before {
      inset-block: -50% 50%;
      inset-inline-start: calc(${rem(0.5625)} - 1px);
      inline-size: 2px;
      block-size: auto;
    }
  }
  @container (inline-size < 30em) {
    .state {
      flex-basis: 100%;
      min-block-size: ${rem(3)};
      line-height: 1.5;
    }
    .below {
      min-block-size: ${rem(5.5)};
      align-content: start;
    }
  }
  @media print {
    .choices {
      display: none;
    }
  }
`;
