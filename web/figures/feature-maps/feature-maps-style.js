// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

// --unit is the width of a convolution cell; a pooled cell covers exactly its 2×2. The breakpoints are the widths at which
// four or eight maps of the next size fit side by side.
export const featureMapsStyle = css`
  .network {
    --unit: 5px;
    --input-unit: 4px;
    --gap: 12px;
    --columns-of-maps: 2;
    position: relative;
  }
  .network.many {
    --unit: 2px;
    --columns-of-maps: 4;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${rem(0.5)} ${rem(0.75)};
    margin-block-end: ${rem(1.25)};
    font-size: var(--cnn-small);
  }
  .bar p {
    margin: 0;
  }
  .legend {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: ${rem(0.75)};
  }
  .rescale,
  .signs {
    min-block-size: ${rem(1.5)};
    margin-block: ${rem(-0.25)};
    padding: 0 ${rem(0.5)};
    font-size: var(--cnn-small);
  }
  .rescale:disabled {
    visibility: hidden;
  }
  .key {
    display: flex;
    gap: ${rem(1)};
    margin: 0;
    padding: 0 0 0 4px;
    list-style: none;
    color: var(--cnn-muted);
    font-size: var(--cnn-small);
  }
  .key li::before {
    content: '';
    display: inline-block;
    inline-size: 9px;
    block-size: 9px;
    margin-inline-end: 0.6em;
    outline: 2px solid var(--cnn-ink);
  }
  .key .here::before {
    outline-width: 3px;
    background: var(--cnn-line);
  }
  .key .to::before {
    outline-style: dashed;
  }
  .stages {
    position: relative;
    display: grid;
    gap: ${rem(1.5)};
  }
  .deeper {
    display: grid;
    gap: ${rem(1.5)};
    align-content: start;
  }
  .stage {
    min-inline-size: 0;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 ${rem(0.75)};
    margin-block-end: ${rem(0.625)};
  }
  h3 {
    margin: 0;
    font-size: var(--cnn-small);
    font-weight: 700;
  }
  .shape {
    margin-inline-start: 0.25em;
    font-weight: 400;
    color: var(--cnn-muted);
  }
  header p {
    margin: 0;
    font-size: var(--cnn-small);
    color: var(--cnn-muted);
  }
  .maps {
    display: grid;
    grid-template-columns: repeat(var(--columns-of-maps), calc(26 * var(--unit)));
    gap: var(--gap);
  }
  .slot {
    display: flex;
    gap: ${rem(0.5)};
  }
  .number {
    color: var(--cnn-muted);
    font-size: var(--cnn-small);
    line-height: 1;
  }
  cnn-map {
    flex: none;
    --cell: calc(var(--stride) * var(--unit));
    background: var(--cnn-track);
  }
  .input cnn-map {
    --cell: var(--input-unit);
  }
  .filters cnn-map {
    --cell: calc(4 * var(--unit));
  }
  @container (inline-size >= 327px) {
    .network {
      --unit: 6px;
      --input-unit: 8px;
    }
    .network.many {
      --unit: 3px;
      --gap: 5px;
    }
  }
  @container (inline-size >= 452px) {
    .network {
      --unit: 4px;
      --input-unit: 4px;
      --columns-of-maps: 4;
    }
    .network.many {
      --unit: 2px;
      --gap: 6px;
      --columns-of-maps: 8;
    }
  }
  @container (inline-size >= 708px) {
    .network {
      --input-unit: 8px;
    }
    .stages {
      grid-template-columns: 224px auto;
      grid-template-rows: auto 1fr;
      gap: ${rem(2)};
    }
    .deeper {
      grid-area: 1 / 2 / 3 / 3;
    }
  }
  @container (inline-size >= 812px) {
    .network {
      --unit: 5px;
    }
  }
  @container (inline-size >= 916px) {
    .network {
      --unit: 6px;
    }
  }
  @container (inline-size >= 1020px) {
    .network {
      --unit: 7px;
    }
  }
  /* In em for the words beside the maps, which grow with the text. */
  @container (inline-size >= 1216px) and (inline-size >= 76em) {
    .network {
      --unit: 4px;
      --input-unit: 4px;
      --gap: 8px;
      --columns-of-maps: 8;
    }
    .network.many {
      --unit: 2px;
      --gap: 3px;
      --columns-of-maps: 16;
    }
    .stages {
      grid-template: auto / 112px 888px minmax(0, 1fr);
      gap: 24px;
    }
    .deeper {
      grid-area: auto;
    }
    .key,
    .deeper .legend {
      margin-inline-start: auto;
    }
    .deeper .legend {
      flex-direction: row-reverse;
    }
  }
  @container (inline-size >= 1336px) and (inline-size >= 83.5em) {
    .network {
      --input-unit: 8px;
    }
    .stages {
      grid-template-columns: 224px 888px minmax(0, 1fr);
      gap: 28px;
    }
  }
`;
