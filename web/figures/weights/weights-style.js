// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';

export const weightsStyle = css`
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.375rem;
    font-size: 0.8125rem;
    color: var(--cnn-muted);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 3rem;
  }
  .training {
    flex: 1 1 20rem;
    max-inline-size: 36rem;
  }
  .track {
    isolation: isolate;
    display: grid;
    grid-template-columns: repeat(var(--stops), minmax(0, 1fr));
  }
  /* A dot a stage on one line; the radio button itself is the dot. */
  .stop {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 0.25rem;
    min-block-size: 3rem;
    padding-block-start: 0.25rem;
    font-size: 0.8125rem;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .stop::before {
    content: '';
    position: absolute;
    inset-block-start: calc(0.25rem + 0.5625rem - 1px);
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
    inline-size: 1.125rem;
    block-size: 1.125rem;
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
    font-weight: 650;
  }
  .network {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: 0;
  }
  .network legend {
    margin-block-end: 0.5rem;
  }
  .model input {
    position: absolute;
    opacity: 0;
  }
  .model span {
    display: block;
    padding: 0.3125rem 0.75rem;
    border: 1px solid var(--cnn-line-strong);
    background: var(--cnn-paper);
    font-size: 0.875rem;
    cursor: pointer;
  }
  .model:first-of-type span {
    border-radius: 4px 0 0 4px;
  }
  .model:last-of-type span {
    margin-inline-start: -1px;
    border-radius: 0 4px 4px 0;
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
    gap: 0.5rem 0.75rem;
    margin-block-start: 0.75rem;
    font-size: 0.875rem;
  }
  .state {
    flex: 0 1 auto;
    margin: 0;
    min-block-size: 2rem;
    line-height: 2rem;
  }
  .below button:disabled {
    display: none;
  }
  @container (inline-size < 30rem) {
    .stop {
      font-size: 0.6875rem;
    }
    .state {
      flex-basis: 100%;
      min-block-size: 3rem;
      line-height: 1.5;
    }
    .below {
      min-block-size: 5.5rem;
      align-content: start;
    }
  }
`;
