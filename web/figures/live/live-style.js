// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from '../../parts/base/type-size.js';

// Narrow: the pad with the answer and the picture beside it, upright bars, and the maps in rows of eight. Wide: all in one row as
// high as the pad. --sheet is the side of the pad, --cell the width of a cell of a feature map.
export const liveStyle = css`
  .live {
    --sheet: min(236px, 66cqi);
    --gap: 6px;
    --cell: calc((100cqi - 7 * var(--gap)) / 8 / 26);
    --picture-cell: min(3px, calc((100cqi - var(--sheet) - ${rem(1)}) / 28));
    display: grid;
    grid-template:
      'write answer' auto
      'write input' 1fr
      'chips chips' auto
      'bars bars' auto / var(--sheet) minmax(0, 1fr);
    gap: ${rem(0.5)} ${rem(1)};
    align-items: start;
  }
  @supports (width: round(down, 1px, 1px)) {
    .live {
      --cell: round(down, calc((100cqi - 7 * var(--gap)) / 8 / 26), 0.5px);
    }
  }
  .live > * {
    grid-column: 1 / -1;
  }
  .live > .write {
    position: relative;
    grid-area: write;
  }
  .invitation {
    font-size: var(--cnn-text);
    font-weight: 700;
    color: var(--cnn-ink);
  }
  .again {
    position: absolute;
    inset: auto ${rem(0.5)} ${rem(0.5)};
  }

  .live > .answer {
    grid-area: answer;
    gap: 0 ${rem(0.5)};
    min-block-size: ${rem(6)};
  }
  .prediction {
    font-size: min(var(--cnn-huge), 22cqi);
    line-height: 1;
  }
  .certainty {
    font-size: min(var(--cnn-large), 6cqi);
  }

  .live > .chips {
    grid-area: chips;
    display: flex;
    flex-wrap: wrap;
    gap: ${rem(0.25)};
  }
  .digits {
    display: flex;
    flex: 1 0 100%;
    gap: ${rem(0.25)};
  }
  .digits .chip {
    flex: 1 1 0;
    padding-inline: 0;
    font-size: var(--cnn-text);
  }
  .chips > button {
    flex: 1 1 auto;
  }

  .live > .bars {
    grid-area: bars;
    display: grid;
    grid-template-columns: repeat(10, 1fr);
    gap: ${rem(0.25)};
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: var(--cnn-small);
  }
  .bars li {
    display: grid;
    grid-template-rows: ${rem(5)} auto;
    justify-items: center;
  }
  .bars .digit {
    grid-row: 2;
  }
  .bars .track {
    display: grid;
    align-items: end;
    inline-size: 100%;
    block-size: 100%;
    background: var(--cnn-track);
  }
  /* Its height is a transform: a bar that grows causes no layout and moves nothing else. */
  .bars .track span {
    block-size: 100%;
    transform: scaleY(var(--probability));
    transform-origin: bottom;
    background: var(--colour) !important;
  }
  .bars data {
    display: none;
    text-align: end;
  }
  .likeliest {
    font-weight: 700;
  }

  .stage {
    margin: 0;
  }
  .live > .input {
    grid-area: input;
  }
  .input cnn-map {
    --cell: var(--picture-cell);
  }
  .maps {
    display: grid;
    grid-template-columns: repeat(8, auto);
    justify-content: space-between;
    gap: var(--gap);
  }
  .pool cnn-map {
    --cell: calc(2 * var(--live-cell));
  }
  .live {
    --live-cell: var(--cell);
  }
  cnn-map {
    background: var(--cnn-track);
  }
  figcaption {
    margin-block-start: ${rem(0.125)};
    font-size: var(--cnn-small);
    line-height: 1.3;
  }
  .input figcaption {
    font-size: min(var(--cnn-small), 6cqi);
  }
  .shape {
    color: var(--cnn-muted);
    white-space: nowrap;
  }

  .strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${rem(0.5)};
  }
  .strip button {
    padding-inline: ${rem(0.5)};
  }
  .strip button[aria-pressed='true'] {
    border-color: var(--cnn-accent);
    background: var(--cnn-accent);
    color: var(--cnn-on-accent);
  }
  .state {
    flex: 1 1 16em;
    margin: 0;
    font-size: var(--cnn-small);
    line-height: 1.35;
    color: var(--cnn-muted);
  }
  .why {
    padding: ${rem(0.75)} ${rem(1)};
    border: 1px solid var(--cnn-line);
    border-radius: var(--cnn-radius);
    background: var(--cnn-panel);
    font-size: var(--cnn-text);
  }
  .why > * {
    margin: 0;
  }
  .why data {
    font-weight: 700;
  }
  ::slotted([slot='explanation']) {
    grid-column: 1 / -1;
    min-inline-size: 0;
    margin-block: ${rem(0.75)} 0 !important;
    max-inline-size: none;
  }

  @container (inline-size >= 38em) {
    .live {
      --sheet: 300px;
      --picture-cell: 4px;
      grid-template:
        'write input answer' auto
        'write input bars' 1fr
        'chips chips chips' auto / var(--sheet) 112px minmax(0, 1fr);
    }
    .digits {
      flex: 8 1 0;
    }
    .live > .bars {
      grid-template-columns: none;
      gap: 0;
    }
    .bars li {
      grid-template: auto / ${rem(1)} minmax(0, 1fr) ${rem(3.75)};
      gap: ${rem(0.5)};
      align-items: center;
      justify-items: stretch;
      block-size: ${rem(1.25)};
    }
    .bars .digit {
      grid-row: auto;
    }
    .bars .track {
      block-size: ${rem(0.6875)};
    }
    .bars .track span {
      inline-size: calc(var(--probability) * 100%);
      transform: none;
    }
    .bars data {
      display: block;
    }
  }

  /* All in one row. The maps of a layer are as high together as the pad: four of 26 cells of 3 px, and three gaps. */
  @container (inline-size >= 66em) and (inline-size >= 1040px) {
    .live:not(.many) {
      --sheet: 330px;
      --cell: 3px;
      grid-template:
        'write input conv pool answer' auto
        'write input conv pool bars' 1fr
        'chips strip strip strip strip' auto / var(--sheet) 112px 162px 162px minmax(${rem(9)}, ${rem(17)});
      justify-content: space-between;
      column-gap: clamp(${rem(1.25)}, 2.5cqi, ${rem(3.5)});
    }
    .live:not(.many) > .input {
      display: grid;
      align-content: center;
      block-size: var(--sheet);
    }
    .live:not(.many) > .conv {
      grid-area: conv;
    }
    .live:not(.many) > .pool {
      grid-area: pool;
    }
    .live:not(.many) > .strip {
      grid-area: strip;
      align-self: start;
    }
    .live:not(.many) .maps {
      grid-template-columns: repeat(2, auto);
    }
    .live:not(.many) .input .maps {
      grid-template-columns: auto;
    }
    .live:not(.many) .digits {
      flex: 1 0 100%;
    }
    /* From stage to stage. */
    .live:not(.many) > .stage,
    .live:not(.many) > .bars {
      position: relative;
    }
    .live:not(.many) > .stage::before {
      content: '→';
      position: absolute;
      inset: 165px auto auto calc(-0.5 * clamp(${rem(1.25)}, 2.5cqi, ${rem(3.5)}));
      translate: -50% -50%;
      color: var(--cnn-muted);
    }
  }
`;
