// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { cellAt, cellsOf, indexOf } from '../../drawing/cell-box.js';
import { decimal } from '../../drawing/number-format.js';
import { cellAfter } from '../../parts/base/cell-after.js';
import { Figure } from '../../parts/base/figure.js';
import { isShortcut } from '../../parts/base/keys.js';
import { oneStop } from '../../parts/base/one-stop.js';
import { countRefusal } from '../../parts/base/refusals.js';
import { mapParts } from '../../parts/map/map-parts.js';
import { scaleOf } from '../../parts/map/map-stage.js';
import { mapTable } from '../../parts/map/map-table.js';
import { mapWords } from '../../parts/map/words.js';
import { segments, segmentsStyle } from '../../parts/segments.js';
import { tableOnDemand, tableStyle } from '../../parts/table-on-demand.js';
import { partWords } from '../../parts/words.js';
import {
  kindChoice,
  kindRefusal,
  poolingFormula,
  poolingSentence,
  windowTable,
} from '../../parts/worked/pooling-terms.js';
import { Stepper } from '../../parts/worked/stepper.js';
import { stepperControls, stepperStyle } from '../../parts/worked/stepper-controls.js';
import { workedWords } from '../../parts/worked/words.js';
import { workedStyle } from '../../parts/worked/worked-figure.js';
import { tutorialLayers } from '../../session/stages.js';
import { mapPair, windowOf } from './map-pair.js';
import { Nudge, nudgeChoice, nudgeRefusal, nudgeSentence } from './nudge.js';
import { pooledMapsStyle } from './pooled-maps-style.js';
import { words } from './words.js';

/** @import { PropertyValues } from 'lit' */
/** @import { Tensor } from '../../lib/index.js' */
/** @import { Words } from '../../parts/base/say.js' */
/** @import { Layer } from '../../session/stages.js' */
/** @import { PoolKind } from '../../parts/worked/pooling-terms.js' */
/** @import { Direction } from './nudge.js' */

/**
 * Pooling on a map of the network: the one that its first pooling reads for the digit of now, and the pooled one beside it,
 * equally large and in the same colours. It sweeps row by row; pointing at a cell shows its window. Nudging the digit by one
 * pixel counts the cells that change in both maps. The attributes follow what the reader does.
 *
 * @attr filter whose map is shown, from 1; the last one where there are fewer
 * @attr kind `max` (by default, as the network has it), `average` or `min`
 * @attr step the row of the pooled map shown, from 1; by default 7
 * @attr column of the pooled cell shown, from 1; without it, the whole row is
 * @attr nudge where the digit is moved by one pixel: `left`, `right`, `up` or `down`; without it, it stays in its place
 * @csspart controls the buttons and the scrub bar
 * @csspart table what opens the table of the numbers, and the table
 * @tag cnn-pooled-maps
 */
export class CnnPooledMaps extends Figure {
  static parts = mapParts;

  /** @override */
  static properties = {
    filter: { type: Number, reflect: true, useDefault: true },
    kind: { reflect: true, useDefault: true },
    step: { type: Number, reflect: true, useDefault: true },
    column: { type: Number, reflect: true },
    nudge: { reflect: true },
  };

  /** @override */
  static defaults = { filter: 1, kind: /** @type {PoolKind} */ ('max'), step: 7 };

  /** @override */
  static styles = [Figure.styles, tableStyle, workedStyle, segmentsStyle, stepperStyle, pooledMapsStyle];

  #stepper = new Stepper(this);
  /** The step in which the column was chosen; it goes with it. */
  #stepOfColumn = 0;
  #nudge = new Nudge();
  /** The last pooling of each map. @type {WeakMap<Tensor, { kind: PoolKind, pooled: Tensor }>} */
  #poolings = new WeakMap();

  constructor() {
    super();
    const { filter, kind, step } = CnnPooledMaps.defaults;
    this.filter = filter;
    this.kind = kind;
    this.step = step;
    /** @type {number | null} */
    this.column = null;
    /** @type {Direction | null} */
    this.nudge = null;
  }

  /** @override */
  end() {
    super.end();
    this.#nudge.dispose();
  }

  /**
   * @override
   * @param {PropertyValues<this>} changed
   */
  willUpdate(changed) {
    this.#stepper.count = this.#shape[0];
    if (changed.has('column')) this.#stepOfColumn = this.step;
    const isOver = this.#stepper.isPlaying || this.#stepOfColumn !== this.step;
    if (isOver && this.column !== null) this.column = null;
  }

