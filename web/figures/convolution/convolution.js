// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { shapeText } from '../../drawing/number-format.js';
import { shortNumber } from '../../drawing/written-number.js';
import { choiceRefusal, countRefusal } from '../../parts/base/refusals.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { partWords } from '../../parts/words.js';
import { frame, imageScale, outputCells, zeroRing } from '../../parts/worked/cells.js';
import { NumberGrid } from '../../parts/worked/number-grid.js';
import { numberRows } from '../../parts/worked/number-rows.js';
import { productTable, productTiles, signedScaleOf } from '../../parts/worked/products.js';
import { Stepper } from '../../parts/worked/stepper.js';
import { stepperControls } from '../../parts/worked/stepper-controls.js';
import { workedWords } from '../../parts/worked/words.js';
import { WorkedFigure } from '../../parts/worked/worked-figure.js';
import { blankLayer, workedConvolution } from '../../parts/worked/worked-layer.js';
import { convolutionStyle } from './convolution-style.js';
import { words } from './words.js';

/** @import { Words } from '../../parts/base/say.js' */
/** @import { WorkedLayer } from '../../parts/worked/worked-layer.js' */

const largestImage = 8;
const kernelSizes = [3, 5];
const paddings = ['valid', 'same'];

/**
 * A convolution worked cell by cell: the patch of the image under the filter, the products, their sum, and the output cell
 * that it becomes. Every number of image and filter can be changed; the attributes follow what the reader does.
 *
 * @attr image its rows of numbers, separated by semicolons; up to 8×8
 * @attr kernel the filter's rows, 3×3 or 5×5
 * @attr padding `valid` (by default) or `same`
 * @attr step the output cell shown, from 1, in reading order
 * @csspart controls the buttons and the scrub bar
 * @csspart table what opens the table of the numbers, and the table
 * @tag cnn-convolution
 */
export class CnnConvolution extends WorkedFigure {
  /** @override */
  static properties = {
    image: { reflect: true, useDefault: true },
    kernel: { reflect: true, useDefault: true },
    padding: { useDefault: true },
    step: { type: Number, reflect: true, useDefault: true },
    pair: { state: true },
  };

  /** @override */
  static defaults = {
    image: '0 7 8 1; 1 9 9 0; 0 8 7 2; 0 3 2 1',
    kernel: '-1 0 1; -2 0 2; -1 0 1',
    padding: 'valid',
    step: 1,
  };

  /** @override */
  static styles = [WorkedFigure.styles, convolutionStyle];

  #image = new NumberGrid(this, 'image');
  #kernel = new NumberGrid(this, 'kernel');
  #stepper = new Stepper(this);
  /** @type {WorkedLayer} */
  #worked = blankLayer([1, 1], 0);

  constructor() {
    super();
    const { image, kernel, padding, step } = CnnConvolution.defaults;
    this.image = image;
    this.kernel = kernel;
    this.padding = padding;
    this.step = step;
    /** @type {number | undefined} the product pointed at */
    this.pair = undefined;
  }

