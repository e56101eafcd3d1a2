// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { shapeText } from '../../drawing/number-format.js';
import { shortNumber } from '../../drawing/written-number.js';
import { choiceRefusal, countRefusal } from '../../parts/base/refusals.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { partWords } from '../../parts/words.js';
import { fixedCells, frame, imageScale, outputCells, zeroRing } from '../../parts/worked/cells.js';
import { productTable, signedScaleOf } from '../../parts/worked/products.js';
import { Stepper } from '../../parts/worked/stepper.js';
import { stepperControls } from '../../parts/worked/stepper-controls.js';
import { workedWords } from '../../parts/worked/words.js';
import { WorkedFigure } from '../../parts/worked/worked-figure.js';
import { blankLayer, workedConvolution } from '../../parts/worked/worked-layer.js';
import { imageOf, imageSizes, kernelOf, kernelSizes } from './padding-numbers.js';
import { paddingStyle } from './padding-style.js';
import { words } from './words.js';

/** @import { Text } from '../../parts/base/languages.js' */
/** @import { Words } from '../../parts/base/say.js' */
/** @import { WorkedLayer } from '../../parts/worked/worked-layer.js' */

/**
 * The same filter on the same image with `valid` and `same` padding, side by side. Both sweep together: where the filter
 * reaches over the edge, `same` reads zeros and `valid` has no output. The attributes follow what the reader does.
 *
 * @attr image-size height and width of the image, 4 to 7
 * @attr kernel-size height and width of the filter, 3 or 5
 * @attr step the pixel that the filter lies on, from 1, in reading order
 * @csspart controls the buttons and the scrub bar
 * @csspart table what opens the table of the numbers, and the table
 * @tag cnn-padding
 */
export class CnnPadding extends WorkedFigure {
  /** @override */
  static properties = {
    ...WorkedFigure.properties,
    imageSize: { type: Number, attribute: 'image-size', reflect: true, useDefault: true },
    kernelSize: { type: Number, attribute: 'kernel-size', reflect: true, useDefault: true },
    step: { type: Number, reflect: true, useDefault: true },
  };

  /** @override */
  static defaults = { imageSize: 4, kernelSize: 3, step: 1 };

  /** @override */
  static styles = [WorkedFigure.styles, paddingStyle];

  #stepper = new Stepper(this);
  /** @type {Record<'valid' | 'same', WorkedLayer>} */
  #worked = { valid: blankLayer([1, 1], 0), same: blankLayer([1, 1], 0) };

  constructor() {
    super();
    const { imageSize, kernelSize, step } = CnnPadding.defaults;
    this.imageSize = imageSize;
    this.kernelSize = kernelSize;
    this.step = step;
  }

  /** @override */
  render() {
    if (this.refusal) return this.refused(...this.refusal);
    const { imageSize, kernelSize } = this;
    const padding = this.#padding;
    const { y, x } = this.#place;
    const kernel = kernelOf(kernelSize);
    const here = this.say(workedWords['convolution.here'], { row: y + 1, column: x + 1 });
    const same = this.#worked.same.cells[this.#stepper.position];
    return html`<div
      class="worked"
      role="group"
      aria-label=${this.say(words['padding.label'])}
      ${styleProperties({ '--image-columns': imageSize, '--ring': padding })}
    >
      ${this.loadFailure}
      <div class="settings">
        ${this.#sizes(words['padding.image'], imageSize, imageSizes, this.#resizeImage)}
        ${this.#sizes(words['padding.kernel'], kernelSize, kernelSizes, this.#resizeKernel)}
        <div class="kernel cells" role="img" aria-label="${this.say(workedWords['convolution.kernel'])} ${shapeText(kernel.shape)}">
          ${fixedCells(kernel, signedScaleOf('weight', kernel.data, this.theme))}
        </div>
        <p class="formula">
          <span class="caption">${this.say(words['padding.formula'])}</span>
          <math
            ><mfrac><mrow><mi>n</mi><mo>+</mo><mn>2</mn><mi>p</mi><mo>−</mo><mi>k</mi></mrow><mi>s</mi></mfrac
            ><mo>+</mo><mn>1</mn></math
          >
        </p>
      </div>
      <div class="panels">${this.#panel('valid', 0)} ${this.#panel('same', padding)}</div>
      <p class="sentence" role="status" aria-live=${this.#stepper.isPlaying ? 'off' : 'polite'}>
        ${this.cnn ? this.#sentence(here) : this.say(partWords.loading)}
      </p>
      ${stepperControls(this, this.#stepper, here)}
      ${productTable(this, { cell: same, size: kernelSize, where: `same · ${here}` })}
    </div>`;
  }

