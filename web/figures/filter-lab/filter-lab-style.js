// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';

export const filterLabStyle = css`
  .lab {
    display: grid;
    max-inline-size: 50rem;
    margin-inline: auto;
    gap: 1rem;
    border-radius: 6px;
  }
  :host([dropping]) .lab {
    outline: 3px dashed var(--cnn-accent);
    outline-offset: 6px;
  }
  h3,
  h4 {
    margin: 0;
    font-size: 0.9375rem;
    font-weight: 650;
  }
  h4 {
    color: var(--cnn-muted);
    font-size: 0.75rem;
    font-weight: 400;
  }
  figcaption {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 2rem;
  }
  .shape {
    color: var(--cnn-muted);
    font-weight: 400;
  }
  .sources,
  .tones {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  [aria-pressed='true'] {
    border-color: var(--cnn-accent);
    box-shadow: inset 0 0 0 1px var(--cnn-accent);
  }
  .privacy,
  .what,
  .trouble {
    margin: -0.5rem 0 0;
    color: var(--cnn-muted);
    font-size: 0.8125rem;
  }
  .what {
    min-block-size: 2.9em;
    color: inherit;
    font-size: 0.875rem;
    text-wrap: pretty;
  }
  .trouble {
    min-block-size: 1.45em;
    color: var(--cnn-second);
  }
  .choice {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.25rem, 1fr));
    gap: 0.375rem;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choice legend {
    margin-block-end: 0.375rem;
    padding: 0;
    font-size: 0.9375rem;
    font-weight: 650;
  }
  .filter {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.5rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--cnn-line);
    border-radius: 4px;
    font-size: 0.8125rem;
    line-height: 1.2;
    cursor: pointer;
  }
  .filter:hover {
    border-color: var(--cnn-ink);
  }
  .filter input {
    appearance: none;
    position: absolute;
    inset: -1px; /* over the border */
    inline-size: calc(100% + 2px);
    block-size: calc(100% + 2px);
    margin: 0;
    border-radius: inherit;
    cursor: inherit;
  }
  .filter input:checked {
    border: 2px solid var(--cnn-accent);
  }
  .filter input:focus-visible {
    outline: 3px solid var(--cnn-accent);
    outline-offset: 2px;
  }
  .swatch {
    flex: none;
    inline-size: 27px;
    block-size: 27px;
    outline: 1px solid var(--cnn-line);
    shape-rendering: crispEdges;
  }
  .views {
    display: grid;
    gap: 1rem 2rem;
  }
  figure {
    display: grid;
    gap: 0.375rem;
    min-inline-size: 0;
    margin: 0;
  }
  .box {
    position: relative;
    display: grid;
    place-items: start;
    inline-size: min(100%, 24rem);
    container-type: inline-size;
  }
  /* Whole pixels of the screen for each pixel of the picture, where the browser can count them. */
  cnn-map {
    --cell: calc(100cqi / var(--side));
  }
  @supports (width: round(down, 1px, 1px)) {
    cnn-map {
      --cell: round(down, 100cqi / var(--side), 1px);
    }
  }
  /* Each result lies where the middle of its patch is. */
  .output cnn-map {
    margin: var(--cell);
  }
  video {
    inline-size: 100%;
    aspect-ratio: 4 / 3;
    background: #000;
  }
  .shutter {
    position: absolute;
    inset: auto 0 0.75rem;
    display: flex;
    justify-content: center;
    gap: 0.5rem;
  }
  .legend {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 1.5rem;
  }
  .tones {
    gap: 0;
  }
  .tones button {
    border-radius: 4px 0 0 4px;
  }
  .tones button + button {
    margin-inline-start: -1px;
    border-radius: 0 4px 4px 0;
  }
  .rescale {
    min-block-size: 1.5rem;
    padding-block: 0;
    font-size: 0.75rem;
  }
  .rescale:disabled {
    visibility: hidden;
  }
  @container (inline-size >= 36rem) {
    .views {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .choice {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
    .what {
      min-block-size: 1.45em;
    }
  }
`;
