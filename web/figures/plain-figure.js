// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, LitElement } from 'lit';
import { say } from '../article/words.js';
import { ConvScopeError } from '../lib/index.js';
import { themeAt, watchTheme } from './theme.js';

/** @import { Key } from '../article/words.js' */
/** @import { Theme } from '../drawing/colour-scale.js' */

/** @typedef {[key: Key, values?: Record<string, string | number>]} Words what `say()` is given */

/** What every figure has: the theme, the words, and a sentence with a button if it failed. */
export class PlainFigure extends LitElement {
  #forgetTheme = () => {};

  /** @type {Theme} */
  theme = 'light';

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    const adoptPage = () => {
      this.theme = themeAt(this);
      this.requestUpdate(); // the language may be another, too
    };
    adoptPage();
    this.#forgetTheme = watchTheme(adoptPage);
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#forgetTheme();
  }

  /**
   * @param {Key} key
   * @param {Record<string, string | number>} [values]
   */
  say(key, values) {
    return say(this, key, values);
  }

  /**
   * @param {unknown} failure
   * @param {() => void} retry
   */
  failed(failure, retry) {
    const code = failure instanceof ConvScopeError ? failure.code : undefined;
    const key = code === 'load-failed' ? 'failed.module' : code === 'bad-data' ? 'failed.data' : 'failed.fetch';
    return html`<p class="failure" role="alert">
      ${this.say(key)} <button type="button" @click=${retry}>${this.say('retry')}</button>
    </p>`;
  }

  /**
   * The sentence about attributes that make no figure.
   * @param {Words} words
   */
  refused(...words) {
    return html`<p class="failure" role="alert">${this.say(...words)}</p>`;
  }
}
