// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { say } from '../../parts/base/say.js';
import { EmbedDialog } from './embed-dialog.js';
import { words } from './words.js';

/** @import { PageState } from '../address/page-state.js' */

/**
 * Puts a button under each figure of the article that shows how to embed it.
 * @param {PageState} state
 */
export function offerCode(state) {
  for (const saved of document.querySelectorAll('.offer, embed-dialog')) saved.remove(); // by a browser, as it was shown
  customElements.define('embed-dialog', EmbedDialog);
  const dialog = new EmbedDialog();
  document.body.append(dialog);
  for (const figure of state.figures) {
    const heading = figure.closest('section')?.querySelector('h2')?.textContent ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = say(figure, words['embedding.button']);
    button.setAttribute('aria-label', say(figure, words['embedding.label'], { figure: heading }));
    button.addEventListener('click', () =>
      dialog.show(state.shown(figure), {
        title: `${heading} · ConvScope`,
        height: Math.ceil(figure.getBoundingClientRect().height),
        lang: document.documentElement.lang,
        theme: state.theme,
      }),
    );
    const place = document.createElement('div');
    place.className = `offer ${figure.className}`;
    place.append(button);
    figure.after(place);
  }
}