  /**
   * @param {Text} name
   * @param {number} chosen
   * @param {readonly number[]} sizes
   * @param {(size: number) => void} choose
   */
  #sizes(name, chosen, sizes, choose) {
    return html`<label class="size" data-control
      >${this.say(name)}
      <select @change=${(/** @type {Event} */ event) => choose(Number(/** @type {HTMLSelectElement} */ (event.target).value))}>
        ${sizes.map((size) => html`<option value=${size} .selected=${size === chosen}>${shapeText([size, size])}</option>`)}
      </select>
    </label>`;
  }

  /**
   * @param {'valid' | 'same'} kind
   * @param {number} p
   */
  #panel(kind, p) {
    const { imageSize, kernelSize, theme } = this;
    const ring = this.#padding;
    const { y, x } = this.#place;
    const image = imageOf(imageSize);
    const { output } = this.#worked[kind];
    const [height, width] = output.shape;
    const margin = ring - p; // pixels around the image that the filter never lies on
    const chosen = this.#outputOf(kind);
    const isUnder = (/** @type {number} */ row, /** @type {number} */ column) =>
      Math.abs(row - y) <= ring && Math.abs(column - x) <= ring;
    return html`<section class="panel ${kind}" aria-label=${kind}>
      <h3>${kind} <span class="shape">${this.say(words[`padding.${kind}`])}</span></h3>
      <div class="stage">
        <div
          class="image cells"
          role="img"
          aria-label="${this.say(workedWords['convolution.image'])} ${shapeText(image.shape)}"
        >
          ${kind === 'same' ? zeroRing({ shape: image.shape, padding: p, classOf: (row, column) => (isUnder(row, column) ? 'under' : '') }) : ''}
          ${fixedCells(image, imageScale(image.data, theme), ring)}
          ${frame(chosen === undefined ? 'from beyond' : 'from', { top: y, left: x, bottom: y + kernelSize - 1, right: x + kernelSize - 1 })}
        </div>
        <div class="result cells" role="group" aria-label="${kind} ${shapeText([height, width])}">
          ${outputCells(this, {
            output,
            scale: signedScaleOf('activation', [...this.#worked.same.output.data, ...output.data], theme),
            name: `${kind} · ${this.say(workedWords['convolution.output'])}`,
            stepper: this.#stepper,
            stepOf: (index) => (Math.floor(index / width) + margin) * imageSize + (index % width) + margin,
            chosen,
            isReady: this.cnn !== undefined,
          })}
          ${chosen === undefined ? '' : frame('here', { top: y - margin, left: x - margin, bottom: y - margin, right: x - margin })}
        </div>
      </div>
      <p class="formula">
        <math
          ><mfrac
            ><mrow
              ><mn class="n">${imageSize}</mn><mo>+</mo><mn>2</mn><mo>·</mo><mn class="p">${p}</mn><mo>−</mo
              ><mn class="k">${kernelSize}</mn></mrow
            ><mn class="s">1</mn></mfrac
          ><mo>+</mo><mn>1</mn><mo>=</mo><mn class="size">${height}</mn></math
        >
        <span class="caption">${this.say(words['padding.size'], { shape: shapeText([height, width]) })}</span>
      </p>
    </section>`;
  }

  /** @param {string} here */
  #sentence(here) {
    const { position } = this.#stepper;
    const { sources, value } = this.#worked.same.cells[position];
    const zeros = sources.filter((source) => source < 0).length;
    const index = this.#outputOf('valid');
    const values = { zeros, count: sources.length, value: shortNumber(value) };
    return html`<span>${this.say(words['padding.here'], { here })}</span>
      <span>${
        index === undefined
          ? this.say(words['padding.valid.beyond'])
          : this.say(words['padding.valid.inside'], { value: shortNumber(this.#worked.valid.output.data[index]) })
      }</span>
      <span>${this.say(zeros > 0 ? words['padding.same.zeros'] : words['padding.same.inside'], values)}</span>`;
  }

  /** @override @returns {Words | undefined} */
  read() {
    const refusal = choiceRefusal(this, [
      { name: 'image-size', value: this.imageSize, choices: imageSizes },
      { name: 'kernel-size', value: this.kernelSize, choices: kernelSizes },
    ]);
    if (refusal) return refusal;
    if (this.imageSize >= this.kernelSize) return countRefusal(this, 'step');
    const [image, kernel] = [this.imageSize, this.kernelSize].map((size) => shapeText([size, size]));
    return [workedWords['worked.bad.fit'], { kernel, image }];
  }

  /** @override */
  get inputs() {
    return [this.imageSize, this.kernelSize];
  }

  get #padding() {
    return (this.kernelSize - 1) / 2;
  }

  /** The pixel that the middle of the filter lies on. */
  get #place() {
    const { position } = this.#stepper;
    return { y: Math.floor(position / this.imageSize), x: position % this.imageSize };
  }

  /**
   * The output of the step shown.
   * @param {'valid' | 'same'} kind
   * @returns {number | undefined} undefined where the filter does not fit
   */
  #outputOf(kind) {
    if (kind === 'same') return this.#stepper.position;
    const { y, x } = this.#place;
    const [height, width] = this.#worked.valid.output.shape;
    const [row, column] = [y - this.#padding, x - this.#padding];
    return row >= 0 && column >= 0 && row < height && column < width ? row * width + column : undefined;
  }

  // Where one does not fit the other any more, the other one gives way.
  #resizeImage = (/** @type {number} */ size) => {
    this.imageSize = size;
    this.kernelSize = Math.max(...kernelSizes.filter((kernelSize) => kernelSize <= Math.min(size, this.kernelSize)));
  };

  #resizeKernel = (/** @type {number} */ size) => {
    this.kernelSize = size;
    this.imageSize = Math.max(size, this.imageSize);
  };

  /** @override */
  compute() {
    const { cnn, imageSize } = this;
    const kernelSize = /** @type {3 | 5} */ (this.kernelSize);
    const kernel = kernelOf(kernelSize);
    const run = (/** @type {'valid' | 'same'} */ padding) => {
      const size = padding === 'same' ? imageSize : imageSize - kernelSize + 1;
      return cnn
        ? workedConvolution(cnn, imageOf(imageSize), kernel, padding)
        : blankLayer([size, size], kernelSize ** 2);
    };
    this.#worked = { valid: run('valid'), same: run('same') };
    this.#stepper.count = imageSize ** 2;
  }
}
