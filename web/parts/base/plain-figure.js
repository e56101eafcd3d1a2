// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, LitElement } from 'lit';
import { FetchFailure } from '../../files/fetch-bytes.js';
import { LeftOut } from '../../files/left-out.js';
import { ConvScopeError } from '../../lib/index.js';
import { baseline } from './baseline.js';
import { showTheme, withBothThemes } from './light-dark.js';
import { whenNear } from './near.js';
import { dropDefaults, rememberAttributes } from './settings.js';
import { themeAt, watchTheme } from './theme.js';
import { relativeToText } from './type-size.js';
import { say } from './words.js';

/** @import { CSSResultGroup, PropertyValues } from 'lit' */
/** @import { Key } from './words.js' */
/** @import { Theme } from '../../drawing/colour-scale.js' */

/** @typedef {[key: Key, values?: Record<string, string | number>]} Words what `say()` is given */

/** What is said of the failures that the library tells apart. @type {Record<string, Key>} */
const failureKeys = {
  'load-failed': 'failed.module',
  unsupported: 'failed.browser',
  blocked: 'failed.policy',
  'bad-data': 'failed.data',
};

/**
 * What every figure has: it starts when it comes near the viewport, and sets the attribute `started` then; until that its
 * content shows. It follows the theme, has words, and says with a button what failed.
 *
 * @cssproperty --cnn-paper ground of fields and buttons
 * @cssproperty --cnn-panel ground of panels
 * @cssproperty --cnn-ink letters
 * @cssproperty --cnn-muted letters of less weight
 * @cssproperty --cnn-line lines
 * @cssproperty --cnn-line-strong lines around what can be changed
 * @cssproperty --cnn-track ground of bars
 * @cssproperty --cnn-accent what is chosen
 * @cssproperty --cnn-on-accent letters on it
 * @cssproperty --cnn-second the second of two curves
 * @csspart failure the sentence that says what failed or is wrong
 */
export class PlainFigure extends LitElement {
  /** @override @param {CSSResultGroup} [styles] */
  static finalizeStyles(styles) {
    return LitElement.finalizeStyles(styles).map(withBothThemes).map(relativeToText);
  }

  #forgetTheme = () => {};

  /** @type {Theme} */
  theme = 'light';

  #stopWaiting = () => false;

  /** @override */
  connectedCallback() {
    rememberAttributes(this);
    if (this.isUrgent) this.begin();
    else this.#stopWaiting = whenNear(this, () => this.begin());
  }

  /** @override */
  disconnectedCallback() {
    if (!this.#stopWaiting()) this.end();
  }

  /** Whether it starts at once, wherever it is, since other figures need it. */
  get isUrgent() {
    return false;
  }

  /** What connectedCallback() usually does; it comes when the figure is near the viewport. */
  begin() {
    super.connectedCallback();
    this.toggleAttribute('started', true);
    const adoptPage = () => {
      this.theme = themeAt(this);
      showTheme(this, this.theme);
      this.requestUpdate(); // the language may be another, too
    };
    adoptPage();
    this.#forgetTheme = watchTheme(adoptPage);
  }

  /** What disconnectedCallback() usually does; only what has begun ends. */
  end() {
    super.disconnectedCallback();
    this.#forgetTheme();
  }

  /**
   * @override
   * @param {PropertyValues} changed
   */
  update(changed) {
    super.update(changed);
    dropDefaults(this, changed);
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
    if (failure instanceof LeftOut) return this.refused('failed.left-out');
    return html`<p class="failure" part="failure" role="alert">
      ${this.say(failureKey(failure), { ...baseline, reason: String(failure) })} <button type="button" @click=${retry}>${this.say('retry')}</button>
    </p>`;
  }

  /**
   * The sentence about what cannot be shown, however often one tries.
   * @param {Words} words
   */
  refused(...words) {
    return html`<p class="failure" part="failure" role="alert">${this.say(...words)}</p>`;
  }
}

/**
 * @param {unknown} failure
 * @returns {Key}
 */
function failureKey(failure) {
  if (failure instanceof FetchFailure) return 'failed.fetch';
  const code = failure instanceof ConvScopeError ? failure.code : '';
  return failureKeys[code] ?? 'failed.unexpected';
}
