// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What train.js writes into courses.js.

/** @import { Dataset, Network } from '../lib/index.js' */
/** @import { CoursePoint } from './courses.js' */

/**
 * Counts of images after which a training is tested: 100, 200, 400 and so on, and at its checkpoints. Its end is not among them.
 * @param {readonly number[]} checkpoints
 * @param {number} total
 */
export function courseStops(checkpoints, total) {
  const stops = new Set(checkpoints);
  for (let images = 100; images < total; images *= 2) stops.add(images);
  return [...stops].sort((a, b) => a - b);
}

/**
 * Tests on the 1,000 digits that figures test on.
 * @param {Network} net
 * @param {Dataset} test
 * @param {number} images that the network has seen
 * @returns {CoursePoint}
 */
export function coursePoint(net, test, images) {
  const { loss, accuracy } = net.evaluate(test, { count: 1000 });
  return { images, loss: Number(loss.toFixed(4)), accuracy: Number(accuracy.toFixed(3)) };
}

/**
 * The file, as Biome formats it.
 * @param {Record<string, CoursePoint[]>} courses
 */
export function courseText(courses) {
  /** @param {CoursePoint} point */
  const point = ({ images, loss, accuracy }) => `    { images: ${images}, loss: ${loss}, accuracy: ${accuracy} },\n`;
  /** @param {[string, CoursePoint[]]} course */
  const course = ([name, points]) =>
    `  ${name.includes('-') ? `'${name}'` : name}: [\n${points.map(point).join('')}  ],\n`;
  return `// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// How the shipped networks learned: loss and accuracy on the first 1,000 test digits. Written by \`npm run train\`.

/** @typedef {{ images: number, loss: number, accuracy: number }} CoursePoint after so many training images */

/** @type {Record<string, CoursePoint[]>} by network */
export const courses = {
${Object.entries(courses).map(course).join('')}};
`;
}
