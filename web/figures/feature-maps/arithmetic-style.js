// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';

// The reserved heights fit the tallest account, so that pointing around moves nothing on the page.
export const arithmeticStyle = css`
  .arithmetic {
    --tile: 3.75rem;
    position: relative;
    z-index: 3;
    display: grid;
    align-content: start;
    gap: 0.625rem;
    min-block-size: 23.25rem;
    margin-block-start: 1.75rem;
    padding: 0.75rem;
    border: 1px solid var(--cnn-line);
    border-radius: 6px;
    background: var(--cnn-panel);
  }
  /* Where maps are many, accounts are longer by a line. */
  @container (inline-size < 640px) {
    .many .arithmetic {
      min-block-size: 24.5rem;
    }
  }
  /* Where the maps above do not fit the screen together with the panel, it stays in sight while they are; where nothing
     hovers, only with something pinned, or it would be in the way. */
  @media (min-height: 37.5rem) and (hover: hover) {
    .arithmetic {
      position: sticky;
      inset-block-end: 0;
    }
  }
  @media (min-height: 37.5rem) {
    .arithmetic:where(.pinned) {
      position: sticky;
      inset-block-end: 0;
    }
    cnn-map {
      scroll-margin-block-end: 23rem;
    }
  }
  .arithmetic h3 {
    font-size: 0.9375rem;
  }
  .words p {
    margin: 0.125rem 0 0;
    font-size: 0.75rem;
  }
  .words .rest {
    font-size: 0.9375rem;
  }
  .words .hint {
    color: var(--cnn-muted);
  }
  h3 ~ .hint {
    display: none;
  }
  .release {
    position: absolute;
    inset: auto 0.75rem 0.75rem auto;
    min-block-size: 1.75rem;
    padding-block: 0;
    font-size: 0.8125rem;
  }
  @container (inline-size >= 640px) {
    .arithmetic {
      --tile: 3.25rem;
      min-block-size: 17rem;
      padding: 1.25rem;
    }
    .arithmetic h3 {
      font-size: 1rem;
    }
    .words p {
      margin-block-start: 0.25rem;
      font-size: 0.875rem;
    }
    .words .hint {
      display: block;
      min-block-size: 1.75rem;
      font-size: 0.8125rem;
    }
    .release {
      position: static;
    }
  }
  @container (inline-size >= 1216px) {
    .arithmetic {
      --tile: 4.25rem;
      position: relative;
      align-content: center;
      grid-template-columns: 23rem minmax(0, 1fr);
      align-items: center;
      gap: 3rem;
      min-block-size: 13rem;
      padding: 1.5rem;
    }
  }
`;
