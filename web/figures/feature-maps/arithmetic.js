// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { accountOf } from './account.js';

/** @import { Figure } from '../../parts/base/figure.js' */

/**
 * The panel with the arithmetic of the number pointed at; it keeps its size whatever that is.
 * @param {Figure} figure
 */
export function arithmetic(figure) {
  const { session } = figure;
  const { pointing } = session;
  const account = session.status === 'ready' && pointing.target ? accountOf(figure) : undefined;
  const sentence = account?.sentence ?? '';
  return html`<section class="arithmetic ${pointing.pinned ? 'pinned' : ''}" aria-label=${figure.say('arithmetic.label')}>
    <div class="words">
      ${
        account
          ? html`<h3>${account.where}</h3>
              <p>${account.how}</p>`
          : html`<p class="rest">${figure.say('arithmetic.rest')}</p>`
      }
      ${
        pointing.pinned
          ? html`<button type="button" class="release" @click=${() => pointing.release()}>
              ${figure.say('arithmetic.release')}
            </button>`
          : html`<p class="hint">${figure.say('arithmetic.hint')}</p>`
      }
    </div>
    ${account?.terms}
    <p class="spoken" role="status">${pointing.pinned ? figure.say('sentence.pinned', { sentence }) : sentence}</p>
  </section>`;
}
