// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { pixelScale } from '../../drawing/colour-scale.js';
import { inkPixels } from '../../drawing/ink-pixels.js';
import { paint } from '../../drawing/paint.js';
import { Figure } from '../../parts/base/figure.js';
import { oneStop } from '../../parts/base/one-stop.js';
import { styleProperties } from '../../parts/base/style-properties.js';
import { CnnMap } from '../../parts/map/map.js';
import { marksByChannel } from '../../parts/map/marks.js';
import { mapWords } from '../../parts/map/words.js';
import { answerInWords, answerOf, answerStyle } from '../../parts/pad/answer.js';
import { Drawing } from '../../parts/pad/drawing.js';
import { padSize } from '../../parts/pad/pad.js';
import { padSheet, sheetStyle, undoByKey } from '../../parts/pad/sheet.js';
import { padWords } from '../../parts/pad/words.js';
import { probabilityTable } from '../../parts/probability-table.js';
import { tableOnDemand, tableStyle } from '../../parts/table-on-demand.js';
import { stagesOf, tutorialStages } from '../../session/stages.js';
import { bubbleStyle } from './bubble-style.js';
import { cellBubble, placeBubble } from './cell-bubble.js';
import { exampleChips } from './example-chips.js';
import { explanationSlot, showExplanation } from './explanation.js';
import { ghostOf } from './ghost.js';
import { Hand } from './hand.js';
import { Learning, learningState, learningTools } from './learning.js';
import { liveBars, liveMaps, livePicture } from './live-stages.js';
import { liveStyle } from './live-style.js';
import { prefersStill, Show } from './show.js';
import { wasShown } from './shown-before.js';
import { marksOfVotes, votesFor, votesInWords } from './votes.js';
import { words } from './words.js';

/** @import { PropertyValues } from 'lit' */
/** @import { Mark } from '../../parts/map/map.js' */
/** @import { Stage } from '../../session/stages.js' */

/** Milliseconds in which an example draws itself. */
const exampleTime = 450;

/**
 * The network at work: what one draws goes through it at once, to eight feature maps, what pooling keeps of them, and the
 * probabilities of the ten digits. It can forget all it has learned, and learn it anew. At first a digit draws itself, once a
 * visit, unless the reader prefers that nothing moves or the page says what is to be seen.
 *
 * @attr strokes the drawing, as stroke-code.js writes it; follows what the reader draws
 * @attr aside the drawing is not what goes through the network; so it is when a sample was chosen after it
 * @csspart table what opens the table of the numbers, and the table
 * @tag cnn-live
 */
export class CnnLive extends Figure {
  static parts = { 'cnn-map': CnnMap };

  /** @override */
  static properties = {
    strokes: { reflect: true },
    aside: { type: Boolean, reflect: true },
    sentence: { state: true },
    asksWhy: { state: true },
    isPointing: { state: true },
  };

  /** @override */
  static styles = [Figure.styles, tableStyle, sheetStyle, answerStyle, liveStyle, bubbleStyle];

