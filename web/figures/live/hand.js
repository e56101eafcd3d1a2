// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { decodeStrokes } from '../../drawing/stroke-code.js';
import { padSize } from '../../parts/pad/pad.js';
import { nextFrame } from '../../session/paced-frame.js';

/** @import { ToolStroke } from '../../drawing/stroke-code.js' */
/** @import { Drawing } from '../../parts/pad/drawing.js' */

/** Draws on a pad by itself, point by point, as a hand does; at most one drawing at a time. */
export class Hand {
  #drawing;
  #isSeen;
  /** @type {object | undefined} marks the drawing that may go on */
  #at;

  /**
   * @param {Drawing} drawing
   * @param {() => boolean} isSeen whether the pad is in view: nothing moves where nobody looks
   */
  constructor(drawing, isSeen) {
    this.#drawing = drawing;
    this.#isSeen = isSeen;
  }

  get isDrawing() {
    return this.#at !== undefined;
  }

  /** Lays the pen down where it is. */
  stop() {
    if (!this.isDrawing) return;
    this.#at = undefined;
    this.#drawing.pad.end();
  }

  /**
   * Takes the place of whatever is on the pad.
   * @param {string} code of a drawing
   * @param {number} milliseconds that it takes, at least
   * @returns {Promise<boolean>} whether it was finished
   */
  async draw(code, milliseconds) {
    this.stop();
    const at = {};
    this.#at = at;
    const { pad } = this.#drawing;
    const points = pointsOf(decodeStrokes(code, padSize) ?? []);
    pad.clear();
    pad.tool = 'pen';
    let drawn = 0;
    let elapsed = 0;
    for (let before = performance.now(); drawn < points.length; ) {
      await nextFrame();
      if (this.#at !== at) return false;
      const now = performance.now();
      if (this.#isSeen()) elapsed += now - before;
      before = now;
      const due = elapsed < milliseconds ? Math.ceil((points.length * elapsed) / milliseconds) : points.length;
      if (due <= drawn) continue;
      for (const { isFirst, point } of points.slice(drawn, due)) {
        if (isFirst) pad.begin(point);
        else pad.drag(point);
      }
      drawn = due;
      this.#drawing.changed();
    }
    this.stop();
    return true;
  }

  /**
   * Waits, unless the hand is stopped meanwhile.
   * @param {number} milliseconds
   * @returns {Promise<boolean>} whether it was not
   */
  async rest(milliseconds) {
    const at = {};
    this.#at = at;
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    const isRested = this.#at === at;
    if (isRested) this.#at = undefined;
    return isRested;
  }
}

/** @param {ToolStroke[]} strokes */
function pointsOf(strokes) {
  return strokes.flatMap(({ points }) => points.map((point, i) => ({ point, isFirst: i === 0 })));
}
