// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/**
 * @typedef {object} CurvePoint
 * @property {number} images seen so far
 * @property {number} loss in training a running average over the images before; in a test, on images that are not trained on
 * @property {number} accuracy likewise, in [0, 1]
 */

/** Images that the running averages look back on. */
const memory = 1000;

/** Points that are closer on a logarithmic axis of images have no pixels of their own: one gives way to the next. */
const closest = 1.02;

/** How a training went, thinned out and smoothed enough to be drawn. */
export class LearningCurve {
  /** @type {CurvePoint[]} */
  training = [];
  /** @type {CurvePoint[]} */
  test = [];

  /**
   * @param {number} images seen so far
   * @param {{ count: number, loss: number, accuracy: number }} latest averages over the last `count` of them
   */
  addTraining(images, { count, loss, accuracy }) {
    const last = this.training.at(-1) ?? { loss, accuracy };
    const weight = Math.min(1, count / Math.min(images, memory));
    this.training = added(this.training, {
      images,
      loss: last.loss + weight * (loss - last.loss),
      accuracy: last.accuracy + weight * (accuracy - last.accuracy),
    });
  }

  /** @param {CurvePoint} point */
  addTest(point) {
    this.test = added(this.test, point);
  }
}

/**
 * The first and the last point stay.
 * @param {CurvePoint[]} points
 * @param {CurvePoint} point
 */
function added(points, point) {
  const before = points.at(-2)?.images ?? 0;
  const last = points.at(-1)?.images ?? 0;
  const isClose = last === point.images || (before > 0 && last < closest * before);
  return [...(isClose ? points.slice(0, -1) : points), point];
}
