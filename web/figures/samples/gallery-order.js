// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// How the gallery orders its digits: by class, each in rows of so many columns, and what keys do in it.

/** @import { Dataset } from '../../lib/index.js' */

/** The samples of one digit. @typedef {{ label: number, samples: number[] }} SampleClass */

/**
 * The first samples by class.
 * @param {Dataset} dataset
 * @param {number} count
 * @param {(sample: number, label: number) => boolean} isShown
 * @returns {SampleClass[]} those with any, in the order of the digits
 */
export function classesOf(dataset, count, isShown) {
  const classes = Array.from({ length: 10 }, (_, label) => ({ label, samples: /** @type {number[]} */ ([]) }));
  for (let sample = 0; sample < Math.min(count, dataset.length); ++sample) {
    const label = dataset.label(sample);
    if (isShown(sample, label)) classes[label].samples.push(sample);
  }
  return classes.filter(({ samples }) => samples.length > 0);
}

/**
 * The sample that a key leads to. Arrows up and down keep to the column as well as the next row allows; Page Up and Page
 * Down lead to the first of the next class.
 * @param {string} key
 * @param {number} sample
 * @param {readonly SampleClass[]} classes
 * @param {number} columns
 * @returns {number | undefined} undefined for keys that do not move
 */
export function sampleAfter(key, sample, classes, columns) {
  const order = classes.flatMap(({ samples }) => samples);
  const rows = classes.flatMap(({ samples }) =>
    Array.from({ length: Math.ceil(samples.length / columns) }, (_, i) =>
      samples.slice(i * columns, (i + 1) * columns),
    ),
  );
  const at = order.indexOf(sample);
  const row = rows.findIndex((inRow) => inRow.includes(sample));
  const ofClass = classes.findIndex(({ samples }) => samples.includes(sample));
  const inRow = (/** @type {number[] | undefined} */ to) =>
    to?.[Math.min(rows[row].indexOf(sample), to.length - 1)] ?? sample;
  switch (key) {
    case 'ArrowLeft':
      return order[at - 1] ?? sample;
    case 'ArrowRight':
      return order[at + 1] ?? sample;
    case 'ArrowUp':
      return inRow(rows[row - 1]);
    case 'ArrowDown':
      return inRow(rows[row + 1]);
    case 'PageUp':
      return classes[ofClass - 1]?.samples[0] ?? sample;
    case 'PageDown':
      return classes[ofClass + 1]?.samples[0] ?? sample;
    case 'Home':
      return order[0];
    case 'End':
      return order[order.length - 1];
    default:
      return undefined;
  }
}
