// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, LitElement } from 'lit';
import { FetchFailure } from '../../files/fetch-bytes.js';
import { ConvScopeError } from '../../lib/index.js';
import { AdoptableElement } from './adoptable-element.js';
import { baseline } from './baseline.js';
import { holdFields, holdStill } from './controls.js';
import { takeEarlierProperties } from './earlier-properties.js';
import { showTheme, withBothThemes } from './light-dark.js';
import { whenNear } from './near.js';
import { keepKeys } from './own-keys.js';
import { say } from './say.js';
import { numberOf, settingOf } from './setting-text.js';
import { dropDefaults, rememberAttributes } from './settings.js';
import { sharedStyle } from './shared-style.js';
import { followTheme, watchPrinting } from './theme.js';
import { followTranslators, keepNumbers } from './translated.js';
import { registerTextSize } from './type-size.js';
import { findUnclosed } from './unclosed.js';
import { watchLanguage } from './watch-language.js';
import { baseWords } from './words.js';
import { followZoom } from './zoomed-text.js';

/** @import { CSSResultGroup, PropertyDeclaration, PropertyDeclarations, PropertyValues } from 'lit' */
/** @import { Text } from './languages.js' */
/** @import { Words } from './say.js' */
/** @import { Theme } from '../../drawing/colour-scale.js' */

/** What is said of the failures that the library tells apart. @type {Record<string, Text>} */
const failureKeys = {
  'load-failed': baseWords['failed.module'],
  unsupported: baseWords['failed.browser'],
  blocked: baseWords['failed.policy'],
  'bad-data': baseWords['failed.data'],
};

/**
 * What every figure has: it starts when it comes near the viewport, and sets the attribute `started` then; until that its
 * content shows. It follows the theme, has words, and says with a button what failed.
 *
 * @attr theme light or dark; by default that of the page
 * @attr controls `none` hides buttons, sliders and choices, so that only what they set is shown
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
 * @cssproperty --cnn-radius of corners of controls and panels
 * @cssproperty --cnn-control height of buttons and fields
 * @cssproperty --cnn-small size of labels and controls
 * @cssproperty --cnn-text size of sentences
 * @cssproperty --cnn-large size of what is said first
 * @cssproperty --cnn-title size of headings
 * @cssproperty --cnn-huge size of an answer
 * @csspart failure the sentence that says what failed or is wrong
 */
export class PlainFigure extends AdoptableElement {
  /** @override @type {PropertyDeclarations} */
  static properties = { controls: { reflect: true } };

  /** @type {Record<string, unknown>} what holds without attributes, by property */
  static defaults = {};

  /** @override @type {CSSResultGroup} */
  static styles = sharedStyle;

  /** @override @param {CSSResultGroup} [styles] */
  static finalizeStyles(styles) {
    registerTextSize();
    return LitElement.finalizeStyles(styles).map(withBothThemes);
  }

  /**
   * Has the properties of settings take what frameworks set them to.
   * @override
   * @param {PropertyKey} name
   * @param {PropertyDeclaration} [declaration]
   */
  static createProperty(name, declaration = {}) {
    const isSetting = !declaration.state && declaration.attribute !== false;
    const { type, converter = type === Number ? { fromAttribute: numberOf } : undefined } = declaration;
    super.createProperty(name, isSetting ? { ...declaration, converter } : declaration);
    const accessor = Object.getOwnPropertyDescriptor(this.prototype, name);
    if (!isSetting || !accessor?.set) return;
    const { set } = accessor;
    const otherwise = this.defaults[String(name)] ?? null;
    Object.defineProperty(this.prototype, name, {
      ...accessor,
      set(value) {
        set.call(this, settingOf(value, { type, converter }, otherwise));
      },
    });
  }

  #forgetTheme = () => {};

  #forgetLanguage = () => {};

  #forgetZoom = () => {};

  /** @type {Theme} */
  #theme = 'light';

