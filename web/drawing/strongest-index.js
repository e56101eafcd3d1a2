// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/**
 * The index of the number of the largest magnitude, the first of equals; 0 where there is none.
 * @param {ArrayLike<number>} numbers
 */
export function strongestIndex(numbers) {
  let strongest = 0;
  for (let i = 1; i < numbers.length; ++i) if (Math.abs(numbers[i]) > Math.abs(numbers[strongest])) strongest = i;
  return strongest;
}
