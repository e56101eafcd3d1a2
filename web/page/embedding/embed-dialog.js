// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, LitElement, nothing } from 'lit';
import { say } from '../../parts/base/say.js';
import { adopt } from '../figure-tools/adopt.js';
import { frameAddress, frameCode, scriptCode } from './embed-code.js';
import { embeddingStyle } from './embedding-style.js';
import { words } from './words.js';

/** @import { ShownFigure } from './embed-code.js' */
/** @import { Place } from '../figure-tools/offer-tools.js' */
/** @import { Text } from '../../parts/base/languages.js' */

/** The folder of the site, in which embed.js and embed.html lie. */
const site = new URL('./', location.href).href;

/** As the page, or one of these. */
const themes = /** @type {const} */ ([undefined, 'light', 'dark']);

/** @typedef {'script' | 'frame'} Way in which a page may embed a figure */

/** Shows the code that puts a figure, as it is now, into another page, and what that looks like. */
export class EmbedDialog extends LitElement {
  /** @override */
  static properties = {
    shown: { state: true },
    theme: { state: true },
    isReserved: { state: true },
    isCredited: { state: true },
    isPlain: { state: true },
    copied: { state: true },
  };

  constructor() {
    super();
    /** @type {{ figure: ShownFigure, title: string, height: number, lang: string } | undefined} */
    this.shown = undefined;
    /** @type {'light' | 'dark' | undefined} */
    this.theme = undefined;
    /** Whether the page reserves the height of the figure. */
    this.isReserved = false;
    this.isCredited = false;
    /** Whether the figure hides its controls. */
    this.isPlain = false;
    /** @type {Text | undefined} what became of the last copying */
    this.copied = undefined;
  }

  /**
   * @param {ShownFigure} figure
   * @param {{ title: string, height: number, lang: string, theme: 'light' | 'dark' | undefined }} frame
   */
  async show(figure, { theme, ...frame }) {
    this.shown = { figure, ...frame };
    this.theme = theme;
    this.isPlain = figure.attributes.some(([name]) => name === 'controls');
    this.copied = undefined;
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
  }

  /** The page's own style applies. @override */
  createRenderRoot() {
    return this;
  }

  /** @override */
  render() {
    if (!this.shown) return nothing;
    const { theme } = this;
    const { title, height, lang } = this.shown;
    const figure = this.#figure(this.shown.figure);
    const credit = this.isCredited ? say(this, words['embedding.credit-line'], { title }) : undefined;
    const script = scriptCode(site, figure, { theme, credit, height: this.isReserved ? height : undefined });
    const frame = frameCode(site, figure, { title, height, lang, theme, credit });
    return html`<dialog class="embedding" aria-labelledby="embedding" @close=${this.#close}>
      <h2 id="embedding">${say(this, words['embedding.title'])}</h2>
      <p>${say(this, words['embedding.state'])}</p>
      <div class="options">
        <label
          >${say(this, words['embedding.theme'])}
          <select class="control" @change=${this.#chooseTheme}>
            ${themes.map(
              (each) =>
                html`<option value=${each ?? ''} .selected=${each === theme}>${say(this, words[`embedding.theme-${each ?? 'page'}`])}</option>`,
            )}
          </select></label
        >
        ${this.#option('isPlain', 'embedding.plain')} ${this.#option('isReserved', 'embedding.reserve')} ${this.#option('isCredited', 'embedding.credit')}
      </div>
      ${this.#code('script', script)} ${this.#code('frame', frame)}
      <h3>${say(this, words['embedding.preview'])}</h3>
      <iframe src=${frameAddress(site, figure, { lang, theme })} title=${title} height=${height}></iframe>
      <form method="dialog">
        <span role="status">${this.copied ? say(this, this.copied) : ''}</span>
        <button class="control">${say(this, words['embedding.close'])}</button>
      </form>
    </dialog>`;
  }

  /**
   * With its controls or without.
   * @param {ShownFigure} figure
   */
  #figure({ attributes, ...rest }) {
    const others = attributes.filter(([name]) => name !== 'controls');
    /** @type {ShownFigure} */
    const figure = { ...rest, attributes: this.isPlain ? [...others, ['controls', 'none']] : others };
    return figure;
  }

  /**
   * @param {'isReserved' | 'isCredited' | 'isPlain'} property
   * @param {'embedding.reserve' | 'embedding.credit' | 'embedding.plain'} key
   */
  #option(property, key) {
    const change = (/** @type {Event} */ { target }) => {
      this[property] = /** @type {HTMLInputElement} */ (target).checked;
    };
    return html`<label><input type="checkbox" .checked=${this[property]} @change=${change} /> ${say(this, words[key])}</label>`;
  }

  #chooseTheme = (/** @type {Event} */ { target }) => {
    const { value } = /** @type {HTMLSelectElement} */ (target);
    this.theme = value === 'light' || value === 'dark' ? value : undefined;
  };

  /** The preview goes with the dialog. */
  #close = () => {
    this.shown = undefined;
  };

  /**
   * @param {Way} way
   * @param {string} code
   */
  #code(way, code) {
    return html`<div class="way">
      <div class="head">
        <h3 id=${way}>${say(this, words[`embedding.${way}`])}</h3>
        <button type="button" class="control" @click=${() => this.#copy(code)}>${say(this, words['embedding.copy'])}</button>
      </div>
      <p>${say(this, words[`embedding.${way}-hint`])}</p>
      <textarea
        readonly
        spellcheck="false"
        aria-labelledby=${way}
        rows=${way === 'script' ? 3 : 6}
        .value=${code}
        @focus=${(/** @type {{ currentTarget: HTMLTextAreaElement }} */ { currentTarget }) => currentTarget.select()}
      ></textarea>
    </div>`;
  }

  /** @param {string} code */
  async #copy(code) {
    try {
      await navigator.clipboard.writeText(code);
      this.copied = words['embedding.copied'];
    } catch {
      this.copied = words['embedding.refused'];
    }
  }
}

/** @type {EmbedDialog | undefined} */
let dialog;

/**
 * Shows how to embed a figure of the article.
 * @param {Place} place
 */
export function use({ figure, heading, state }) {
  adopt(embeddingStyle);
  if (!customElements.get('embed-dialog')) customElements.define('embed-dialog', EmbedDialog);
  dialog ??= new EmbedDialog();
  document.body.append(dialog);
  return dialog.show(state.shown(figure), {
    title: `${heading} · ConvScope`,
    height: Math.ceil(figure.getBoundingClientRect().height),
    lang: document.documentElement.lang,
    theme: state.theme,
  });
}
