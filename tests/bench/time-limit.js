// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

const seconds = 120;

/**
 * A library whose threads fail to start may wait for them forever; this doesn't.
 * @template Value
 * @param {string} who
 * @param {Promise<Value>} promise
 * @returns {Promise<Value>}
 */
export async function withinTime(who, promise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${who}: no answer in ${seconds} seconds`)), seconds * 1_000);
  });
  try {
    return await /** @type {Promise<Value>} */ (Promise.race([promise, late]));
  } finally {
    clearTimeout(timer);
  }
}
