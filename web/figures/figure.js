// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, LitElement } from 'lit';
import { say } from '../article/words.js';
import { ConvScopeError } from '../lib/index.js';
import { sessionOf } from './sessions.js';
import { themeAt, watchTheme } from './theme.js';

/** @import { Key } from '../article/words.js' */
/** @import { Theme } from '../drawing/colour-scale.js' */

/**
 * What every figure has: the session of its group, the theme, the words, and a sentence with a button if it failed.
 *
 * @attr group figures of one group share network, samples and selection; by default all of a page do
 */
export class Figure extends LitElement {
  #forget = () => {};

  session = sessionOf('');

  /** @type {Theme} */
  theme = 'light';

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    this.session = sessionOf(this.getAttribute('group') ?? '');
    const update = () => this.requestUpdate();
    this.session.addEventListener('change', update);
    const adoptPage = () => {
      this.theme = themeAt(this);
      this.requestUpdate(); // the language may be another, too
    };
    adoptPage();
    const forgetTheme = watchTheme(adoptPage);
    this.#forget = () => {
      this.session.removeEventListener('change', update);
      forgetTheme();
    };
    this.session.start();
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#forget();
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
}
