// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { kernelSwatch } from '../../parts/kernel-swatch.js';
import { partWords } from '../../parts/words.js';
import { nextFrame } from '../../session/paced-frame.js';
import { weightsOf, withKernels } from './kernels.js';
import { accuracyBar } from './price.js';
import { words } from './words.js';

/** @import { ColourScale } from '../../drawing/colour-scale.js' */
/** @import { ConvScope, Dataset } from '../../lib/index.js' */
/** @import { Figure } from '../../parts/base/figure.js' */
/** @import { Trial } from './trial.js' */

/** @typedef {{ number: number, weights: number[], accuracy: number }} Row a filter, and the accuracy without it */

const zeros = Array(9).fill(0);

/** How well the network does without each of its filters. */
export class WithoutEach {
  #figure;
  /** Of the trial that the rows are of. */
  #version = -1;
  /** @type {Dataset | undefined} */
  #samples;
  /** @type {Row[] | undefined} the latest that are complete, the most needed first */
  #rows;

  /** @param {Figure} figure */
  constructor(figure) {
    this.#figure = figure;
  }

  /**
   * A row per filter, the most needed first. They are measured one a frame; until then, those before stay.
   * @param {Trial} trial
   * @param {{ cnn: ConvScope, samples: Dataset | undefined, scale: ColourScale }} test
   */
  table(trial, { cnn, samples, scale }) {
    if (samples && (trial.version !== this.#version || samples !== this.#samples)) this.#measure(trial, cnn, samples);
    const figure = this.#figure;
    const rows = this.#rows;
    if (!rows) return html`<p>${figure.say(partWords.loading)}</p>`;
    return html`<table class="each">
      <caption>${figure.say(words['each.caption'])}</caption>
      <thead>
        <tr>
          <th scope="col">${figure.say(words['each.filter'])}</th>
          <th scope="col">${figure.say(words['each.accuracy'])}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ number, weights, accuracy }) => html`<tr>
            <th scope="row"><span class="which">${number} ${kernelSwatch(weights, figure.theme, scale)}</span></th>
            <td>${accuracyBar(accuracy)}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  /**
   * @param {Trial} trial
   * @param {ConvScope} cnn
   * @param {Dataset} samples
   */
  async #measure(trial, cnn, samples) {
    const { kernel: data, layer, original, version } = trial;
    if (!data || !original) return;
    this.#version = version;
    this.#samples = samples;
    const kernel = { data, shape: original.shape };
    /** @type {Row[]} */
    const rows = [];
    const network = trial.copy(cnn);
    try {
      for (let number = 1; number <= original.shape[3]; ++number) {
        await nextFrame();
        if (version !== this.#version || this.#figure.session.hasEnded) return;
        network.setWeights(layer, { kernel: withKernels(kernel, new Map([[number, zeros]])) });
        const { accuracy } = network.evaluate(samples);
        rows.push({ number, weights: weightsOf(kernel, number), accuracy });
      }
      this.#rows = rows.sort((a, b) => a.accuracy - b.accuracy);
      this.#figure.requestUpdate();
    } finally {
      network.dispose();
    }
  }
}
