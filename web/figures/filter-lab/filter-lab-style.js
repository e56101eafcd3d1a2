// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

export const filterLabStyle = css`
  .lab {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: ${rem(50)};
    gap: ${rem(1)};
    border-radius: var(--cnn-radius);
  }
  :host([dropping]) .lab {
    outline: 3px dashed var(--cnn-accent);
    outline-offset: 6px;
  }
  h3,
  h4 {
    margin: 0;
    font-size: var(--cnn-small);
    font-weight: 700;
  }
  h4 {
    color: var(--cnn-muted);
    font-weight: 400;
  }
  figcaption {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    min-block-size: ${rem(2)};
  }
  .shape {
    color: var(--cnn-muted);
    font-weight: 400;
  }
  .sources,
  .tones {
    display: flex;
    flex-wrap: wrap;
    gap: ${rem(0.5)};
  }
  [aria-pressed='true']:enabled {
    border-color: var(--cnn-accent);
    background: var(--cnn-accent);
    color: var(--cnn-on-accent);
  }
  .privacy,
  .what,
  .trouble {
    margin: ${rem(-0.5)} 0 0;
    color: var(--cnn-muted);
    font-size: var(--cnn-small);
  }
  .what {
    min-block-size: 2.9em;
    color: inherit;
    text-wrap: pretty;
  }
  .trouble {
    min-block-size: 1.45em;
    color: var(--cnn-second);
  }
  .choice {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(${rem(8.25)}, 1fr));
    gap: ${rem(0.5)};
    margin: 0;
    padding: 0;
    border: 0;
  }
  .beyond {
    margin: 0;
    font-size: var(--cnn-small);
    color: var(--cnn-muted);
  }
  .choice legend {
    margin-block-end: ${rem(0.375)};
    padding: 0;
    font-size: var(--cnn-small);
    font-weight: 700;
  }
  .filter {
    position: relative;
    display: flex;
    align-items: center;
    gap: ${rem(0.5)};
    min-block-size: ${rem(2.5)};
    padding: ${rem(0.25)} ${rem(0.5)};
    border: 1px solid var(--cnn-line);
    border-radius: var(--cnn-radius);
    font-size: var(--cnn-small);
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
  .views {
    display: grid;
    gap: ${rem(1)} ${rem(2)};
  }
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${rem(0.5)};
    min-inline-size: 0;
    margin: 0;
  }
  .box {
    position: relative;
    display: grid;
    place-items: start;
    inline-size: min(100%, ${rem(24)});
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
    inset: auto 0 ${rem(0.75)};
    display: flex;
    justify-content: center;
    gap: ${rem(0.5)};
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${rem(0.75)};
    min-block-size: ${rem(1.5)};
  }
  .tones {
    gap: 0;
  }
  .tones button {
    border-radius: var(--cnn-radius) 0 0 var(--cnn-radius);
  }
  .tones button + button {
    margin-inline-start: -1px;
    border-radius: 0 var(--cnn-radius) var(--cnn-radius) 0;
  }
  .rescale {
    min-block-size: ${rem(1.5)};
    padding-block: 0;
    font-size: var(--cnn-small);
  }
  .rescale:disabled {
    visibility: hidden;
  }
  @container (inline-size >= 36em) {
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
