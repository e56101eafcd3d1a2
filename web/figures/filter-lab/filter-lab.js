// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { cellAt, indexOf } from '../../drawing/cell-box.js';
import { greyScale, magnitudeOf, pixelScale, signedScale } from '../../drawing/colour-scale.js';
import { Figure } from '../../parts/base/figure.js';
import { numberList, wholeNumbers } from '../../parts/base/number-list.js';
import { choiceRefusal } from '../../parts/base/refusals.js';
import { swatchStyle } from '../../parts/kernel-swatch.js';
import { mapParts } from '../../parts/map/map-parts.js';
import { tableStyle } from '../../parts/table-on-demand.js';
import { weightLimit } from '../../parts/weight-field.js';
import { partWords } from '../../parts/words.js';
import { Pointing } from '../../session/pointing.js';
import { filterChoice, filterNames, knownFilter, toneOf } from './filter-choice.js';
import { filterEquation, filterEquationStyle, filterTable, resultText, weightText } from './filter-equation.js';
import { filterLabStyle } from './filter-lab-style.js';
import { filterViews } from './filter-views.js';
import { Filtering } from './filtering.js';
import { acceptPictures, pictureChoice } from './picture-choice.js';
import { PictureSource } from './picture-source.js';
import { words } from './words.js';

/** @import { PropertyValues } from 'lit' */
/** @import { FilterName } from './filter-choice.js' */
/** @import { Words } from '../../parts/base/say.js' */
/** @import { Picture } from './filtering.js' */
/** @import { OurPicture } from './picture-source.js' */

const pictures = ['scene', 'digit'];
const tones = ['signed', 'grey'];

/**
 * A picture and what a filter of nine weights makes of it. The picture is a scene of our own, the digit of the group, or
 * the reader's, from a file or the camera, which never leaves the browser. The filters are those that image processing
 * knows by name, and any that the reader makes of them. The attributes follow what the reader does.
 *
 * @attr filter name of a classic filter; by default sobel-vertical
 * @attr kernel nine weights from −100 to 100, row by row, in place of a named filter
 * @attr picture scene (by default) or digit
 * @attr tone of the filtered picture, signed or grey; by default what suits the filter
 * @attr pixel of the filtered picture that is pinned, such as "12 7" for row 12, column 7
 * @csspart table what opens the table of the numbers, and the table
 * @tag cnn-filter-lab
 */
export class CnnFilterLab extends Figure {
  static parts = mapParts;

  /** @override */
  static properties = {
    filter: { reflect: true, useDefault: true },
    kernel: { reflect: true },
    picture: { reflect: true, useDefault: true },
    tone: { reflect: true },
    pixel: { reflect: true },
    isBadWeight: { state: true },
  };

  /** @override */
  static defaults = { filter: 'sobel-vertical', picture: 'scene' };

  /** @override */
  static styles = [Figure.styles, swatchStyle, filterLabStyle, filterEquationStyle, tableStyle];

  #filtering = new Filtering();
  #pointing = new Pointing(() => undefined);
  #source = new PictureSource(() => this.requestUpdate());
  /** How far the colours of the weights reach, held while they are edited; 0 before they are known. */
  #weightExtent = 0;

