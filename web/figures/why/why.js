// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { boxesAround } from '../../drawing/cell-box.js';
import { extentFor, magnitudeOf, signedScale } from '../../drawing/colour-scale.js';
import { Figure } from '../../parts/base/figure.js';
import { choiceRefusal, countRefusal, rangeRefusal } from '../../parts/base/refusals.js';
import { mapParts } from '../../parts/map/map-parts.js';
import { mapTable } from '../../parts/map/map-table.js';
import { marksByChannel } from '../../parts/map/marks.js';
import { stageMaps } from '../../parts/map/stage-maps.js';
import { mapWords } from '../../parts/map/words.js';
import { segments, segmentsStyle } from '../../parts/segments.js';
import { tableOnDemand, tableStyle } from '../../parts/table-on-demand.js';
import { partWords } from '../../parts/words.js';
import { stagesOf, tutorialStages } from '../../session/stages.js';
import { Erasing } from './erasing.js';
import { filterBars, partsTable } from './explanation.js';
import { patchOf, shortStack } from './paths.js';
import { voteInWords } from './vote.js';
import { whyStyle } from './why-style.js';
import { words } from './words.js';

/** @import { Attribution } from '../../lib/index.js' */
/** @import { Words } from '../../parts/base/say.js' */
/** @import { Mark } from '../../parts/map/map.js' */
/** @import { Ready } from '../../session/session.js' */

const scores = /** @type {const} */ (['difference', 'for', 'against']);
/** Cells of a filter whose patches are outlined. */
const outlined = 6;

/**
 * Why the network prefers one digit to another, without approximation: what each pixel, each cell before the dense layer and
 * each filter adds to the difference of their logits, starting from a blank picture. Pointing at a pixel or a cell follows
 * its vote; a button erases the pixels that voted most, until the answer changes. The attributes follow what the reader does.
 *
 * @attr for the digit that is asked about, 0–9; by default the network’s answer
 * @attr against the digit it is compared with, 0–9; by default the closest rival
 * @attr score whose votes are shown: `difference` (by default), `for` or `against`
 * @attr filter whose strongest votes are outlined, from 1; the last one where there are fewer
 * @csspart table what opens the table of the numbers, and the table
 * @tag cnn-why
 */
export class CnnWhy extends Figure {
  static parts = mapParts;

  /** @override */
  static properties = {
    for: { type: Number, reflect: true },
    against: { type: Number, reflect: true },
    score: { reflect: true, useDefault: true },
    filter: { type: Number, reflect: true },
  };

  /** @override */
  static defaults = { score: /** @type {(typeof scores)[number]} */ ('difference') };

  /** @override */
  static styles = [Figure.styles, tableStyle, segmentsStyle, whyStyle];

  #forgetPointing = () => {};
  /** @type {{ key: string, ready: Ready, attribution: Attribution } | undefined} the last attribution */
  #last;
  #erasing = new Erasing(this);

  constructor() {
    super();
    /** @type {number | null} */
    this.for = null;
    /** @type {number | null} */
    this.against = null;
    this.score = CnnWhy.defaults.score;
    /** @type {number | null} */
    this.filter = null;
  }

  /** @override */
  begin() {
    super.begin();
    const { pointing } = this.session;
    const update = () => {
      if (this.#last) this.filter = null; // a reader pointed, not the session as it began
      this.requestUpdate();
    };
    pointing.addEventListener('change', update);
    this.#forgetPointing = () => pointing.removeEventListener('change', update);
  }

  /** @override */
  end() {
    super.end();
    this.#forgetPointing();
  }

  /** What no link carries. */
  get leftOut() {
    return this.#erasing.isErased ? words['erase.left-out'] : undefined;
  }

  /** @override */
  render() {
    const refusal = this.#refusal;
    if (refusal) return this.refused(...refusal);
    const { session } = this;
    const { ready } = session;
    const digits = ready ? this.#digits(ready) : { for: 7, against: 1 };
    const attribution = ready && this.#attribution(ready, digits);
    const [input, cells] = this.#stages;
    const scaleOf = (/** @type {Float32Array | undefined} */ parts) =>
      signedScale('activation', parts ? extentFor(magnitudeOf(parts)) : 1, this.theme);
    const [ofPixels, ofCells] = [scaleOf(attribution?.pixels.parts), scaleOf(attribution?.cells.parts)];
    const vote = attribution && voteInWords(this, attribution, cells.layer);
    return html`<div
      class="why"
      role="group"
      aria-label=${this.say(words['why.label'])}
      aria-busy=${session.status === 'loading'}
      @keydown=${this.#letGo}
    >
      ${this.sessionFailure}
      <div class="choices" data-control>
        <div class="question">
          ${this.#select('for', digits.for)} ${this.#select('against', digits.against)}
        </div>
        ${segments({
          name: this.say(words['why.score']),
          options: [
            { value: scores[0], text: `${digits.for} − ${digits.against}` },
            { value: scores[1], text: this.say(words['why.score.one'], { digit: digits.for }) },
            { value: scores[2], text: this.say(words['why.score.one'], { digit: digits.against }) },
          ],
          chosen: this.score,
          choose: (score) => {
            this.score = score;
          },
        })}
      </div>
      <div class="top">
        <section class="input">
          <h3>${this.say(words['why.pixels'])}</h3>
          ${stageMaps(this, input, { tensor: tensorOf(attribution?.pixels), scale: ofPixels, marks: this.#marksOn(input, attribution) })}
          <cnn-legend .scale=${ofPixels}></cnn-legend>
        </section>
        <div class="answer">
          ${attribution ? partsTable(this, attribution, this.#scoreName(digits)) : this.say(partWords.loading)}
          ${this.#erasing.render(digits, attribution)}
        </div>
      </div>
      <section class="cells">
        <h3>${this.say(words['why.cells'])}</h3>
        ${stageMaps(this, cells, { tensor: tensorOf(attribution?.cells), scale: ofCells, marks: this.#marksOn(cells, attribution) })}
        <cnn-legend .scale=${ofCells}></cnn-legend>
        ${filterBars(this, attribution?.filters ?? new Float32Array(cells.shape[2]), {
          chosen: this.#channel(cells.shape[2]),
          scale: ofCells,
          choose: (channel) => {
            this.filter = this.#channel(cells.shape[2]) === channel ? null : channel + 1;
          },
        })}
      </section>
      <section class="vote">
        ${vote?.isExample === false ? '' : html`<p class="hint">${this.say(words['trace.hint'])}</p>`}
        <p role="status">${vote?.sentence}</p>
        ${vote?.ways ?? ''}
      </section>
      ${tableOnDemand(this, {
        summary: this.say(words['why.table']),
        table: () =>
          attribution
            ? mapTable(
                this.say(words['why.pixels']),
                { data: attribution.pixels.parts, shape: attribution.pixels.shape },
                0,
              )
            : '',
      })}
      <p id="help" hidden>${this.say(mapWords['map.help'])}</p>
    </div>`;
  }

  /** @returns {Words | undefined} what is wrong with the attributes */
  get #refusal() {
    const digit = { min: 0, max: 9, isWhole: true };
    return (
      rangeRefusal(this, 'for', digit) ??
      rangeRefusal(this, 'against', digit) ??
      choiceRefusal(this, [{ name: 'score', value: this.score, choices: scores }]) ??
      countRefusal(this, 'filter')
    );
  }

