// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// A host in a page of its own, which chromium.js opens and calls.

import { Host } from './host.js';

/** @param {string} path */
async function read(path) {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

Object.assign(globalThis, { openHost: (/** @type {import('./rows.js').Row} */ row) => Host.of(row, read) });
