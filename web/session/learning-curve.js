// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/**
 * @typedef {object} TrainingPoint
 * @property {number} images seen so far
 * @property {number} loss running average over the images before
 * @property {number} accuracy likewise, in [0, 1]
 */

/** @typedef {{ images: number, accuracy: number }} TestPoint accuracy on images that are not trained on */

/** Images that the running averages look back on. */
const memory = 1000;

/** Beyond so many points every second one goes; a chart has no more pixels to show them. */
const maxPoints = 400;

/** How a training went, thinned out and smoothed enough to be drawn. */
export class LearningCurve {
  /** @type {TrainingPoint[]} */
  training = [];
  /** @type {TestPoint[]} */
  test = [];

  /**
   * @param {number} images seen so far
   * @param {{ count: number, loss: number, accuracy: number }} latest averages over the last `count` of them
   */
  addTraining(images, { count, loss, accuracy }) {
    const last = this.training.at(-1) ?? { loss, accuracy };
    const weight = Math.min(1, count / Math.min(images, memory));
    this.training.push({
      images,
      loss: last.loss + weight * (loss - last.loss),
      accuracy: last.accuracy + weight * (accuracy - last.accuracy),
    });
    this.training = thinned(this.training);
  }

  /** @param {TestPoint} point */
  addTest(point) {
    if (this.test.at(-1)?.images === point.images) this.test.pop();
    this.test = thinned([...this.test, point]);
  }
}

/**
 * The first and the last point stay.
 * @template T
 * @param {T[]} points
 */
function thinned(points) {
  if (points.length <= maxPoints) return points;
  return points.filter((_, i) => i % 2 === 0 || i === points.length - 1);
}
