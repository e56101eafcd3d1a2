// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../base/type-size.js';

/** Grids of cells with frames on them, and what stands around them in every worked example. */
export const cellsStyle = css`
  .cells {
    --pitch-x: calc(var(--cell-width, var(--cell)) + 1px);
    --pitch-y: calc(var(--cell) + 1px);
    position: relative;
    display: grid;
    grid-auto-columns: var(--cell-width, var(--cell));
    grid-auto-rows: var(--cell);
    gap: 1px;
    inline-size: max-content;
  }
  .cell {
    display: grid;
    place-items: center;
    min-inline-size: 0;
    min-block-size: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    box-shadow: 0 0 0 1px var(--cnn-line);
    font: inherit;
    font-size: min(var(--cnn-small), 0.44 * var(--cell));
    text-align: center;
  }
  /* Also where an extension of the browser gives all elements other colours; the colours of the cells are data. */
  .cell > * {
    background: none !important;
    color: inherit !important;
  }
  .cell.long {
    font-size: min(${rem(0.6875)}, 0.34 * var(--cell));
  }
  input.cell {
    cursor: text;
    caret-color: currentcolor;
  }
  input.cell:hover {
    box-shadow: 0 0 0 1px var(--cnn-line-strong);
    z-index: 1;
  }
  input.cell[aria-invalid='true'] {
    text-decoration: underline wavy 1px;
  }
  .cell:focus-visible {
    outline-offset: -1px;
    z-index: 4;
  }
  .cell.output {
    cursor: pointer;
  }
  .cell.output.ahead {
    box-shadow: inset 0 0 0 1px var(--cnn-line);
  }
  .cell.zero {
    border: 1px dashed var(--cnn-line-strong);
    box-shadow: none;
    color: var(--cnn-muted);
  }
  .cell.zero.under {
    color: var(--cnn-ink);
    font-weight: 700;
    background: var(--cnn-track);
  }
  .cell.paired {
    box-shadow: inset 0 0 0 2px currentcolor;
  }
  /* Two tones show on every colour. */
  .frame {
    position: absolute;
    z-index: 3;
    pointer-events: none;
    background: none !important;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: calc(var(--width) * var(--pitch-x) - 1px);
    block-size: calc(var(--height) * var(--pitch-y) - 1px);
    transform: translate(calc(var(--left) * var(--pitch-x)), calc(var(--top) * var(--pitch-y)));
    outline: 3px solid var(--cnn-ink);
    box-shadow: 0 0 0 5px var(--cnn-paper), inset 0 0 0 1px var(--cnn-paper);
    transition: transform 0.2s;
  }
  @media (prefers-reduced-motion: reduce) {
    .frame {
      transition: none;
    }
  }
  .stage section {
    min-inline-size: 0;
  }
  .below {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: ${rem(0.5)} ${rem(1)};
    margin-block-start: ${rem(0.75)};
    min-block-size: ${rem(2.625)};
  }
  @container (inline-size < 30em) {
    .below {
      flex-direction: column;
    }
    .note {
      min-block-size: 4.35em;
    }
  }
  .note {
    margin: 0;
    font-size: var(--cnn-small);
    color: var(--cnn-muted);
  }
  .note.fault {
    color: var(--cnn-second);
  }
  .reset {
    flex: none;
  }
`;
