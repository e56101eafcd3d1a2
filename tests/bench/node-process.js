// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// A host in a process of its own, which node.js starts: each message names a method and its arguments.

import { readFile } from 'node:fs/promises';
import { Host } from './host.js';

const top = new URL('../../', import.meta.url);

// A row's files are found by the packages themselves in node.
const { files: _, ...settings } = JSON.parse(process.argv[2]).settings;
const row = { ...JSON.parse(process.argv[2]), settings };
const host = await Host.of(row, async (path) => new Uint8Array(await readFile(new URL(path, top))));

process.on('message', async (/** @type {{ method: string, values: unknown[] }} */ { method, values }) => {
  try {
    // @ts-expect-error: node.js is typed, and names only what the host has
    process.send?.({ value: await host[method](...values) });
  } catch (error) {
    process.send?.({ error: error instanceof Error ? error.stack : String(error) });
  }
});
process.send?.({ value: 'ready' });
