// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, LitElement, nothing } from 'lit';
import { say } from '../../parts/base/say.js';
import { copied } from '../figure-tools/copied.js';
import { words as pageWords } from '../words.js';
import { sheets } from './sheets.js';
import { words } from './words.js';
import { printStyle, worksheetStyle } from './worksheet-style.js';

/** @import { PageState } from '../address/page-state.js' */
/** @import { SheetName } from './sheet-names.js' */
/** @import { Cell, Sheet, Table } from './sheets.js' */

/** A sheet of paper about a figure as it is now: with its numbers, and blanks to fill in. */
export class WorksheetDialog extends LitElement {
  /** @override */
  static properties = { shown: { state: true }, hasSolutions: { state: true }, linked: { state: true } };

  /** @override */
  static styles = worksheetStyle;

  constructor() {
    super();
    /** @type {{ sheet: Sheet, title: string, figure: Element, state: PageState } | undefined} */
    this.shown = undefined;
    this.hasSolutions = false;
    /** @type {unknown} what is said of the link */
    this.linked = undefined;
  }

  /**
   * @param {Element} figure that has drawn
   * @param {{ name: SheetName, title: string, state: PageState }} what
   */
  async show(figure, { name, title, state }) {
    this.shown = { sheet: sheets[name](figure), title, figure, state };
    this.linked = undefined;
    state.worksheet = name;
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
          <button type="button" class="link" @click=${this.#link}>${say(this, pageWords['tools.copy'])}</button>
          <button type="button" class="print" @click=${() => print()}>${say(this, words['worksheet.print'])}</button>
          <button class="close">${say(this, words['worksheet.close'])}</button>
          <div class="linked" role="status">${this.linked}</div>
        </form>
        ${pages}
      </dialog>
      <div class="paper" aria-hidden="true">${pages}</div>`;
  }

  #link = async () => {
    if (!this.shown) return;
    const { figure, state } = this.shown;
    this.linked = await copied(state, figure, pageWords['tools.copied']);
  };

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
    if (this.shown) this.shown.state.worksheet = undefined;
    this.shown = undefined;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== printStyle());
  };
}
