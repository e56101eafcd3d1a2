// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, LitElement, svg } from 'lit';
import { say } from '../../parts/base/say.js';
import { ownAddress } from '../address/own-address.js';
import { PageState } from '../address/page-state.js';
import { followSettingLinks } from '../address/setting-links.js';
import { words } from '../words.js';

/** @import { ChosenTheme } from './chosen-theme.js' */
/** @import { Text } from '../../parts/base/languages.js' */

/** @param {unknown} shapes in a square of 24 */
const icon = (shapes) => html`<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">${shapes}</svg>`;
const themeIcon = icon(svg`<circle cx="12" cy="12" r="8.5" /><path class="filled" d="M12 3.5a8.5 8.5 0 0 1 0 17z" />`);
const linkIcon = icon(
  svg`<path d="M10 14.5a4 4 0 0 0 5.7 0l3.3-3.3a4 4 0 1 0-5.7-5.7l-1 1" /><path d="M14 9.5a4 4 0 0 0-5.7 0L5 12.8a4 4 0 1 0 5.7 5.7l1-1" />`,
);

/** Milliseconds for which the button says that the link is copied. */
const copiedFor = 2500;

/**
 * What a reader can do with the page as a whole: change its theme, and copy a link to it as it is now. Its content, the
 * links to the other languages, stay beside that and takes the state of the page along.
 */
export class PageTools extends LitElement {
  /** @override */
  static properties = { message: { state: true } };

  state = new PageState();
  /** The links to other languages, and what each itself says: the language, where one file has them all. */
  #links = new Map([...this.querySelectorAll('a')].map((link) => [link, new URLSearchParams(link.search)]));

  constructor() {
    super();
    /** @type {Text | undefined} */
    this.message = this.state.unread.length > 0 ? words['tools.unread'] : undefined;
    for (const link of this.#links.keys()) link.addEventListener('click', this.#takeAlong);
    const article = this.closest('main');
    if (article) followSettingLinks(article, this.state);
  }

  /** The page's own style applies. @override */
  createRenderRoot() {
    this.querySelector('.tools')?.remove(); // of a page that a browser saved as it was shown
    const root = document.createElement('span');
    root.className = 'tools';
    this.append(root);
    return root;
  }

  /** @override */
  render() {
    const option = (/** @type {ChosenTheme | ''} */ theme, /** @type {Text} */ key) =>
      html`<option value=${theme} .selected=${(this.state.theme ?? '') === theme}>${say(this, key)}</option>`;
    return html`<label class="icon" title=${say(this, words['tools.theme'])}
        >
        <select class="theme" aria-label=${say(this, words['tools.theme'])} @change=${this.#choose}>
          ${option('', words['tools.system'])}${option('light', words['tools.light'])}${option('dark', words['tools.dark'])}
        </select>${themeIcon}</label
      >
      <button
        type="button"
        class="icon"
        title=${say(this, words[ownAddress() ? 'tools.copy' : 'tools.no-address'])}
        aria-label=${say(this, words['tools.copy'])}
        ?disabled=${!ownAddress()}
        @click=${this.#copy}
      >
        ${linkIcon}
      </button>
      <span class="said" role="status">${this.message ? say(this, this.message) : ''}</span>`;
  }

  #choose = (/** @type {Event} */ event) => {
    const { value } = /** @type {HTMLSelectElement} */ (event.target);
    this.state.theme = value === '' ? undefined : /** @type {ChosenTheme} */ (value);
  };

  #copy = async () => {
    this.state.write();
    try {
      await navigator.clipboard.writeText(String(this.state.address));
      this.message = words['tools.copied'];
      setTimeout(() => {
        this.message = undefined;
      }, copiedFor);
    } catch {
      this.message = words['tools.refused'];
    }
  };

  #takeAlong = () => {
    const { address } = this.state;
    if (!address) return;
    const { searchParams, hash } = new URL(address);
    for (const [link, own] of this.#links) {
      const query = new URLSearchParams(searchParams);
      for (const [name, value] of own) query.set(name, value);
      link.search = String(query);
      link.hash = hash;
    }
  };
}
