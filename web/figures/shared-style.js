// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';

/** Colours, type and controls of all figures. A page may set the --cnn- properties on the elements. */
export const sharedStyle = css`
  :host {
    --cnn-paper: #fdfcfa;
    --cnn-panel: #f5f3ee;
    --cnn-ink: #17181b;
    --cnn-muted: #5d5f66;
    --cnn-line: #dedbd3;
    --cnn-line-strong: #85868c;
    --cnn-track: #eae7e0;
    --cnn-accent: #0b6474;
    --cnn-on-accent: #fff;
    --cnn-second: #9a4a12;
    display: block;
    container-type: inline-size;
    color: var(--cnn-ink);
    font-variant-numeric: tabular-nums;
    line-height: 1.45;
    text-align: start;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --cnn-paper: #131518;
      --cnn-panel: #1b1e22;
      --cnn-ink: #efede8;
      --cnn-muted: #a3a5ab;
      --cnn-line: #33363c;
      --cnn-line-strong: #7d8087;
      --cnn-track: #2a2d33;
      --cnn-accent: #7fd3df;
      --cnn-on-accent: #0d1416;
      --cnn-second: #f0a36b;
    }
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  button {
    min-block-size: 2rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--cnn-line-strong);
    border-radius: 4px;
    background: var(--cnn-paper);
    color: inherit;
    font: inherit;
    font-size: 0.875rem;
    cursor: pointer;
  }
  button:hover:enabled {
    border-color: var(--cnn-ink);
  }
  button:disabled {
    cursor: default;
    color: var(--cnn-muted);
    border-color: var(--cnn-line);
  }
  button.primary:enabled {
    border-color: var(--cnn-accent);
    background: var(--cnn-accent);
    color: var(--cnn-on-accent);
  }
  select {
    min-block-size: 2rem;
    padding: 0.125rem 0.375rem;
    border: 1px solid var(--cnn-line-strong);
    border-radius: 4px;
    background: var(--cnn-paper);
    color: var(--cnn-ink);
    font: inherit;
    font-size: 0.875rem;
  }
  input[type='radio'],
  input[type='range'],
  progress {
    accent-color: var(--cnn-accent);
  }
  /* For screen readers alone. */
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid var(--cnn-accent);
    outline-offset: 2px;
  }
  .failure {
    margin: 0.5rem 0;
  }
  .failure button {
    margin-inline-start: 0.5rem;
  }
`;