  constructor() {
    super();
    const { filter, picture } = CnnFilterLab.defaults;
    /** @type {string | null} */
    this.filter = filter;
    /** @type {string | null} */
    this.kernel = null;
    /** @type {string | null} */
    this.picture = picture;
    /** @type {string | null} */
    this.tone = null;
    /** @type {string | null} */
    this.pixel = null;
    /** Whether the field that the reader is in holds no weight. */
    this.isBadWeight = false;
    this.#pointing.addEventListener('change', () => {
      this.pixel = this.#pinned;
      this.requestUpdate();
    });
    acceptPictures(this, this.#source);
  }

  /** @override */
  end() {
    super.end();
    this.#source.camera.stop();
  }

  /**
   * @override
   * @param {PropertyValues<this>} changed
   */
  willUpdate(changed) {
    if (changed.has('filter')) this.#weightExtent = 0;
    this.#source.ours = this.picture === 'digit' ? 'digit' : 'scene';
    if (!this.session.ready) return;
    const { cnn, ready } = this.session;
    const before = this.#filtering.input;
    const named = before === undefined || changed.has('pixel') ? this.pixel : null;
    const input = this.#source.picture(ready.picture.pixels);
    this.#filtering.run(cnn, input, this.#weights);
    this.#weightExtent ||= magnitudeOf(this.#weights) || 1;
    if (before?.shape.join() !== input.shape.join()) this.#aim(this.#filtering.strongest);
    if (named !== null && named !== this.#pinned && !this.#pin(named)) this.pixel = named;
  }

  /** What no link carries. */
  get leftOut() {
    return this.#source.own ? words['lab.left-out'] : undefined;
  }

  /** What it computes, and the pixel of the filtered picture that it explains. */
  get worked() {
    return { filtering: this.#filtering, index: this.#cell };
  }

  /** @override */
  render() {
    const { session, theme } = this;
    const filtering = this.#filtering;
    const ready = session.ready !== undefined && filtering.output !== undefined;
    const explanation = ready ? filtering.explain(session.cnn, this.#cell) : undefined;
    const weights = ready ? this.#weights : new Float32Array(9);
    const pixels = this.#source.kind === 'digit' ? pixelScale(theme) : greyScale(theme);
    const products = signedScale('activation', filtering.extent, theme);
    const tone = this.#shownTone;
    const scales = {
      pixels,
      weights: signedScale('weight', this.#weightExtent || 1, theme),
      products,
      results: tone === 'grey' ? pixels : products,
    };
    const trouble = this.isBadWeight ? words['lab.bad-weight'] : this.#source.trouble;
    const refusal = trouble ? /** @type {Words} */ ([trouble, { limit: weightLimit }]) : this.#refusal;
    const chosen = this.#own ? undefined : knownFilter(this.filter);
    return html`<div class="lab" @keydown=${this.#release}>
      ${pictureChoice(this, { source: this.#source, ready, show: this.#show })}
      ${filterChoice(this, { filters: ready ? session.cnn.classicFilters() : [], chosen, choose: this.#choose })}
      <p class="what">${this.say(chosen ? words[`lab.what.${chosen}`] : words['lab.what.own'])}</p>
      ${filterViews(this, {
        filtering,
        source: this.#source,
        scales,
        cell: ready ? this.#cell : undefined,
        pointing: this.#pointing,
        tone,
        setTone: (chosen) => {
          this.tone = chosen === toneOf(knownFilter(this.filter)) ? null : chosen;
        },
      })}
      <div class="explanation">
        <h3>${explanation ? this.say(words['lab.where'], { row: explanation.row + 1, column: explanation.column + 1 }) : this.say(partWords.loading)}</h3>
        ${filterEquation(this, { weights, explanation, scales, edit: this.#edit })}
      </div>
      <p class="trouble" role="alert">${refusal ? this.say(...refusal) : ''}</p>
      ${this.sessionFailure}
      <p class="spoken" role="status">${explanation ? this.#sentence(explanation) : ''}</p>
      <details part="table">
        <summary>${this.say(words['lab.table'])}</summary>
        ${explanation ? filterTable(this, weights, explanation) : ''}
      </details>
      <p id="help" hidden>${this.say(words['lab.help'])}</p>
    </div>`;
  }

  /** @override */
  updated() {
    const preview = this.renderRoot.querySelector('video');
    const { stream = null } = this.#source.camera;
    if (preview && preview.srcObject !== stream) preview.srcObject = stream;
  }

  /** @param {ReturnType<Filtering['explain']>} explanation */
  #sentence({ row, column, patch, value }) {
    const weights = this.#weights;
    const terms = patch.map((pixel, tap) => `${pixel} × ${weightText(weights[tap])}`).join(' + ');
    const sentence = this.say(words['lab.sentence'], {
      row: row + 1,
      column: column + 1,
      terms,
      value: resultText(value),
    });
    return this.#pointing.pinned ? this.say(partWords['sentence.pinned'], { sentence }) : sentence;
  }

  /** @returns {'signed' | 'grey'} */
  get #shownTone() {
    return this.tone === 'signed' || this.tone === 'grey' ? this.tone : toneOf(knownFilter(this.filter));
  }

  /** @returns {Words | undefined} what is wrong with the attributes; what they say is taken as by default */
  get #refusal() {
    if (this.kernel !== null && !this.#own)
      return [words['lab.bad-kernel'], { limit: weightLimit, value: this.kernel }];
    if (this.session.ready && this.pixel !== this.#pinned) {
      return [words['lab.bad-pixel'], { value: String(this.pixel) }];
    }
    return choiceRefusal(this, [
      { name: 'filter', value: this.filter, choices: filterNames },
      { name: 'picture', value: this.picture, choices: pictures },
      { name: 'tone', value: this.tone, choices: tones },
    ]);
  }

  /** The pinned pixel as the attribute names it. */
  get #pinned() {
    const { target, pinned } = this.#pointing;
    const { output } = this.#filtering;
    if (!target || !pinned || !output) return null;
    const { y, x } = cellAt(target.index, output.shape);
    return `${y + 1} ${x + 1}`;
  }

  /**
   * @param {string} name row and column of a pixel
   * @returns {boolean} whether there is one
   */
  #pin(name) {
    const { shape } = /** @type {Picture} */ (this.#filtering.output);
    const [y, x] = (wholeNumbers(name, 2) ?? [0, 0]).map((number) => number - 1);
    if (y < 0 || x < 0 || y >= shape[0] || x >= shape[1]) return false;
    this.#pointing.pin({ layer: 'output', part: 'activation', index: indexOf({ y, x, channel: 0 }, shape) });
    return true;
  }

  /** @type {{ name: FilterName, data: Float32Array } | undefined} */
  #named;

  /** @type {{ text: string, weights: number[] | undefined } | undefined} */
  #read;

  /** The reader's own weights; undefined if there are none. */
  get #own() {
    if (this.kernel === null) return undefined;
    if (this.#read?.text !== this.kernel) {
      this.#read = { text: this.kernel, weights: numberList(this.kernel, { min: 9, max: 9, limit: weightLimit }) };
    }
    return this.#read.weights;
  }

  get #weights() {
    if (this.#own) return this.#own;
    const name = knownFilter(this.filter);
    if (this.#named?.name !== name) {
      const found = this.session.cnn.classicFilters().find((filter) => filter.name === name);
      this.#named = { name, data: found?.kernel.data ?? new Float32Array(9) };
    }
    return this.#named.data;
  }

  get #cell() {
    return this.#pointing.target?.index ?? this.#filtering.strongest;
  }

  /** @param {number} index */
  #aim(index) {
    this.#pointing.restart({ layer: 'output', part: 'activation', index });
  }

  #release = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Escape') return;
    if (this.#source.camera.stream) this.#source.stopCamera();
    else if (this.#pointing.pinned) this.#pointing.release();
    else return;
    event.preventDefault();
  };

  #choose = (/** @type {FilterName} */ name) => {
    this.filter = name;
    this.kernel = null;
    this.tone = null;
    this.isBadWeight = false;
    this.#weightExtent = 0;
  };

  #edit = (/** @type {number} */ tap, /** @type {number | undefined} */ weight) => {
    this.isBadWeight = weight === undefined;
    if (weight === undefined) return;
    const weights = Array.from(this.#weights, (old, i) => (i === tap ? weight : old));
    // Seven digits tell 32-bit numbers of this size apart well enough, and keep links short.
    this.kernel = weights.map((each) => Number(each.toPrecision(7))).join(',');
  };

  #show = (/** @type {OurPicture} */ name) => {
    this.picture = name;
    this.#source.showOurs();
  };
}
