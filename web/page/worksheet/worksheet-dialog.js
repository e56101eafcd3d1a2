// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, LitElement, nothing } from 'lit';
import { say } from '../../parts/base/say.js';
import { sheets } from './sheets.js';
import { words } from './words.js';
import { printStyle, worksheetStyle } from './worksheet-style.js';

/** @import { Cell, Sheet, Table } from './sheets.js' */

/** A sheet of paper about a figure as it is now: with its numbers, and blanks to fill in. */
export class WorksheetDialog extends LitElement {
  /** @override */
  static properties = { shown: { state: true }, hasSolutions: { state: true } };

  /** @override */
  static styles = worksheetStyle;

  constructor() {
    super();
    /** @type {{ sheet: Sheet, title: string } | undefined} */
    this.shown = undefined;
    this.hasSolutions = false;
  }

  /**
   * @param {Element} figure that has drawn
   * @param {{ name: string, title: string }} what
   */
  async show(figure, { name, title }) {
    this.shown = { sheet: sheets[name](figure), title };
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, printStyle()];
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  /** @override */
  render() {
    if (!this.shown) return nothing;
    const { sheet, title } = this.shown;
    const pages = html`${this.#page(sheet, title, false)} ${this.hasSolutions ? this.#page(sheet, title, true) : ''}`;
    // A dialog cannot be divided into pages, so that a copy of its sheets is what is printed.
    return html`<dialog aria-label=${say(this, words['worksheet.label'], { figure: title })} @close=${this.#close}>
        <form method="dialog">
          <label
            ><input type="checkbox" .checked=${this.hasSolutions} @change=${this.#choose} /> ${say(this, words['worksheet.solutions'])}</label
          >
          <button type="button" class="print" @click=${() => print()}>${say(this, words['worksheet.print'])}</button>
          <button class="close">${say(this, words['worksheet.close'])}</button>
        </form>
        ${pages}
      </dialog>
      <div class="paper" aria-hidden="true">${pages}</div>`;
  }

  /**
   * @param {Sheet} sheet
   * @param {string} title
   * @param {boolean} isSolved
   */
  #page({ task, tables }, title, isSolved) {
    return html`<article class=${isSolved ? 'solved' : 'sheet'}>
      <header>
        ${isSolved ? '' : html`<p class="who"><span>${say(this, words['worksheet.who'])}</span><span>${say(this, words['worksheet.date'])}</span></p>`}
        <h2>${title}${isSolved ? html` · ${say(this, words['worksheet.solved'])}` : ''}</h2>
      </header>
      <p>${say(this, task)}</p>
      ${tables.map((row) => html`<div class="tables">${row.map((table) => this.#table(table, isSolved))}</div>`)}
    </article>`;
  }

  /**
   * @param {Table} table
   * @param {boolean} isSolved
   */
  #table({ name, head, rows }, isSolved) {
    const cell = (/** @type {Cell} */ { text, isBlank }) =>
      html`<td class=${isBlank ? 'blank' : ''}>${isBlank && !isSolved ? '' : text}</td>`;
    return html`<table>
      ${name ? html`<caption>${say(this, name)}</caption>` : ''}
      ${head ? html`<thead><tr>${head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>` : ''}
      <tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>`)}</tbody>
    </table>`;
  }

  #choose = (/** @type {Event} */ { target }) => {
    this.hasSolutions = /** @type {HTMLInputElement} */ (target).checked;
  };

  #close = () => {
    this.shown = undefined;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== printStyle());
  };
}
