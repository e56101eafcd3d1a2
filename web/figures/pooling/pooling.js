// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { shapeText } from '../../drawing/number-format.js';
import { countRefusal } from '../../parts/base/refusals.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { segmentsStyle } from '../../parts/segments.js';
import { partWords } from '../../parts/words.js';
import { frame, outputCells } from '../../parts/worked/cells.js';
import { NumberGrid } from '../../parts/worked/number-grid.js';
import { numberRows } from '../../parts/worked/number-rows.js';
import {
  kindChoice,
  kindRefusal,
  poolingFormula,
  poolingSentence,
  windowTable,
} from '../../parts/worked/pooling-terms.js';
import { signedScaleOf } from '../../parts/worked/products.js';
import { Stepper } from '../../parts/worked/stepper.js';
import { stepperControls } from '../../parts/worked/stepper-controls.js';
import { workedWords } from '../../parts/worked/words.js';
import { WorkedFigure } from '../../parts/worked/worked-figure.js';
import { blankLayer, workedPooling } from '../../parts/worked/worked-layer.js';
import { poolingStyle } from './pooling-style.js';

/** @import { Words } from '../../parts/base/say.js' */
/** @import { PoolKind } from '../../parts/worked/pooling-terms.js' */
/** @import { WorkedLayer } from '../../parts/worked/worked-layer.js' */

const windowSize = 2;
const largestMap = 8;

/**
 * Pooling worked cell by cell: each window of 2×2 becomes one number, its largest, its average or its smallest. Every number
 * can be changed. A pooled cell is as large as its window and has the colour of its number there. The attributes follow
 * what the reader does.
 *
 * @attr numbers rows of numbers, separated by semicolons; from 2×2 to 8×8
 * @attr kind `max` (by default), `average` or `min`
 * @attr step the output cell shown, from 1, in reading order
 * @csspart controls the buttons and the scrub bar
 * @csspart table what opens the table of the numbers, and the table
 * @tag cnn-pooling
 */
export class CnnPooling extends WorkedFigure {
  /** @override */
  static properties = {
    ...WorkedFigure.properties,
    numbers: { reflect: true, useDefault: true },
    kind: { reflect: true, useDefault: true },
    step: { type: Number, reflect: true, useDefault: true },
  };

  /** @override */
  static defaults = {
    numbers: '3 -1 0 5; 8 2 -4 1; 0 6 7 -2; -3 1 2 9',
    kind: /** @type {PoolKind} */ ('max'),
    step: 1,
  };

  /** @override */
  static styles = [WorkedFigure.styles, segmentsStyle, poolingStyle];

  #map = new NumberGrid(this, 'numbers');
  #stepper = new Stepper(this);
  /** @type {WorkedLayer} */
  #worked = blankLayer([1, 1], 0);

  constructor() {
    super();
    const { numbers, kind, step } = CnnPooling.defaults;
    this.numbers = numbers;
    this.kind = kind;
    this.step = step;
  }

  /** @override */
  render() {
    if (this.refusal) return this.refused(...this.refusal);
    const { kind, theme } = this;
    const isReady = this.cnn !== undefined;
    const { output, cells } = this.#worked;
    const [height, width] = output.shape;
    const chosen = this.#stepper.position;
    const cell = cells[chosen];
    const [y, x] = placeOf(chosen, width);
    const here = this.say(workedWords['convolution.here'], { row: y + 1, column: x + 1 });
    const scale = signedScaleOf('activation', this.#map.data, theme);
    const winner = cell.sources[cell.chosen]; // an average has none
    return html`<div
      class="worked"
      role="group"
      aria-label=${this.say(workedWords['pooling.label'])}
      ${styleProperties({ '--map-columns': this.#map.shape[1] })}
    >
      ${this.loadFailure}
      ${kindChoice(this, kind, (choice) => {
        this.kind = choice;
      })}
      <div class="stage">
        <section class="map">
          <h3>${this.say(workedWords['pooling.map'])} <span class="shape">${shapeText(this.#map.shape)}</span></h3>
          <div class="cells">
            ${this.#map.cells({ name: this.say(workedWords['pooling.map']), scale, classOf: (index) => (index === winner ? 'winner' : '') })}
            ${cells.map((_, index) => frame('window', windowOf(...placeOf(index, width))))}
            ${frame('from', windowOf(y, x))}
          </div>
        </section>
        <span class="operator" aria-hidden="true">→</span>
        <section class="result">
          <h3>${this.say(workedWords['pooling.output'])} <span class="shape">${shapeText([height, width])}</span></h3>
          <div class="cells">
            ${outputCells(this, { output, scale, name: this.say(workedWords['pooling.output']), stepper: this.#stepper, chosen, isReady })}
            ${frame('here', { top: y, left: x, bottom: y, right: x })}
          </div>
        </section>
        <p class="formula">${isReady ? poolingFormula(kind, cell) : ''}</p>
      </div>
      <p class="sentence" role="status" aria-live=${this.#stepper.isPlaying ? 'off' : 'polite'}>
        ${isReady ? poolingSentence(this, kind, here, cell) : this.say(partWords.loading)}
      </p>
      ${stepperControls(this, this.#stepper, here)}
      <div class="below">
        ${this.note([this.#map], this.say(workedWords['pooling.hint']))}
        <button type="button" class="reset" data-control @click=${this.#startOver}>${this.say(workedWords['worked.reset'])}</button>
      </div>
      ${windowTable(this, {
        kind,
        summary: this.say(workedWords['pooling.table']),
        windows: cells.map(({ terms, value }, index) => {
          const [row, column] = placeOf(index, width);
          return { place: this.say(workedWords['worked.place'], { row: row + 1, column: column + 1 }), terms, value };
        }),
      })}
    </div>`;
  }

  /** The numbers of now, for a worksheet. */
  get worked() {
    return { map: this.#map, ...this.#worked };
  }

  /** @override @returns {Words | undefined} */
  read() {
    const map = numberRows(this.numbers, (shape) => shape.every((side) => side >= windowSize && side <= largestMap));
    if (!map) {
      return [workedWords['worked.bad.rows'], { name: 'numbers', limit: largestMap, value: this.numbers }];
    }
    this.#map.fill(map);
    return kindRefusal(this.kind) ?? countRefusal(this, 'step');
  }

  /** @override */
  get inputs() {
    return [this.numbers, this.kind];
  }

  /** @override */
  compute() {
    const [height, width] = this.#map.shape.map((extent) => Math.floor(extent / windowSize));
    this.#worked = this.cnn
      ? workedPooling(this.cnn, this.#map, { kind: this.kind, size: windowSize })
      : blankLayer([height, width], windowSize ** 2);
    this.#stepper.count = height * width;
  }

  #startOver = () => this.#map.restore();
}

/**
 * @param {number} index
 * @param {number} width
 * @returns {[y: number, x: number]}
 */
function placeOf(index, width) {
  return [Math.floor(index / width), index % width];
}

/**
 * The cells that a pooled cell comes from.
 * @param {number} y
 * @param {number} x
 */
function windowOf(y, x) {
  const [top, left] = [y * windowSize, x * windowSize];
  return { top, left, bottom: top + windowSize - 1, right: left + windowSize - 1 };
}
