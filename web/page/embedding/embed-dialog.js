// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html, LitElement, nothing } from 'lit';
import { say } from '../../parts/base/say.js';
import { frameCode, scriptCode } from './embed-code.js';
import { words } from './words.js';

/** @import { ShownFigure } from './embed-code.js' */
/** @import { Text } from '../../parts/base/languages.js' */

/** The folder of the site, in which embed.js and embed.html lie. */
const site = new URL('./', location.href).href;

/** @typedef {'script' | 'frame'} Way in which a page may embed a figure */

/** Shows the code that puts a figure, as it is now, into another page. */
export class EmbedDialog extends LitElement {
  /** @override */
  static properties = { codes: { state: true }, copied: { state: true } };

  constructor() {
    super();
    /** @type {Record<Way, string> | undefined} */
    this.codes = undefined;
    /** @type {Text | undefined} what became of the last copying */
    this.copied = undefined;
  }

  /**
   * @param {ShownFigure} figure
   * @param {{ title: string, height: number, lang: string, theme: string | undefined }} frame
   */
  async show(figure, frame) {
    this.codes = { script: scriptCode(site, figure), frame: frameCode(site, figure, frame) };
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
    const { codes } = this;
    if (!codes) return nothing;
    return html`<dialog class="embedding" aria-labelledby="embedding">
      <h2 id="embedding">${say(this, words['embedding.title'])}</h2>
      <p>${say(this, words['embedding.state'])}</p>
      ${this.#code('script', codes.script)} ${this.#code('frame', codes.frame)}
      <form method="dialog">
        <span role="status">${this.copied ? say(this, this.copied) : ''}</span>
        <button class="control">${say(this, words['embedding.close'])}</button>
      </form>
    </dialog>`;
  }

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
