// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { trainingSizes } from '../files/sample-files.js';
import { partWords } from './words.js';

/** @import { TrainingImages } from '../files/training-images.js' */
/** @import { PlainFigure } from './base/plain-figure.js' */

const megabyte = 1e6;

/**
 * How many of the training images have come, while they are on their way.
 * @param {PlainFigure} figure
 * @param {TrainingImages} images
 */
export function downloadInWords(figure, { download, size }) {
  if (!download) return '';
  const received = (download.received / megabyte).toFixed(1);
  return figure.say(partWords['training.fetching'], { received, megabytes: trainingSizes[size] });
}
