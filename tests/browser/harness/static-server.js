// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// A host as plain as they come, on a port of its own: another origin than the site under test.

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

/** @import { ServerResponse } from 'node:http' */
/** @import { AddressInfo } from 'node:net' */

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
});

/** The name that Chromium is told to be this machine’s: unlike `localhost`, it is no secure context. */
export const otherMachine = 'another-machine.test';

const site = new URL('../../../dist/', import.meta.url);

/**
 * What a server does wrong with a file.
 * @typedef {(response: ServerResponse, content: Buffer) => void} Fault
 */

/**
 * Serves pages by their names, and the built site, or another folder, for all other names.
 * @param {{ pages?: Record<string, string | Uint8Array>, headers?: Record<string, string>, folder?: URL, name?: string }} [options]
 *   name: of the machine
 */
export async function serve({ pages = {}, headers = {}, folder = site, name: machine = 'localhost' } = {}) {
  /** @type {Map<RegExp, Fault>} by the names of the files */
  const faults = new Map();
  /** @type {string[]} names of the files asked for */
  const asked = [];
  const server = createServer(async ({ url = '' }, response) => {
    const name = url
      .slice(1)
      .replace(/\?.*/, '')
      .replace(/(^|\/)$/, '$1index.html');
    asked.push(name);
    const type = types[extname(name)] ?? 'application/octet-stream';
    try {
      const body = pages[name] ?? (await readFile(new URL(name, folder)));
      for (const [names, fault] of faults) {
        if (!names.test(name)) continue;
        for (const header of Object.entries(headers)) response.setHeader(...header);
        fault(response, Buffer.from(body));
        return;
      }
      response.writeHead(200, { ...headers, 'content-type': type }).end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await once(server.listen(0, machine === otherMachine ? '127.0.0.1' : machine), 'listening');
  const { port } = /** @type {AddressInfo} */ (server.address());
  return { origin: `http://${machine}:${port}`, pages, faults, asked, close: () => server.close() };
}
