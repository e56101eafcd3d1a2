// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, render } from 'lit';
import { oneStop } from '../../parts/base/one-stop.js';
import { say } from '../../parts/base/say.js';
import { words } from '../words.js';

/** @import { PageState } from '../address/page-state.js' */

/**
 * What a tool works with.
 * @typedef {object} Place
 * @property {HTMLElement} figure
 * @property {string} heading of its section
 * @property {HTMLElement} row below the figure, in which the buttons are
 * @property {PageState} state
 */

/** The code of each comes when it is first asked for. @type {Record<string, () => Promise<{ use: (place: Place) => unknown }>>} */
const all = {
  link: () => import('./copy-link.js'),
  full: () => import('./full-screen.js'),
  embed: () => import('../embedding/embed-dialog.js'),
};

/**
 * Puts a row of buttons under each figure of the article.
 * @param {PageState} state
 * @param {string[]} [tools]
 */
export function offerTools(state, tools = Object.keys(all)) {
  for (const saved of document.querySelectorAll('.offer, embed-dialog')) saved.remove(); // by a browser, as it was shown
  for (const figure of /** @type {HTMLElement[]} */ (state.figures)) {
    if (figure.matches('cnn-try')) continue; // a question, which stays as quiet as the text
    const heading = figure.closest('section')?.querySelector('h2')?.textContent ?? '';
    const row = document.createElement('div');
    row.className = `offer ${figure.className}`;
    const use = async (/** @type {string} */ tool) => {
      show();
      const code = await all[tool]().catch(() => undefined);
      if (code) code.use({ figure, heading, row, state });
      else show(say(figure, words['tools.missing']));
    };
    const show = (trouble = '') =>
      render(
        html`<span role="alert">${trouble}</span>
          <span role="toolbar" ${oneStop('button')}
            >${tools.map((tool) => {
              const name = say(figure, words[/** @type {keyof typeof words} */ (`tools.${tool}`)]);
              const label = `${name}: ${heading}`;
              return html`<button type="button" class=${tool} aria-label=${label} @click=${() => use(tool)}>${name}</button>`;
            })}</span
          >`,
        row,
      );
    show();
    figure.after(row);
  }
}
