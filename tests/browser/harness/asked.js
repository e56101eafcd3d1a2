// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { figureNames } from '../../../web/figures/figure-settings.js';

const figures = figureNames.map((name) => name.replace('cnn-', ''));

/**
 * What a page asked a server for, without the hashes in the names and without the code that several figures share.
 * @param {readonly string[]} asked
 */
export function assetsAndFigures(asked) {
  const names = asked.map((name) => name.replace(/-[\w-]{8}\./, '.'));
  return names.filter(
    (name) => !name.startsWith('embed/') || figures.includes(name.slice('embed/'.length, -'.js'.length)),
  );
}
