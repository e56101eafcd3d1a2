// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

export const teachStyle = css`
  .teach,
  .desk,
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${rem(1)};
  }
  button {
    touch-action: manipulation;
  }
  .try {
    --sheet: 280px;
    display: grid;
    justify-items: center;
    align-content: start;
    gap: ${rem(0.5)};
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: ${rem(0.5)};
  }
  .classes {
    display: grid;
    border-block-start: 1px solid var(--cnn-line);
  }
  .collection h3 {
    margin-block-end: ${rem(0.25)};
  }
  /* Rows lay themselves out by their own width, which is what the pad leaves. */
  .collection {
    container-type: inline-size;
    min-inline-size: 0;
  }
  .taught {
    display: grid;
    grid-template-columns: minmax(0, 1fr) ${rem(4)};
    align-items: center;
    gap: ${rem(0.5)} ${rem(0.75)};
    padding: ${rem(0.5)} ${rem(0.5)};
    border-block-end: 1px solid var(--cnn-line);
    border-inline-start: 4px solid transparent;
  }
  .taught.predicted {
    border-inline-start-color: var(--cnn-accent);
    background: var(--cnn-panel);
  }
  .add,
  input.name {
    grid-column: 1 / -1;
  }
  .add {
    min-block-size: var(--cnn-control);
    overflow: hidden;
    border-color: var(--cnn-accent);
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .add span[aria-hidden] {
    font-weight: 700;
    color: var(--cnn-accent);
  }
  .add .name {
    font-size: var(--cnn-text);
  }
  input.name {
    min-inline-size: 0;
    inline-size: 100%;
    min-block-size: var(--cnn-control);
    padding: ${rem(0.125)} ${rem(0.5)};
    border: 1px solid var(--cnn-line-strong);
    border-radius: var(--cnn-radius);
    background: var(--cnn-paper);
    color: inherit;
    font: inherit;
  }
  .track {
    block-size: ${rem(0.75)};
    background: var(--cnn-track);
    overflow: hidden;
  }
  .track span {
    display: block;
    block-size: 100%;
    inline-size: calc(var(--probability) * 100%);
    background: var(--colour);
  }
  .share {
    text-align: end;
  }
  /* As high before there is an answer. */
  .share:empty::before {
    content: '\\a0';
  }
  .predicted .share {
    font-weight: 700;
  }
  .drawings {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${rem(0.25)};
    max-block-size: ${rem(11)};
    padding: 3px;
    overflow-y: auto;
    scrollbar-width: thin;
  }
  .thumb {
    min-block-size: 0;
    padding: 0;
    border: 1px solid var(--cnn-line);
    border-radius: 0;
    line-height: 0;
  }
  .thumb canvas {
    display: block;
    inline-size: 42px;
    block-size: 42px;
  }
  .thumb.subject {
    border-color: var(--cnn-ink);
    box-shadow: 0 0 0 1px var(--cnn-ink);
  }
  .thumb[aria-pressed='true'] {
    outline: 3px solid var(--cnn-ink);
    outline-offset: -1px;
  }
  .thumb:focus-visible {
    outline: 3px solid var(--cnn-accent);
  }
  .row-tools {
    display: flex;
    gap: ${rem(0.25)};
    margin-inline-start: auto;
  }
  .row-tools button {
    border-color: transparent;
    background: none;
    color: var(--cnn-muted);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    padding-inline: ${rem(0.375)};
  }
  .row-tools button:disabled {
    text-decoration: none;
    opacity: 0.6;
  }
  .row-tools button.delete {
    color: var(--cnn-accent);
  }
  .collection > .tools {
    margin-block-start: ${rem(0.75)};
  }
  .state {
    min-block-size: ${rem(3)};
    font-size: var(--cnn-text);
  }
  .state p {
    margin: 0;
  }
  .news {
    font-weight: 700;
  }
  h3 {
    margin: 0 0 ${rem(0.5)};
    font-size: var(--cnn-small);
    font-weight: 700;
  }
  .files .tools {
    margin-block: ${rem(0.5)};
  }
  .teach > .on-demand {
    margin-block-start: calc(-1 * ${rem(0.75)});
  }
  @container (inline-size >= 24em) {
    .taught {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) ${rem(4)};
    }
    .add,
    input.name {
      grid-column: auto;
    }
  }
  @container (inline-size >= 38em) {
    .thumb canvas {
      inline-size: 56px;
      block-size: 56px;
      image-rendering: pixelated;
    }
  }
  @container (inline-size >= 36em) and (inline-size >= 576px) {
    .desk {
      grid-template-columns: 280px minmax(0, 1fr);
      gap: ${rem(1.5)};
    }
    .state {
      min-block-size: ${rem(1.5)};
    }
    .results {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: ${rem(1.5)};
    }
    .answer {
      grid-row: span 2;
    }
  }
  @container (inline-size >= 56em) {
    .results {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .answer {
      grid-row: auto;
    }
  }
  @media (forced-colors: active) {
    .track span,
    .confusion td {
      forced-color-adjust: none;
    }
  }
`;