  /**
   * The channel of the chosen filter.
   * @param {number} count of the filters
   */
  #channel(count) {
    return this.filter === null ? undefined : Math.min(this.filter, count) - 1;
  }

  /** The picture, and the last maps before the dense layer; named apart from those of other figures. */
  get #stages() {
    const { ready } = this.session;
    const stages = ready ? stagesOf(ready.network.layers) : tutorialStages;
    const [first, last] = [stages[0], stages[stages.length - 1]];
    return [first, last].map((stage) => ({ ...stage, name: `why-${stage.name}` }));
  }

  /**
   * The two that are compared: by default the answer and the most probable of the others.
   * @param {Ready} ready
   */
  #digits({ result: { probabilities } }) {
    const order = Array.from(probabilities.keys()).sort((a, b) => probabilities[b] - probabilities[a]);
    const chosen = this.for ?? /** @type {number} */ (order.find((digit) => digit !== this.against));
    const against = this.against ?? /** @type {number} */ (order.find((digit) => digit !== chosen));
    return { for: chosen, against };
  }

  /**
   * @param {Ready} ready
   * @param {{ for: number, against: number }} digits
   */
  #attribution(ready, digits) {
    const { score } = this;
    const key = `${score} ${digits.for} ${digits.against}`;
    if (this.#last?.ready !== ready || this.#last.key !== key) {
      const of = score === 'difference' ? digits : { for: digits[score] };
      this.#last = { ready, key, attribution: ready.network.attribute(ready.picture.pixels, of) };
    }
    return this.#last.attribution;
  }

  /** @param {{ for: number, against: number }} digits */
  #scoreName(digits) {
    if (this.score !== 'difference') return this.say(words['sum.logits'], { digit: digits[this.score] });
    return this.say(words['sum.difference'], { digit: digits.for, other: digits.against });
  }

  /**
   * @param {'for' | 'against'} which
   * @param {number} digit
   */
  #select(which, digit) {
    const change = (/** @type {Event} */ event) => {
      this[which] = Number(/** @type {HTMLSelectElement} */ (event.target).value);
    };
    return html`<label
      >${this.say(words[`why.${which}`])}
      <select .value=${live(String(digit))} ?disabled=${!this.session.ready} @change=${change}>
        ${Array.from({ length: 10 }, (_, each) => html`<option value=${each} ?selected=${each === digit}>${each}</option>`)}
      </select></label
    >`;
  }

  /**
   * The outlines of what is pointed at, or of where the strongest votes of a filter came from.
   * @param {ReturnType<typeof stagesOf>[number]} stage
   * @param {Attribution | undefined} attribution
   */
  #marksOn(stage, attribution) {
    const { ready } = this.session;
    /** @type {Map<number, Mark[]>} */
    const marks = new Map();
    if (!ready || !attribution) return marks;
    const filter = this.#channel(attribution.cells.shape[2]);
    if (filter === undefined) return marksByChannel(this.session, stage);
    const layers = shortStack(ready.network);
    if (!layers) return marks;
    const { parts, shape } = attribution.cells;
    const strongest = Array.from(parts.keys())
      .filter((cell) => cell % shape[2] === filter)
      .sort((a, b) => Math.abs(parts[b]) - Math.abs(parts[a]))
      .slice(0, outlined);
    const isInput = stage.layer === 'input';
    const boxes = strongest.flatMap((cell) =>
      boxesAround(isInput ? patchOf(ready.network, layers, cell) : [cell], stage.shape),
    );
    const kind = /** @type {Mark['kind']} */ (isInput ? 'from' : 'here');
    return marks.set(
      isInput ? 0 : filter,
      boxes.map((box) => ({ kind, box })),
    );
  }

  #letGo = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Escape') return;
    if (this.session.pointing.pinned || this.filter !== null) event.preventDefault();
    this.session.pointing.release();
    this.filter = null;
  };
}

/** @param {Attribution['pixels'] | undefined} votes */
function tensorOf(votes) {
  return votes && { data: votes.parts, shape: votes.shape };
}
