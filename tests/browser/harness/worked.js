// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What the worked examples have in common: grids to type into, outputs to choose, steps.

/** @import { Locator } from '@playwright/test' */

/**
 * The numbers in the cells of a grid: what is typed in inputs, what is computed in outputs.
 * @param {Locator} section
 */
export function numbersIn(section) {
  return section.locator('.cell').evaluateAll((cells) =>
    cells.map((cell) => {
      if (cell instanceof HTMLInputElement) return Number(cell.value.replace('−', '-'));
      const text = cell.querySelector('data')?.getAttribute('value') ?? '';
      return text === '' ? Number.NaN : Number(text);
    }),
  );
}
