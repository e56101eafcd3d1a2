// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';
import { rem } from './type-size.js';

/** Colours, type and controls of all figures. A page may set the --cnn- properties on the elements. */
export const sharedStyle = css`
  :host {
    --cnn-rem: 1em; /* see type-size.js */
    /* All sizes of type, as in page/base.css; numbers within cells fit their cells. */
    --cnn-small: ${rem(0.875)};
    --cnn-text: ${rem(1)};
    --cnn-large: ${rem(1.125)};
    --cnn-title: ${rem(1.5)};
    --cnn-huge: ${rem(4.5)};
    /* What is operated has round corners and one height; data are square. */
    --cnn-radius: 4px;
    --cnn-control: ${rem(2)};
    --cnn-paper: light-dark(#fdfcfa, #131518);
    --cnn-panel: light-dark(#f5f3ee, #1b1e22);
    --cnn-ink: light-dark(#17181b, #efede8);
    --cnn-muted: light-dark(#5d5f66, #a3a5ab);
    --cnn-line: light-dark(#dedbd3, #33363c);
    --cnn-line-strong: light-dark(#85868c, #7d8087);
    --cnn-track: light-dark(#eae7e0, #2a2d33);
    --cnn-accent: light-dark(#0b6474, #7fd3df);
    --cnn-on-accent: light-dark(#fff, #0d1416);
    --cnn-second: light-dark(#9a4a12, #f0a36b);
    display: block;
    container: figure / inline-size;
    color: var(--cnn-ink);
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  /* The page behind it is of the other theme; see ground.js. */
  :host([apart]) {
    padding: ${rem(1)};
    border-radius: var(--cnn-radius);
    background: var(--cnn-paper);
  }
  @keyframes shown {
  } /* see theme.js */
  /* A browser that darkens light pages by itself changes letters, keeps most of the colours under them, and tells light-dark()
     that all is dark. What is dark already, it leaves alone when told so. The first element is that of theme.js. */
  .dark ~ * {
    color-scheme: only dark;
  }
  /* Where an extension turns all colours of the page around, those of figures are turned back. */
  .turned ~ * {
    color: var(--cnn-ink);
    filter: invert(1) hue-rotate(180deg);
  }
  .light.turned ~ * {
    color-scheme: only light;
  }
  /* Paper is light, whatever the theme of the page is; and colours are data. */
  @media print {
    :host {
      color-scheme: light !important;
      background: #fff !important;
      -webkit-print-color-adjust: exact !important;
      print-color-adjust: exact !important;
    }
    button,
    progress,
    details:not([open]),
    input:not([type='text'], [type='number']),
    :host :is(.stepper, .controls, .tools, .hint, .note) {
      display: none;
    }
    select {
      padding: 0;
      border: 0;
      appearance: none;
    }
    section,
    figure,
    table,
    svg {
      break-inside: avoid;
    }
  }
  /* High contrast: the reader's colours in place of ours. Colours of data stay, and so do all that draw with these here. */
  @media (forced-colors: active) {
    :host {
      --cnn-paper: Canvas !important;
      --cnn-panel: Canvas !important;
      --cnn-ink: CanvasText !important;
      --cnn-muted: CanvasText !important;
      --cnn-line: GrayText !important;
      --cnn-line-strong: CanvasText !important;
      --cnn-track: Canvas !important;
      --cnn-accent: Highlight !important;
      --cnn-on-accent: HighlightText !important;
      --cnn-second: LinkText !important;
      forced-color-adjust: none !important;
      color-scheme: light dark !important;
      background: Canvas !important;
      color: CanvasText !important;
    }
    button:disabled {
      color: GrayText;
    }
  }
  /* Family and size of the type are the page's. All else that it says of its own text would bend numbers and formulas: they
     read from left to right in every language, and stay as they are even where the page says it of all elements. */
  :host {
    direction: ltr !important;
    unicode-bidi: isolate !important;
    writing-mode: horizontal-tb !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    text-shadow: none !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    white-space: normal !important;
    word-break: normal !important;
    overflow-wrap: normal !important;
    hyphens: manual !important;
    font-style: normal !important;
    font-weight: 400 !important;
    font-stretch: normal !important;
    font-variant: tabular-nums !important;
    line-height: 1.45 !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden],
  :host([controls='none']) [data-control] {
    display: none !important;
  }
  :host([controls='none']) input {
    border-color: transparent;
  }
  :host([controls='none']) [data-still] {
    cursor: default !important;
  }
  /* Without a doctype, tables have the browser's own type and colour. */
  table {
    font: inherit;
    font-variant: inherit;
    color: inherit;
    text-align: start;
  }
  button {
    min-block-size: var(--cnn-control);
    padding: ${rem(0.125)} ${rem(0.75)};
    border: 1px solid var(--cnn-line-strong);
    border-radius: var(--cnn-radius);
    background: var(--cnn-paper);
    color: inherit;
    font: inherit;
    font-size: var(--cnn-small);
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
    min-block-size: var(--cnn-control);
    padding: ${rem(0.125)} ${rem(0.375)};
    border: 1px solid var(--cnn-line-strong);
    border-radius: var(--cnn-radius);
    background: var(--cnn-paper);
    color: var(--cnn-ink);
    font: inherit;
    font-size: var(--cnn-small);
  }
  /* More, on demand. */
  details {
    font-size: var(--cnn-small);
  }
  summary {
    inline-size: fit-content;
    min-block-size: var(--cnn-control);
    line-height: var(--cnn-control);
    color: var(--cnn-muted);
    cursor: pointer;
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
    margin: ${rem(0.5)} 0;
  }
  .failure button {
    margin-inline-start: ${rem(0.5)};
  }
`;
