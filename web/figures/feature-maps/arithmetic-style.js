// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

// The reserved heights fit the tallest explanation, so that pointing around moves nothing on the page.
export const arithmeticStyle = css`
  .arithmetic {
    --tile: ${rem(3.75)};
    position: relative;
    z-index: 3;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: ${rem(0.625)};
    min-block-size: ${rem(23.25)};
    margin-block-start: ${rem(1.75)};
    padding: ${rem(0.75)};
    border: 1px solid var(--cnn-line);
    border-radius: 6px;
    background: var(--cnn-panel);
  }
  /* Large text: numbers as close together as they can be read. */
  @container (inline-size < 18em) {
    .arithmetic {
      --tile: ${rem(3)};
    }
  }
  /* Where maps are many, explanations are longer by a line. */
  @container (inline-size < 40em) {
    .many .arithmetic {
      min-block-size: ${rem(24.5)};
    }
  }
  /* Where the maps above do not fit the screen together with the panel, it stays in sight while they are; where nothing
     hovers, only with something pinned, or it would be in the way. */
  @media (min-height: 37.5em) and (hover: hover) {
    .arithmetic {
      position: sticky;
      inset-block-end: 0;
    }
  }
  @media (min-height: 37.5em) {
    .arithmetic:where(.pinned) {
      position: sticky;
      inset-block-end: 0;
    }
    cnn-map {
      scroll-margin-block-end: ${rem(23)};
    }
  }
  .arithmetic h3 {
    font-size: ${rem(0.9375)};
  }
  .words p {
    margin: ${rem(0.125)} 0 0;
    font-size: ${rem(0.75)};
  }
  .words .rest {
    font-size: ${rem(0.9375)};
  }
  .words .hint {
    color: var(--cnn-muted);
  }
  h3 ~ .hint {
    display: none;
  }
  .release {
    position: absolute;
    inset: auto ${rem(0.75)} ${rem(0.75)} auto;
    min-block-size: ${rem(1.75)};
    padding-block: 0;
    font-size: ${rem(0.8125)};
  }
  @container (inline-size >= 40em) {
    .arithmetic {
      --tile: ${rem(3)};
      min-block-size: ${rem(17)};
      padding: ${rem(1.25)};
    }
    .arithmetic h3 {
      font-size: ${rem(1)};
    }
    .words p {
      margin-block-start: ${rem(0.25)};
      font-size: ${rem(0.875)};
    }
    .words .hint {
      display: block;
      min-block-size: ${rem(1.75)};
      font-size: ${rem(0.8125)};
    }
    .release {
      position: static;
    }
  }
  @container (inline-size >= 42em) {
    .arithmetic {
      --tile: ${rem(3.25)};
    }
  }
  @container (inline-size >= 76em) {
    .arithmetic {
      --tile: ${rem(4.25)};
      position: relative;
      align-content: center;
      grid-template-columns: ${rem(23)} minmax(0, 1fr);
      align-items: center;
      gap: ${rem(3)};
      min-block-size: ${rem(13)};
      padding: ${rem(1.5)};
    }
  }
`;
