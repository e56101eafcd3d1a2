// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Pen strokes as a grey picture in memory of our own. (A canvas is never read back: some browsers add noise to it.)

/**
 * @typedef {object} Point
 * @property {number} x in pixels, from the left edge of the picture
 * @property {number} y in pixels, from the top edge
 */

/**
 * A line drawn in one go with a round pen.
 * @typedef {object} Stroke
 * @property {Point[]} points joined by straight lines; a single one makes a dot
 * @property {number} width of the pen, in pixels
 * @property {boolean} [erases] takes ink away instead
 */

/** A square grey picture, row by row, 0 background to 255 ink. */
export class InkPicture {
  /** @param {number} size height and width in pixels */
  constructor(size) {
    this.size = size;
    this.pixels = new Uint8Array(size * size);
  }

  /**
   * Draws a line with round ends and smooth edges.
   * @param {Point} from
   * @param {Point} to
   * @param {{ width: number, erases?: boolean }} pen
   */
  drawLine(from, to, { width, erases = false }) {
    const radius = width / 2;
    const reach = radius + 1;
    const outer = (radius + 0.5) ** 2;
    const inner = radius < 0.5 ? -1 : (radius - 0.5) ** 2;
    const within = (/** @type {number} */ position) => Math.min(this.size - 1, Math.max(0, Math.floor(position)));
    const right = within(Math.max(from.x, to.x) + reach);
    const bottom = within(Math.max(from.y, to.y) + reach);
    for (let y = within(Math.min(from.y, to.y) - reach); y <= bottom; ++y) {
      for (let x = within(Math.min(from.x, to.x) - reach); x <= right; ++x) {
        const { dx, dy } = fromLine(x + 0.5, y + 0.5, from, to);
        const squared = dx * dx + dy * dy;
        if (squared >= outer) continue; // most pixels; a root for each would take five times as long
        const ink = squared <= inner ? 255 : Math.round(255 * (radius + 0.5 - Math.hypot(dx, dy)));
        const i = y * this.size + x;
        this.pixels[i] = erases ? Math.min(this.pixels[i], 255 - ink) : Math.max(this.pixels[i], ink);
      }
    }
  }

  /** @param {Stroke} stroke */
  drawStroke({ points, width, erases }) {
    points.forEach((point, i) => {
      if (i > 0 || points.length === 1) this.drawLine(points[Math.max(0, i - 1)], point, { width, erases });
    });
  }
}

/**
 * The way from the nearest point of a line to another point.
 * @param {number} x
 * @param {number} y
 * @param {Point} from
 * @param {Point} to
 */
function fromLine(x, y, from, to) {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const lengthSquared = dx * dx + dy * dy;
  const along = lengthSquared === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / lengthSquared;
  const nearest = Math.min(1, Math.max(0, along));
  return { dx: x - from.x - nearest * dx, dy: y - from.y - nearest * dy };
}
