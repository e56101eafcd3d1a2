// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { css, html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { pixelScale } from '../drawing/colour-scale.js';
import { mapPixels } from '../drawing/map-pixels.js';
import { Figure } from './figure.js';
import { sharedStyle } from './shared-style.js';

const firstCount = 100;

/** @import { Dataset } from '../lib/index.js' */

/**
 * A gallery of MNIST test digits; the one chosen goes through the network of the group.
 *
 * @attr group see Figure
 */
export class CnnSamples extends Figure {
  /** @override */
  static properties = { count: { state: true }, failure: { state: true } };

  /** @override */
  static styles = [
    sharedStyle,
    css`
      .gallery {
        display: grid;
        grid-template-columns: repeat(auto-fill, 34px);
        justify-content: center;
        grid-auto-rows: 34px;
        block-size: calc(5 * 34px);
        overflow-y: auto;
        overscroll-behavior: auto;
        scrollbar-width: thin;
      }
      .sample {
        display: grid;
        place-items: center;
        cursor: pointer;
        border-radius: 3px;
        -webkit-tap-highlight-color: transparent;
      }
      .sample:hover {
        background: var(--cnn-track);
      }
      .sample[aria-selected='true'] {
        background: var(--cnn-accent);
      }
      .sample:focus-visible {
        outline-offset: -2px;
      }
      canvas {
        display: block;
        inline-size: 28px;
        block-size: 28px;
        image-rendering: pixelated;
      }
      .below {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0.5rem 1rem;
        margin-block-start: 0.75rem;
        min-block-size: 2rem;
      }
      .below p {
        margin: 0;
      }
      @container (inline-size < 30rem) {
        .gallery {
          block-size: calc(7 * 34px);
        }
        .below p {
          flex: 1 1 100%;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.count = firstCount;
    /** @type {unknown} why more samples did not come */
    this.failure = undefined;
  }

  /** @override */
  willUpdate() {
    // Another figure may have chosen one that is not among the first.
    const { samples, selected } = this.session;
    if (samples && selected >= this.count) this.count = samples.length;
  }

  /** @override */
  render() {
    const { session } = this;
    const { samples, selected } = session;
    const ready = session.status === 'ready' && samples !== undefined;
    const isChosen = session.picture?.sample !== undefined;
    return html`<div
        class="gallery"
        role="listbox"
        aria-label=${this.say('samples.label')}
        aria-orientation="horizontal"
        aria-busy=${session.status === 'loading'}
        @keydown=${this.#keydown}
      >
        ${guard([samples, ready, this.count, selected, isChosen], () => (ready ? this.#options(samples) : ''))}
      </div>
      <div class="below">
        ${this.#state(ready)}
        <button type="button" class="more" ?hidden=${this.count > firstCount} ?disabled=${!ready} @click=${this.#more}>
          ${this.say('samples.more')}
        </button>
      </div>`;
  }

  /** @param {Dataset} samples */
  #options(samples) {
    const { session } = this;
    const chosen = session.picture?.sample;
    return Array.from({ length: Math.min(this.count, samples.length) }, (_, index) => {
      const label = samples.label(index);
      return html`<div
        class="sample"
        role="option"
        data-index=${index}
        tabindex=${index === session.selected ? 0 : -1}
        aria-selected=${index === chosen}
        aria-label=${this.say('samples.digit', { number: index + 1, label })}
        @click=${() => session.select(index)}
      ><canvas width="28" height="28"></canvas></div>`;
    });
  }

  /** @param {boolean} ready */
  #state(ready) {
    const { session } = this;
    if (session.status === 'failed') return this.failed(session.failure, () => session.start());
    if (this.failure) return this.failed(this.failure, this.#more);
    if (!ready || !session.samples) return html`<p>${this.say('loading')}</p>`;
    if (session.picture?.sample === undefined) return html`<p>${this.say('samples.drawing')}</p>`;
    const label = session.samples.label(session.selected);
    return html`<p>${this.say('samples.chosen', { number: session.selected + 1, count: this.count, label })}</p>`;
  }

  /** @override */
  updated() {
    this.#draw();
  }

  /** @type {{ samples?: unknown, theme?: unknown, count: number }} what the canvases show */
  #drawn = { count: 0 };

  #draw() {
    const { samples } = this.session;
    if (this.session.status !== 'ready' || !samples) return;
    const { theme } = this;
    const canvases = this.renderRoot.querySelectorAll('canvas');
    // The first samples are the same in every file, so that only a new theme makes all be drawn again.
    const start = this.#drawn.theme === theme ? this.#drawn.count : 0;
    const scale = pixelScale(theme);
    for (let index = start; index < canvases.length; ++index) {
      const pixels = mapPixels({ data: samples.image(index), shape: [28, 28, 1] }, 0, scale);
      canvases[index].getContext('2d')?.putImageData(new ImageData(pixels, 28, 28), 0, 0);
    }
    this.#drawn = { theme, count: canvases.length };
  }

  #more = async () => {
    this.failure = undefined;
    try {
      const samples = await this.session.loadMore();
      this.count = samples.length;
    } catch (failure) {
      this.failure = failure;
    }
  };

  #keydown = (/** @type {KeyboardEvent} */ event) => {
    const { session } = this;
    if (session.status !== 'ready' || event.ctrlKey || event.altKey || event.metaKey) return;
    const gallery = /** @type {HTMLElement} */ (event.currentTarget);
    const columns = getComputedStyle(gallery).gridTemplateColumns.split(' ').length;
    const last = this.count - 1;
    /** @type {Record<string, number>} */
    const moves = {
      ArrowLeft: session.selected - 1,
      ArrowRight: session.selected + 1,
      ArrowUp: session.selected - columns,
      ArrowDown: session.selected + columns,
      Home: 0,
      End: last,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    if (next < 0 || next > last) return;
    session.select(next);
    /** @type {HTMLElement | null} */ (gallery.querySelector(`[data-index="${next}"]`))?.focus();
  };
}