  /** @override */
  render() {
    if (this.refusal) return this.refused(...this.refusal);
    const { theme, pair } = this;
    const isReady = this.cnn !== undefined;
    const { output, cells } = this.#worked;
    const [height, width] = output.shape;
    const chosen = this.#stepper.position;
    const { y, x } = { y: Math.floor(chosen / width), x: chosen % width };
    const cell = cells[chosen];
    const size = this.#kernel.shape[0];
    const padding = this.#padding;
    const [rows, columns] = this.#image.shape;
    const scale = signedScaleOf('activation', [...output.data, ...cells.flatMap(({ terms }) => [...terms])], theme);
    const weights = signedScaleOf('weight', this.#kernel.data, theme);
    const here = this.say(workedWords['convolution.here'], { row: y + 1, column: x + 1 });
    const terms = Array.from(cell.inputs, (input, i) => `${shortNumber(input)} × ${shortNumber(cell.weights[i])}`);
    const isUnder = (/** @type {number} */ row, /** @type {number} */ column) =>
      row >= y - padding && row < y - padding + size && column >= x - padding && column < x - padding + size;

    return html`<div
      class="worked"
      role="group"
      aria-label=${this.say(words['convolution.label'])}
      ${styleProperties({
        '--image-columns': columns + 2 * padding,
        '--kernel-columns': size,
        '--output-columns': width,
      })}
      @pointerover=${this.#point}
      @focusin=${this.#point}
      @pointerleave=${this.#letGo}
      @focusout=${this.#letGo}
    >
      ${this.loadFailure}
      <div class="stage">
        <section class="image">
          <h3>${this.say(workedWords['convolution.image'])} <span class="shape">${shapeText([rows, columns])}</span></h3>
          <div class="cells">
            ${zeroRing({ shape: [rows, columns], padding, classOf: (row, column) => (isUnder(row, column) ? 'under' : '') })}
            ${this.#image.cells({
              name: this.say(workedWords['convolution.image']),
              scale: imageScale(this.#image.data, theme),
              padding,
              classOf: (index) => (pair !== undefined && cell.sources[pair] === index ? 'paired' : ''),
            })}
            ${frame('from', { top: y, left: x, bottom: y + size - 1, right: x + size - 1 })}
          </div>
        </section>
        <span class="operator" aria-hidden="true">∗</span>
        <section class="kernel">
          <h3>${this.say(workedWords['convolution.kernel'])} <span class="shape">${shapeText([size, size])}</span></h3>
          <div class="cells">
            ${this.#kernel.cells({
              name: this.say(workedWords['convolution.kernel']),
              scale: weights,
              classOf: (index) => (index === pair ? 'paired' : ''),
            })}
          </div>
        </section>
        <span class="operator" aria-hidden="true">=</span>
        <section class="products">
          <h3>${this.say(words['convolution.products'])}</h3>
          ${productTiles(this, { cell, size, scale, pair, isReady })}
        </section>
        <span class="operator" aria-hidden="true">→</span>
        <section class="result">
          <h3>${this.say(workedWords['convolution.output'])} <span class="shape">${shapeText([height, width])}</span></h3>
          <div class="cells">
            ${outputCells(this, { output, scale, name: this.say(workedWords['convolution.output']), stepper: this.#stepper, chosen, isReady })}
            ${frame('here', { top: y, left: x, bottom: y, right: x })}
          </div>
        </section>
      </div>
      <p class="sentence" role="status" aria-live=${this.#stepper.isPlaying ? 'off' : 'polite'}>
        ${
          isReady
            ? html`<span class="where">${here}${this.say(words['worked.colon'])}</span>
                ${terms.map((term, i) => html`<span class="term ${i === pair ? 'paired' : ''}">${i > 0 ? '+ ' : ''}${term}</span> `)}<b>= ${shortNumber(cell.value)}</b>`
            : this.say(partWords.loading)
        }
      </p>
      ${stepperControls(this, this.#stepper, here)}
      <div class="below">
        ${this.note([this.#image, this.#kernel], this.say(words['convolution.hint']))}
        <button type="button" class="reset" data-control @click=${this.#startOver}>${this.say(workedWords['worked.reset'])}</button>
      </div>
      ${productTable(this, { cell, size, where: here })}
    </div>`;
  }

  /** The numbers of now, for a worksheet. */
  get worked() {
    return { image: this.#image, kernel: this.#kernel, ...this.#worked };
  }

  get #padding() {
    return this.padding === 'same' ? (this.#kernel.shape[0] - 1) / 2 : 0;
  }

  /** @override @returns {Words | undefined} */
  read() {
    const image = numberRows(this.image, (shape) => Math.max(...shape) <= largestImage);
    const kernel = squareKernel(this.kernel);
    if (!image) {
      return [workedWords['worked.bad.rows'], { name: 'image', limit: largestImage, value: this.image }];
    }
    if (!kernel) {
      return [words['worked.bad.kernel'], { value: this.kernel }];
    }
    const refusal = choiceRefusal(this, [{ name: 'padding', value: this.padding, choices: paddings }]);
    if (refusal) return refusal;
    if (this.padding !== 'same' && Math.min(...image.shape) < kernel.shape[0]) {
      return [workedWords['worked.bad.fit'], { kernel: shapeText(kernel.shape), image: shapeText(image.shape) }];
    }
    this.#image.fill(image);
    this.#kernel.fill(kernel);
    return countRefusal(this, 'step');
  }

  /** @override */
  get inputs() {
    return [this.image, this.kernel, this.padding];
  }

  /** @override */
  compute() {
    const [height, width] = this.#image.shape;
    const kernelSize = /** @type {3 | 5} */ (this.#kernel.shape[0]);
    const padding = this.padding === 'same' ? 'same' : 'valid';
    const less = padding === 'same' ? 0 : kernelSize - 1;
    this.#worked = this.cnn
      ? workedConvolution(this.cnn, this.#image, this.#kernel, padding)
      : blankLayer([height - less, width - less], kernelSize ** 2);
    this.#stepper.count = this.#worked.cells.length;
  }

  #startOver = () => {
    this.#image.restore();
    this.#kernel.restore();
  };

  /** Finds the product that a number of the image or the filter is part of. */
  #point = (/** @type {Event} */ { target }) => {
    const element = /** @type {HTMLElement} */ (target);
    const at = /** @type {HTMLElement | null} */ (element.closest('[data-index]'));
    const index = Number(at?.dataset.index);
    const { sources } = this.#worked.cells[this.#stepper.position];
    const pair = at?.closest('.image') ? sources.indexOf(index) : at?.closest('.kernel, .products') ? index : -1;
    this.pair = pair < 0 ? undefined : pair;
  };

  #letGo = () => {
    this.pair = undefined;
  };
}

/**
 * A filter as rows, or as the one list of weights that <cnn-filter-lab> writes.
 * @param {string} text
 * @returns {ReturnType<typeof numberRows>}
 */
function squareKernel(text) {
  const sizeOf = (/** @type {[height: number, width: number]} */ [height, width]) =>
    kernelSizes.find((size) => size * size === height * width && (height === size || height === 1));
  const kernel = numberRows(text, (shape) => sizeOf(shape) !== undefined);
  const size = kernel && sizeOf(kernel.shape);
  return size ? { data: kernel.data, shape: [size, size] } : undefined;
}
