// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { Figure } from '../../parts/base/figure.js';
import { watchSize } from '../../parts/base/watch-size.js';
import { CnnMap } from '../../parts/map/map.js';
import { mapParts } from '../../parts/map/map-parts.js';
import { mapStage, scaleOf } from '../../parts/map/map-stage.js';
import { mapWords } from '../../parts/map/words.js';
import { tableOnDemand, tableStyle } from '../../parts/table-on-demand.js';
import { stagesOf, tutorialStages } from '../../session/stages.js';
import { anyMapTable } from './any-map-table.js';
import { arithmetic, arithmeticStyle, placeArithmetic } from './arithmetic.js';
import { equationStyle } from './arithmetic-terms.js';
import { featureMapsStyle } from './feature-maps-style.js';
import { probabilities, probabilitiesStyle } from './probabilities.js';
import { words } from './words.js';

/** @import { WhichMap } from './any-map-table.js' */

/**
 * One image on its way through the network: input, filters, convolution maps, pooled maps, probabilities and loss.
 * Pointing at any number outlines those it came from and those it feeds, and shows its arithmetic beside it.
 *
 * @csspart table what opens the table of the numbers, and the table
 * @tag cnn-feature-maps
 */
export class CnnFeatureMaps extends Figure {
  static parts = mapParts;

  /** @override */
  static properties = { which: { state: true }, isPointing: { state: true }, showsSigns: { state: true } };

  /** @override */
  static styles = [Figure.styles, tableStyle, featureMapsStyle, probabilitiesStyle, arithmeticStyle, equationStyle];

  #forgetHighlight = () => {};

  constructor() {
    super();
    /** @type {WhichMap} the map whose numbers are shown; at first the first one of the convolution */
    this.which = { stage: 2, channel: 0 };
    /** Whether a mouse or the keyboard is on a number. */
    this.isPointing = false;
    /** Whether the input is in the colours of signed numbers. */
    this.showsSigns = false;
  }

  /** @override */
  begin() {
    super.begin();
    const { session } = this;
    const update = () => this.requestUpdate();
    session.pointing.addEventListener('change', update);
    const stopWatching = watchSize(this, update);
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
      @pointerover=${this.#watchPointer}
      @pointerleave=${this.#watchPointer}
      @focusin=${this.#watchFocus}
      @focusout=${this.#watchFocus}
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
        ${mapStage(this, input, { scale: scaleOf(this, input, this.showsSigns), tool: this.#signs })}
        <div class="deeper">${deeper.map((stage) => mapStage(this, stage))}</div>
        ${probabilities(this)}
      </div>
      ${arithmetic(this, this.isPointing || session.pointing.pinned)}
      ${tableOnDemand(this, { summary: this.say(words['table.map']), table: () => this.#table() })}
      <p id="help" hidden>${this.say(mapWords['map.help'])}</p>
    </div>`;
  }

  /** @override */
  updated() {
    placeArithmetic(this, this.#stages);
  }

  /** Ink on paper shows the digit; signed numbers what the filters are multiplied with. */
  get #signs() {
    const toggle = () => {
      this.showsSigns = !this.showsSigns;
    };
    return html`<button type="button" class="signs" data-control aria-pressed=${this.showsSigns} @click=${toggle}>
      ${this.say(words['input.signs'])}
    </button>`;
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

  #letGo = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Escape') return;
    if (this.session.pointing.pinned) event.preventDefault();
    this.session.pointing.release();
  };

  #watchPointer = (/** @type {PointerEvent} */ { type, target, pointerType }) => {
    if (pointerType === 'mouse') this.isPointing = type === 'pointerover' && isNumber(target);
  };

  #watchFocus = (/** @type {FocusEvent} */ { type, target }) => {
    this.isPointing = type === 'focusin' && isNumber(target) && target.matches(':focus-visible');
  };
}

/**
 * Whether this is a map, or the bar of a probability.
 * @param {EventTarget | null} target
 * @returns {target is Element}
 */
function isNumber(target) {
  return target instanceof CnnMap || (target instanceof Element && target.closest('.row') !== null);
}