  #drawing = new Drawing(this, {
    tell: () => {
      if (!this.#show.isOn) this.sentence = answerInWords(this);
    },
  });
  #hand = new Hand(this.#drawing, () => isInView(this));
  #show = new Show(this, this.#drawing, this.#hand);
  #learning = new Learning(this);
  /** Pixels that its place is high, which what stands there at first may not fill. */
  #place = 0;
  /** Whether the cell that is pinned was pinned in this figure. */
  #isPinnedHere = false;
  #forgetSession = () => {};
  /** What the pad shows. @type {unknown[]} */
  #painted = [];

  constructor() {
    super();
    /** @type {string | null} */
    this.strokes = null;
    this.aside = false;
    this.sentence = '';
    this.asksWhy = false;
    /** Whether a mouse or the keyboard is on a map. */
    this.isPointing = false;
  }

  /** What it draws is what all figures of the group show. @override */
  get isUrgent() {
    return this.hasAttribute('strokes') && !this.hasAttribute('aside');
  }

  /** @override */
  begin() {
    this.#place = this.offsetHeight;
    super.begin();
    this.#drawing.begin();
    const { session } = this;
    session.pointing.addEventListener('change', this.#point);
    this.#forgetSession = () => session.pointing.removeEventListener('change', this.#point);
    this.#show.begin();
  }

  /** @override */
  end() {
    super.end();
    this.#show.end();
    this.#hand.stop();
    this.#drawing.end();
    this.#learning.end();
    this.#forgetSession();
  }

  /** @override @param {PropertyValues} changed */
  willUpdate(changed) {
    if (this.#show.isOn && changed.get('strokes') === null) this.#show.end(); // a link of the page has another drawing
    if (!this.#show.isOn) this.#drawing.willUpdate(changed);
  }

  /** What no link carries. */
  get leftOut() {
    return this.#drawing.pad.isLong ? padWords['pad.long'] : undefined;
  }

  /** @override */
  render() {
    const { session } = this;
    const { ready } = session;
    // What the page has in its place stays until there is something better.
    if (session.status === 'loading' && this.childElementCount > 0) {
      return html`<div ${styleProperties({ 'min-block-size': `${this.#place}px` })}><slot></slot></div>`;
    }
    const drawing = this.#drawing;
    const { pad } = drawing;
    const [input, ...shown] = this.#stages;
    const isAsked = this.isPointing || this.#isPinnedHere;
    const votes = ready && this.asksWhy ? votesFor(ready.network, ready.result.prediction) : undefined;
    const voters = ready && votes ? marksOfVotes(ready.network, votes) : undefined;
    /** @type {(stage: Stage) => Map<number, Mark[]>} */
    const marks = (stage) => {
      if (isAsked && ready) return marksByChannel(session, stage);
      if (stage === input) return voters?.picture ?? new Map();
      return (stage.layer === votes?.layer ? voters?.maps : undefined) ?? new Map();
    };
    return html`<div
        class="live ${shown.length > 2 ? 'many' : ''}"
        role="group"
        aria-label=${this.say(words['live.label'])}
        aria-busy=${session.status === 'loading'}
        @keydown=${this.#key}
        @pointerover=${this.#watchPointer}
        @pointerleave=${this.#watchPointer}
        @cell-pin=${this.#pin}
        @focusin=${this.#watchFocus}
        @focusout=${this.#watchFocus}
      >
        <div class="write" @pointerdown=${this.#takeOver} @keydown=${this.#takeOver}>
          ${padSheet(this, drawing, this.#invitation)}
          ${pad.isBlank || drawing.isShown ? '' : html`<button type="button" class="again" data-control @click=${drawing.look}>${this.say(words['live.mine'])}</button>`}
        </div>
        ${exampleChips(this, {
          choose: this.#draw,
          clear: pad.isBlank ? undefined : this.#clear,
        })}
        ${livePicture(this, input, marks(input))}
        ${answerOf(this)} ${liveBars(this)}
        ${shown.map((stage) => liveMaps(this, stage, marks(stage)))} ${isAsked ? cellBubble(this, [input, ...shown]) : ''}
        <div class="strip" role="group" aria-label=${this.say(words['live.tools'])} ${oneStop('button')}>
          <button type="button" class="ask" data-control aria-pressed=${this.asksWhy} ?disabled=${!ready} @click=${this.#ask}>
            ${this.say(words['live.why'])}
          </button>
          ${learningTools(this, this.#learning)} ${learningState(this, this.#learning)}
        </div>
        ${ready && votes ? votesInWords(this, ready.result.prediction, votes) : ''}
        <slot name=${explanationSlot}></slot>
        ${drawing.isRefused ? this.refused(padWords['pad.refused']) : ''}
        ${!pad.isDrawing && pad.isLong ? html`<p class="long" role="status">${this.say(padWords['pad.long'])}</p>` : ''}
        ${this.sessionFailure}
        <p class="spoken" role="status">${this.sentence}</p>
        <p id="help" hidden>${this.say(padWords['pad.help'])}</p>
        <p id="map-help" hidden>${this.say(mapWords['map.help'])}</p>
      </div>
      ${tableOnDemand(this, {
        summary: this.say(padWords['table.probabilities']),
        table: () => probabilityTable(this, ready?.result.probabilities ?? []),
      })}`;
  }

  /** @override */
  updated() {
    placeBubble(this, this.#stages);
    showExplanation(this, this.asksWhy);
    const { theme } = this;
    const drawing = this.#drawing;
    if (!this.#show.isOn) drawing.updated();
    const { pad } = drawing;
    // What is on the pad is what goes through the network: another picture shows through.
    const picture = pad.isDrawing || drawing.isShown ? undefined : this.session.ready?.picture.pixels;
    const toPaint = [pad.version, theme, picture];
    if (toPaint.every((part, i) => part === this.#painted[i])) return;
    this.#painted = toPaint;
    const ink = picture ? ghostOf(picture, padSize) : pad.pixels;
    paint(this.renderRoot.querySelector('.pad'), inkPixels(ink, pixelScale(theme)), padSize);
  }

  /** The picture, and the layers whose maps are shown. */
  get #stages() {
    const { ready } = this.session;
    const stages = ready ? stagesOf(ready.network.layers) : tutorialStages;
    return stages.filter(({ kind }) => kind === 'input' || kind === 'conv' || kind === 'pool');
  }

  #point = () => {
    this.#isPinnedHere &&= this.session.pointing.pinned;
    this.requestUpdate();
  };

  /** Where another figure has pinned a cell, this one tells nothing of it: the page would move. */
  #pin = () => {
    this.#isPinnedHere = this.session.pointing.pinned;
    this.requestUpdate();
  };

  #key = (/** @type {KeyboardEvent} */ event) => {
    undoByKey(event, this.#drawing);
    if (event.key !== 'Escape' || !this.session.pointing.pinned) return;
    event.preventDefault();
    this.session.pointing.release();
  };

  #watchPointer = (/** @type {PointerEvent} */ { type, target, pointerType }) => {
    if (pointerType === 'mouse') this.isPointing = type === 'pointerover' && isMap(target);
  };

  #watchFocus = (/** @type {FocusEvent} */ { type, target }) => {
    this.isPointing = type === 'focusin' && isMap(target) && target.matches(':focus-visible');
  };

  get #invitation() {
    return wasShown() ? words['live.turn'] : padWords['pad.blank'];
  }

  /** Stops what draws itself, before the reader's own pen does anything. */
  #takeOver = {
    capture: true,
    handleEvent: () => {
      this.#show.end();
      this.#hand.stop();
    },
  };

  #draw = (/** @type {string} */ code) => {
    this.#show.end();
    this.#hand.draw(code, prefersStill() ? 0 : exampleTime);
  };

  #clear = () => {
    this.#show.end();
    this.#hand.stop();
    this.#drawing.clear();
  };

  #ask = () => {
    this.asksWhy = !this.asksWhy;
  };
}

/**
 * @param {EventTarget | null} target
 * @returns {target is CnnMap}
 */
function isMap(target) {
  return target instanceof CnnMap;
}

/** @param {Element} figure */
function isInView(figure) {
  const { top, bottom } = figure.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