  #stopWaiting = () => false;

  constructor() {
    super();
    /** @type {string | null} */
    this.controls = null;
    takeEarlierProperties(this, ['theme']);
    keepKeys(this);
  }

  /** @override */
  connectedCallback() {
    watchPrinting();
    if (!this.hasUpdated) this.removeAttribute('started'); // of a figure that this one is a copy of
    rememberAttributes(this);
    if (this.isUrgent) this.begin();
    else this.#stopWaiting = whenNear(this, () => this.begin());
  }

  /** @override */
  disconnectedCallback() {
    if (!this.#stopWaiting()) this.end();
  }

  /** The theme that it is drawn in. Set to light or dark, it is that, whatever the page around is. @type {Theme} */
  get theme() {
    return this.#theme;
  }

  /** @param {Theme | null} value */
  set theme(value) {
    if (value === 'light' || value === 'dark') this.setAttribute('theme', value);
    else this.removeAttribute('theme');
  }

  /** Whether it shows what it shows, and no more. */
  get hidesControls() {
    return this.controls === 'none';
  }

  /** Whether it starts at once, wherever it is, since other figures need it. */
  get isUrgent() {
    return false;
  }

  /** @override */
  createRenderRoot() {
    const root = super.createRenderRoot();
    const end = document.createComment('');
    root.append(end);
    this.renderOptions.renderBefore = end;
    followTranslators(root);
    holdStill(this, root);
    findUnclosed(this, () => {
      const sentence = document.createElement('p');
      sentence.className = 'failure';
      sentence.setAttribute('role', 'alert');
      sentence.textContent = this.say(baseWords['failed.unclosed'], { name: this.localName });
      end.after(sentence, document.createElement('slot'));
    });
    return root;
  }

  /** Whether it shows what it will show until somebody changes something. */
  get isDrawn() {
    return this.hasUpdated;
  }

  /** What connectedCallback() usually does; it comes when the figure is near the viewport. */
  begin() {
    super.connectedCallback();
    this.toggleAttribute('started', true);
    this.#forgetZoom = followZoom(this, this.renderRoot);
    this.#forgetTheme = followTheme(this.renderRoot, (theme) => this.#show(theme));
    this.#forgetLanguage = watchLanguage(() => this.requestUpdate());
  }

  /** What disconnectedCallback() usually does; only what has begun ends. */
  end() {
    super.disconnectedCallback();
    this.#forgetTheme();
    this.#forgetLanguage();
    this.#forgetZoom();
  }

  /**
   * Draws in another theme, at once: a page that calls print() waits for nothing.
   * @param {Theme} theme
   */
  #show(theme) {
    if (theme === this.#theme) return;
    this.#theme = theme;
    showTheme(this, theme);
    this.requestUpdate();
    if (!this.hasUpdated) return;
    this.performUpdate();
    for (const part of this.renderRoot.querySelectorAll('cnn-map, cnn-legend'))
      Reflect.get(part, 'performUpdate')?.call(part);
  }

  /**
   * @override
   * @param {PropertyValues} changed
   */
  update(changed) {
    super.update(changed);
    keepNumbers(this.renderRoot);
    holdFields(this, this.renderRoot);
    dropDefaults(this, changed);
  }

  /** @param {Words} words */
  say(...words) {
    return say(this, ...words);
  }

  /**
   * @param {unknown} failure
   * @param {() => void} retry
   */
  failed(failure, retry) {
    return html`<p class="failure" part="failure" role="alert">
      ${this.say(failureKey(failure), { ...baseline, reason: String(failure) })} <button type="button" @click=${retry}>${this.say(baseWords.retry)}</button>
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
 * @returns {Text}
 */
function failureKey(failure) {
  if (failure instanceof FetchFailure) return baseWords['failed.fetch'];
  const code = failure instanceof ConvScopeError ? failure.code : '';
  return failureKeys[code] ?? baseWords['failed.unexpected'];
}
