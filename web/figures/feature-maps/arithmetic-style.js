// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

// The reserved heights fit the tallest explanation, so that pointing around moves nothing on the page.
export const arithmeticStyle = css`
  .place {
    min-block-size: ${rem(26)};
    margin-block-start: ${rem(1.75)};
  }
  .arithmetic {
    --tile: ${rem(3.75)};
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: ${rem(0.5)};
    padding: ${rem(0.75)} ${rem(1)};
    border: 1px solid var(--cnn-line);
    border-radius: var(--cnn-radius);
    background: var(--cnn-panel);
  }
  .asked .arithmetic {
    border-color: var(--cnn-ink);
    background: var(--cnn-paper);
  }
  .arithmetic h3 {
    font-size: var(--cnn-text);
  }
  .words p,
  .line {
    margin: 0;
    font-size: var(--cnn-small);
  }
  .words .hint {
    color: var(--cnn-muted);
  }
  h3 ~ .hint,
  .sum-up {
    display: none;
  }
  .release {
    min-block-size: ${rem(1.75)};
    padding-block: 0;
    font-size: var(--cnn-small);
  }
  /* Large text: numbers as close together as they can be read. */
  @container figure (inline-size < 18em) {
    .arithmetic {
      --tile: ${rem(3.375)};
    }
  }

  /* A sheet at the edge of the window: the cell enlarged, and its arithmetic in a line. */
  @container figure (inline-size < 43em) {
    /* Where maps are many, explanations are longer by a line. */
    .many .place {
      min-block-size: ${rem(27)};
    }
    .asked {
      position: absolute;
      z-index: 3;
      inset: 0;
      display: grid;
      pointer-events: none;
    }
    .asked .arithmetic {
      position: sticky;
      inset-block-end: 0;
      align-self: end;
    }
    /* What only follows the mouse lets it through. */
    .asked.pinned .arithmetic {
      pointer-events: auto;
    }
    .asked.above .arithmetic {
      inset-block: 0 auto;
      align-self: start;
    }
    .asked .words {
      display: flex;
      justify-content: space-between;
      align-items: center;
    }
    .asked .arithmetic .equation,
    .asked .words p {
      display: none;
    }
    .asked .sum-up {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      align-items: center;
      gap: ${rem(0.5)} ${rem(1)};
    }
    .sum-up .steps {
      display: flex;
      grid-column: 2;
      gap: ${rem(0.5)};
    }
    .steps button {
      flex: 1 1 ${rem(2)};
      min-inline-size: 0;
      min-block-size: ${rem(2.5)};
      padding: 0;
    }
    .line data {
      font-weight: 700;
    }
    .loupe {
      display: grid;
      grid-row: span 2;
      grid-template-columns: repeat(5, ${rem(1.375)});
      grid-auto-rows: ${rem(1.375)};
    }
    .loupe :nth-child(13) {
      position: relative;
      outline: 2px solid var(--cnn-ink);
      box-shadow: 0 0 0 4px var(--cnn-paper);
    }
  }

  @container figure (inline-size >= 43em) {
    .place {
      min-block-size: ${rem(17.5)};
    }
    .arithmetic {
      --tile: ${rem(3.375)};
      padding: ${rem(1.25)};
    }
    .words .hint {
      display: block;
      min-block-size: ${rem(1.75)};
    }
    .asked .hint {
      display: none;
    }
    /* Beside its cell; see place-beside.js. */
    .asked .arithmetic {
      --tile: ${rem(3.75)};
      position: absolute;
      z-index: 3;
      inset: var(--top) auto auto var(--left);
      inline-size: ${rem(19)};
      padding: ${rem(0.875)};
      container-type: inline-size;
      box-shadow: 0 2px 12px rgb(0 0 0 / 20%);
      pointer-events: none;
    }
    .release {
      pointer-events: auto;
    }
  }
  @container figure (inline-size >= 76em) {
    .place {
      min-block-size: ${rem(13)};
    }
    :not(.asked) > .arithmetic {
      --tile: ${rem(4.25)};
      grid-template-columns: ${rem(23)} minmax(0, 1fr);
      align-items: center;
      gap: ${rem(2)};
      padding: ${rem(1.5)};
    }
  }
`;
