// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { Figure } from '../../parts/base/figure.js';
import { watchSize } from '../../parts/base/watch-size.js';
import { mapParts } from '../../parts/map/map-parts.js';
import { mapStage } from '../../parts/map/map-stage.js';
import { mapWords } from '../../parts/map/words.js';
import { tableOnDemand, tableStyle } from '../../parts/table-on-demand.js';
import { stagesOf, tutorialStages } from '../../session/stages.js';
import { anyMapTable } from './any-map-table.js';
import { arithmetic, arithmeticStyle } from './arithmetic.js';
import { equationStyle } from './arithmetic-terms.js';
import { featureMapsStyle } from './feature-maps-style.js';
import { links } from './links.js';
import { probabilities, probabilitiesStyle } from './probabilities.js';
import { words } from './words.js';

/** @import { WhichMap } from './any-map-table.js' */
/** @import { Trace } from '../../session/trace.js' */

/**
 * One image on its way through the network: input, filters, convolution maps, pooled maps, probabilities and loss.
 * Pointing at any number outlines those it came from and those it feeds, and shows its arithmetic.
 *
 *
 * @csspart table what opens the table of the numbers, and the table
 * @tag cnn-feature-maps
 */
export class CnnFeatureMaps extends Figure {
  static parts = mapParts;

  /** @override */
  static properties = { which: { state: true } };

  /** @override */
  static styles = [Figure.styles, tableStyle, featureMapsStyle, probabilitiesStyle, arithmeticStyle, equationStyle];

  #forgetHighlight = () => {};
  /** @type {Trace | undefined} what the lines join */
  #linked;

  constructor() {
    super();
    /** @type {WhichMap} the map whose numbers are shown; at first the first one of the convolution */
    this.which = { stage: 2, channel: 0 };
  }

  /** @override */
  begin() {
    super.begin();
    const { session } = this;
    const update = () => this.requestUpdate();
    session.pointing.addEventListener('change', update);
    const stopWatching = watchSize(this, () => this.#link());
    this.#forgetHighlight = () => {
      session.pointing.removeEventListener('change', update);
      stopWatching();
    };
  }

  /** @override */
  end() {
    super.end();
    this.#forgetHighlight();
  }

  /** @override */
  render() {
    const { session } = this;
    const [input, ...deeper] = this.#stages;
    return html`<div
      class="network ${deeper.some(({ shape }) => shape[2] > 8) ? 'many' : ''}"
      role="group"
      aria-label=${this.say(words['network.label'])}
      aria-busy=${session.status === 'loading'}
      @keydown=${this.#letGo}
    >
      <div class="bar">
        <ul class="key" aria-hidden="true">
          <li class="here">${this.say(words['key.here'])}</li>
          <li class="from">${this.say(words['key.from'])}</li>
          <li class="to">${this.say(words['key.to'])}</li>
        </ul>
      </div>
      ${this.sessionFailure}
      ${session.unknownCell ? this.refused(words['network.bad-cell'], { name: session.unknownCell }) : ''}
      <div class="stages">
        ${mapStage(this, input)}
        <div class="deeper">${deeper.map((stage) => mapStage(this, stage))}</div>
        ${probabilities(this)}
        <svg class="links" aria-hidden="true"><path class="halo" /><path /></svg>
      </div>
      ${arithmetic(this)}
      ${tableOnDemand(this, { summary: this.say(words['table.map']), table: () => this.#table() })}
      <p id="help" hidden>${this.say(mapWords['map.help'])}</p>
    </div>`;
  }

  /** @override */
  updated() {
    // Numbers that change where they are move no line; asking for places costs a layout.
    const { trace } = this.session.pointing;
    if (trace !== this.#linked) this.#link();
    this.#linked = trace;
  }

  #table() {
    const { ready } = this.session;
    if (!ready) return '';
    return anyMapTable(this, {
      maps: ready.maps,
      stages: this.#stages,
      which: this.which,
      choose: (which) => {
        this.which = which;
      },
    });
  }

  get #stages() {
    const { ready } = this.session;
    return ready ? stagesOf(ready.network.layers) : tutorialStages;
  }

  #link() {
    const stages = this.renderRoot.querySelector('.stages');
    if (!stages) return;
    const lines = links(this, this.#stages);
    for (const path of stages.querySelectorAll('.links path')) path.setAttribute('d', lines);
  }

  #letGo = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Escape') return;
    if (this.session.pointing.pinned) event.preventDefault();
    this.session.pointing.release();
  };
}
