// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css } from 'lit';

export const worksheetStyle = css`
  dialog {
    inline-size: min(46rem, 100% - 2rem);
    max-block-size: calc(100% - 2rem);
    padding: 1rem 1.5rem 1.5rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    margin-block-end: 1rem;
  }
  label {
    flex: 1 1 auto;
  }
  .linked {
    flex-basis: 100%;
  }
  .linked p {
    margin: 0;
  }
  .linked input {
    box-sizing: border-box;
    inline-size: 100%;
    font: inherit;
  }
  [type="checkbox"] {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    vertical-align: middle;
    accent-color: var(--link);
  }
  button {
    min-block-size: var(--control);
    padding: 0.125rem 0.75rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--link);
    outline-offset: 2px;
  }
  article {
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--line);
    font-variant-numeric: tabular-nums;
  }
  .solved {
    margin-block-start: 2rem;
  }
  h2 {
    margin: 0;
    font-size: var(--title);
    line-height: 1.25;
  }
  .who {
    display: flex;
    gap: 1.5rem;
    margin: 0 0 1.5rem;
  }
  .who span {
    flex: 1;
    border-block-end: 1px solid var(--ink);
  }
  .who :first-child {
    flex: 3;
  }
  .tables {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 1rem 1.5rem;
    margin-block-start: 1rem;
  }
  table {
    border-collapse: collapse;
  }
  caption {
    padding-block-end: 0.25rem;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    min-inline-size: 2.75rem;
    block-size: 2.5rem;
    padding: 0.125rem 0.5rem;
    border: 1px solid var(--ink);
    text-align: center;
  }
  th {
    background: var(--panel);
    font-weight: 700;
  }
  td.blank {
    min-inline-size: 3.75rem;
    border-width: 2px;
  }
  .solved td.blank {
    color: var(--link);
    font-weight: 700;
  }
  .paper {
    display: none;
  }
  @media print {
    dialog {
      display: none;
    }
    .paper {
      display: block;
    }
    article {
      border: 0;
      break-inside: avoid;
    }
    .solved {
      break-before: page;
      margin: 0;
    }
  }
`;

/** @type {CSSStyleSheet | undefined} */
let sheet;

/** Has the page print nothing but the worksheet. */
export function printStyle() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync('@media print { body > :not(worksheet-dialog) { display: none !important } }');
  }
  return sheet;
}