  /** @override */
  render() {
    const refusal = this.#refusal;
    if (refusal) return this.refused(...refusal);
    const { session, kind } = this;
    const { layer, shape, windows } = this.#pooling;
    const [, columns, count] = this.#shape;
    const channel = Math.min(this.filter, count) - 1;
    const still = session.ready?.maps.tensor({ layer, part: 'activation' });
    const map =
      this.nudge && session.ready
        ? this.#nudge.map(session.cnn, session.ready, { layer, direction: this.nudge })
        : still;
    const pooled = map && this.#pool(map);
    const y = this.#stepper.position;
    const x = this.#column;
    const numbersUnder = (/** @type {number} */ column) =>
      map ? cellsOf(windowOf({ y, x: column, channel }, windows), shape).map((index) => map.data[index]) : [];
    const explanation =
      map && x !== undefined
        ? session.cnn.explainPooling(
            { data: numbersUnder(x), shape: [windows.rows, windows.columns] },
            { kind, size: 'all', index: 0 },
          )
        : undefined;
    const row = this.say(words['pooled.row'], { row: y + 1 });

    return html`<div
      class="pooled"
      role="group"
      aria-label=${this.say(words['pooled.label'])}
      aria-busy=${session.status === 'loading'}
    >
      ${this.sessionFailure}
      <div class="choices" data-control>
        ${segments({
          name: this.say(words['pooled.filter']),
          options: Array.from({ length: count }, (_, i) => ({ value: i, text: String(i + 1) })),
          chosen: channel,
          choose: (i) => {
            this.filter = i + 1;
          },
        })}
        ${kindChoice(this, kind, (choice) => {
          this.kind = choice;
        })}
        ${nudgeChoice(this, this.nudge, (direction) => {
          this.nudge = direction;
        })}
      </div>
      ${nudgeSentence(
        this,
        channel,
        this.nudge && still && map && pooled
          ? { map: { before: still, after: map }, pooled: { before: this.#pool(still), after: pooled } }
          : undefined,
      )}
      ${mapPair(this, {
        before: { tensor: map, shape },
        after: { tensor: pooled, shape: this.#shape },
        channel,
        windows,
        scale: scaleOf(this, { layer, part: 'activation' }),
        cell: { y, x },
        chosen: explanation?.chosen ?? -1,
        reached: this.#stepper.reached,
        choose: (cell) => this.#choose(cell),
        move: this.#move,
      })}
      <p class="formula ${explanation ? '' : 'hint'}">${explanation ? poolingFormula(kind, explanation, decimal) : this.say(words['pooled.hint'])}</p>
      <p class="sentence" role="status" aria-live=${this.#stepper.isPlaying ? 'off' : 'polite'}>
        ${
          !map
            ? this.say(partWords.loading)
            : explanation && x !== undefined
              ? poolingSentence(
                  this,
                  kind,
                  this.say(workedWords['convolution.here'], { row: y + 1, column: x + 1 }),
                  explanation,
                  decimal,
                )
              : this.say(words['pooled.sentence'], {
                  row: y + 1,
                  count: columns,
                  from: y * windows.stride + 1,
                  to: y * windows.stride + windows.rows,
                })
        }
      </p>
      ${stepperControls(this, this.#stepper, row)}
      <div ${oneStop('summary')}>
      ${windowTable(this, {
        kind,
        summary: this.say(words['pooled.table'], { row: y + 1 }),
        text: decimal,
        windows: Array.from({ length: pooled ? columns : 0 }, (_, column) => ({
          place: this.say(workedWords['worked.place'], { row: y + 1, column: column + 1 }),
          terms: numbersUnder(column),
          value: pooled?.data[indexOf({ y, x: column, channel }, this.#shape)] ?? 0,
        })),
      })}
      ${tableOnDemand(this, {
        summary: this.say(words['table.maps']),
        table: () => {
          const number = { layer: '', number: channel + 1, count };
          const name = (/** @type {'conv' | 'pool'} */ kind, /** @type {readonly number[]} */ [height, width]) =>
            this.say(mapWords[`map.${kind}`], { ...number, height, width });
          return map && pooled
            ? html`${mapTable(name('conv', shape), map, channel)}${mapTable(name('pool', this.#shape), pooled, channel)}`
            : '';
        },
      })}
      </div>
      <p id="help" hidden>${this.say(words['pooled.help'])}</p>
    </div>`;
  }

  /** @returns {Words | undefined} what is wrong with the attributes */
  get #refusal() {
    return countRefusal(this, 'filter', 'step', 'column') ?? kindRefusal(this.kind) ?? nudgeRefusal(this);
  }

  /** Of the pooled cell shown, from 0. */
  get #column() {
    return this.column === null ? undefined : Math.min(this.column, this.#shape[1]) - 1;
  }

  /** The network's first pooling: the layer that it reads, the shapes of both, and its windows. */
  get #pooling() {
    const layers = this.session.ready?.network.layers ?? tutorialLayers;
    const at = layers.findIndex(({ type }) => type === 'pool2d');
    const pool = /** @type {Extract<Layer, { type: 'pool2d' }>} */ (layers[at]);
    const { inputShape, outputShape, size, stride } = pool;
    const [height, width] = inputShape;
    const windows =
      size === 'all' ? { rows: height, columns: width, stride: height } : { rows: size, columns: size, stride };
    return { layer: layers[at - 1].name, shape: inputShape, pooledShape: outputShape, size, stride, windows };
  }

  /** Of the pooled maps. */
  get #shape() {
    return this.#pooling.pooledShape;
  }

  /**
   * Pools all maps, unless they are those of before.
   * @param {Tensor} map
   */
  #pool(map) {
    const { kind } = this;
    const { size, stride } = this.#pooling;
    const last = this.#poolings.get(map);
    if (last?.kind === kind) return last.pooled;
    const pooled = this.session.cnn.pool(map, { kind, size, stride });
    this.#poolings.set(map, { kind, pooled });
    return pooled;
  }

  /** @param {{ y: number, x: number }} cell */
  #choose(cell) {
    if (!this.session.ready) return;
    this.#stepper.seek(cell.y);
    this.column = cell.x + 1;
    this.#stepOfColumn = this.step;
  }

  #move = (/** @type {KeyboardEvent} */ event) => {
    if (isShortcut(event)) return;
    const [rows, columns] = this.#shape;
    const y = this.#stepper.position;
    const here = { y, x: this.#column ?? Math.floor(columns / 2) };
    const shape = [rows, columns, 1];
    // Without a cell, the first key shows the one in the middle of the row.
    const isEntering = this.column === null && event.key.startsWith('Arrow');
    const index = indexOf({ ...here, channel: 0 }, shape);
    const next = isEntering ? index : cellAfter(event.key, index, shape);
    if (next === undefined) return;
    this.#choose(cellAt(next, shape));
    event.preventDefault();
  };
}
