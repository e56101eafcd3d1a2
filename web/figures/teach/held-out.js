// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// How well the classes are told apart, by drawings that a network did not learn from: the drawings are dealt into a few parts,
// and for each part a network learns from the others and is asked about it (cross-validation).

import { datasetOf, taughtNetwork } from './lessons.js';

/** @import { ConvScope } from '../../lib/index.js' */
/** @import { Lesson } from './lessons.js' */

/**
 * @typedef {object} Check
 * @property {number[]} confusion counts, [label, prediction]
 * @property {number} right
 * @property {number} total
 * @property {number} rounds how many networks were trained for it
 * @property {{ label: number, prediction: number, count: number } | undefined} worst what was taken for what most often
 */

const maxParts = 5;

/**
 * The lessons in parts, each class spread evenly.
 * @param {readonly Lesson[]} lessons
 * @returns {Lesson[][]} none where a class has one drawing alone, or only one class has any
 */
export function parts(lessons) {
  /** @type {Map<number, Lesson[]>} */
  const byClass = new Map();
  for (const lesson of lessons) byClass.set(lesson.label, [...(byClass.get(lesson.label) ?? []), lesson]);
  const count = Math.min(maxParts, ...Array.from(byClass.values(), ({ length }) => length));
  if (byClass.size < 2 || count < 2) return [];
  const dealt = Array.from({ length: count }, () => /** @type {Lesson[]} */ ([]));
  for (const ofClass of byClass.values()) for (const [i, lesson] of ofClass.entries()) dealt[i % count].push(lesson);
  return dealt;
}

/**
 * @param {ConvScope} cnn
 * @param {readonly Lesson[]} lessons
 * @param {{ classes: number, signal?: AbortSignal }} options
 * @returns {Promise<Check | undefined>} undefined where there are too few
 */
export async function heldOutCheck(cnn, lessons, { classes, signal }) {
  const dealt = parts(lessons);
  if (dealt.length === 0) return undefined;
  const confusion = Array.from({ length: classes * classes }, () => 0);
  for (const kept of dealt) {
    const others = dealt.filter((part) => part !== kept).flat();
    const network = await taughtNetwork(cnn, others, { classes, signal });
    const data = datasetOf(cnn, kept);
    network.evaluate(data).confusion.data.forEach((count, cell) => {
      confusion[cell] += count;
    });
    data.dispose();
    network.dispose();
  }
  const right = confusion.reduce((sum, count, cell) => sum + (cell % (classes + 1) === 0 ? count : 0), 0);
  return { confusion, right, total: lessons.length, rounds: dealt.length, worst: worstOf(confusion, classes) };
}

/**
 * @param {readonly number[]} confusion
 * @param {number} classes
 */
function worstOf(confusion, classes) {
  /** @type {Check['worst']} */
  let worst;
  confusion.forEach((count, cell) => {
    const [label, prediction] = [Math.floor(cell / classes), cell % classes];
    if (label !== prediction && count > (worst?.count ?? 0)) worst = { label, prediction, count };
  });
  return worst;
}
