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

/** @typedef {'link' | 'full' | 'embed'} ToolName */

/**
 * Puts a row of buttons under each figure of the article.
 * @param {PageState} state
 * @param {Partial<Record<ToolName, () => Promise<{ use: (place: Place) => unknown }>>>} tools what gets the code of each
 */
export function offerTools(state, tools) {
  const names = /** @type {ToolName[]} */ (Object.keys(tools));
  for (const saved of document.querySelectorAll('.offer, embed-dialog')) saved.remove(); // by a browser, as it was shown
  for (const figure of /** @type {HTMLElement[]} */ (state.figures)) {
    if (figure.matches('cnn-try')) continue; // a question, which stays as quiet as the text
    const heading = figure.closest('section')?.querySelector('h2')?.textContent ?? '';
    const row = document.createElement('div');
    row.className = `offer ${figure.className}`;
    const use = async (/** @type {ToolName} */ tool) => {
      show();
      const code = await tools[tool]?.().catch(() => undefined);
      if (code) code.use({ figure, heading, row, state });
      else show(say(figure, words['tools.missing']));
    };
    const show = (trouble = '') =>
      render(
        html`<span role="alert">${trouble}</span>
          <span role="toolbar" ${oneStop('button')}
            >${names.map((tool) => {
              const name = say(figure, words[`tools.${tool}`]);
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
