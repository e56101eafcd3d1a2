// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { percent, shapeText } from '../../drawing/number-format.js';
import { Figure } from '../../parts/base/figure.js';
import { isShortcut, moveFocus } from '../../parts/base/keys.js';
import { countRefusal } from '../../parts/base/refusals.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { formulaStyle } from '../../parts/formula-style.js';
import { mapParts } from '../../parts/map/map-parts.js';
import { scaleOf } from '../../parts/map/map-stage.js';
import { mapWords } from '../../parts/map/words.js';
import { probabilityTable } from '../../parts/probability-table.js';
import { probabilityTrack } from '../../parts/probability-track.js';
import { tableOnDemand, tableStyle } from '../../parts/table-on-demand.js';
import { tutorialLayers } from '../../session/stages.js';
import { networkExplanation } from './network-explanation.js';
import { networkStyle } from './network-style.js';
import { overviewStages, weightsOf } from './overview-stages.js';
import { words } from './words.js';

/** @import { Text } from '../../parts/base/languages.js' */
/** @import { Network } from '../../lib/index.js' */
/** @import { OverviewStage } from './overview-stages.js' */

/**
 * The network at one glance, from the picture to the answer, with the shape and the count of weights of each stage.
 * Choosing a stage tells what it does, and the attribute follows.
 *
 * @attr stage that is told about, from 1, the picture
 * @csspart table what opens the table of the numbers, and the table
 * @tag cnn-network
 */
export class CnnNetwork extends Figure {
  static parts = mapParts;

  /** @override */
  static properties = { stage: { type: Number, reflect: true, useDefault: true } };

  /** @override */
  static defaults = { stage: 1 };

  /** @override */
  static styles = [Figure.styles, tableStyle, formulaStyle, networkStyle];

  constructor() {
    super();
    const { stage } = CnnNetwork.defaults;
    this.stage = stage;
  }

  /** @override */
  render() {
    const network = this.session.ready?.network;
    const stages = overviewStages(network?.layers ?? tutorialLayers);
    const refusal = countRefusal(this, 'stage');
    const chosen = refusal ? 0 : Math.min(this.stage, stages.length) - 1;
    const isWide = stages.some(({ shape }) => shape[2] > 8);
    return html`${this.sessionFailure}
      ${refusal ? this.refused(...refusal) : ''}
      <ol class="stages ${isWide ? 'many' : ''}" aria-label=${this.say(words['overview.label'])} @keydown=${this.#keydown}>
        ${stages.map((stage, i) => this.#stage(stage, i, i === chosen))}
      </ol>
      <div class="explanation" role="status">${network ? networkExplanation(this, network, stages[chosen]) : ''}</div>
      ${tableOnDemand(this, { summary: this.say(words['table.stages']), table: () => (network ? this.#table(network, stages) : '') })}`;
  }

  /**
   * The name of a stage.
   * @param {OverviewStage} stage
   */
  nameOf({ kind, number, rectified }) {
    return [this.say(mapWords[`${kind}.title`]), number, rectified && kind !== 'relu' ? '+ ReLU' : '']
      .filter(Boolean)
      .join(' ');
  }

  /**
   * @param {Network} network
   * @param {OverviewStage[]} stages
   */
  #table(network, stages) {
    const head = (/** @type {Text} */ key) => html`<th scope="col">${this.say(key)}</th>`;
    return html`<table>
        <thead>
          <tr>${head(words['table.stage'])}${head(words['table.shape'])}${head(words['table.weights'])}</tr>
        </thead>
        <tbody>
          ${stages.map(
            (stage) => html`<tr>
              <th scope="row">${this.nameOf(stage)}</th>
              <td>${shapeText(stage.shape)}</td>
              <td>${weightsOf(network, stage).count.toLocaleString('en')}</td>
            </tr>`,
          )}
        </tbody>
      </table>
      ${probabilityTable(this, this.session.ready?.result.probabilities ?? [])}`;
  }

  /**
   * @param {OverviewStage} stage
   * @param {number} index
   * @param {boolean} isChosen
   */
  #stage(stage, index, isChosen) {
    const network = this.session.ready?.network;
    const count = network ? weightsOf(network, stage).count : undefined;
    const choose = () => {
      this.stage = index + 1;
    };
    return html`<li>
      <button
        type="button"
        class=${stage.kind}
        data-stage=${index}
        tabindex=${isChosen ? 0 : -1}
        aria-pressed=${isChosen}
        ?disabled=${!network}
        @click=${choose}
        @focus=${choose}
      >
        <span class="picture">${stage.kind === 'softmax' ? this.#bars() : this.#maps(stage)}</span>
        <span class="words">
          <span class="name">${this.nameOf(stage)}</span>
          <span class="shape">${shapeText(stage.kind === 'input' && stage.shape[2] === 1 ? stage.shape.slice(0, 2) : stage.shape)}</span>
          <span class="weights">${count === undefined || stage.kind === 'input' ? '' : this.say(words['overview.weights'], { count: count.toLocaleString('en') })}</span>
        </span>
      </button>
    </li>`;
  }

  /** @param {OverviewStage} stage */
  #maps({ layer, shape }) {
    const place = /** @type {const} */ ({ layer, part: 'activation' });
    const [height, width = 1, count = 1] = shape;
    const tensor = this.session.ready?.maps.tensor(place);
    return html`<span class="maps" ${styleProperties({ '--across': count > 16 ? 8 : Math.min(count, 4) })}>
      ${Array.from(
        { length: count },
        (_, channel) => html`<cnn-map
          .tensor=${tensor}
          .scale=${scaleOf(this, place)}
          .channel=${channel}
          ${styleProperties({ '--rows': height, '--columns': width })}
        ></cnn-map>`,
      )}
    </span>`;
  }

  #bars() {
    const result = this.session.ready?.result;
    return html`<span class="bars">
      ${Array.from({ length: 10 }, (_, digit) => {
        const probability = result?.probabilities[digit] ?? 0;
        const isPrediction = result?.prediction === digit;
        return html`<span class="bar ${isPrediction ? 'prediction' : ''}">
          <span>${digit}</span>
          ${probabilityTrack(this, probability)}
          <span>${isPrediction ? html`<data value=${probability}>${percent(probability, 0)}</data>` : ''}</span>
        </span>`;
      })}
    </span>`;
  }

  #keydown = (/** @type {KeyboardEvent} */ event) => {
    if (isShortcut(event)) return;
    const { stage } = /** @type {HTMLElement} */ (event.target).dataset;
    if (stage === undefined) return;
    const here = Number(stage);
    /** @type {Record<string, number>} */
    const moves = {
      ArrowLeft: here - 1,
      ArrowUp: here - 1,
      ArrowRight: here + 1,
      ArrowDown: here + 1,
      Home: 0,
      End: this.renderRoot.querySelectorAll('[data-stage]').length - 1,
    };
    moveFocus(event, this.renderRoot, 'data-stage', moves[event.key]);
  };
}
