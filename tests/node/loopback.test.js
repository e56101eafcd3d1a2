// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// `npm start` prints an address of localhost. Whoever asks 127.0.0.1 or [::1] for it must get the same, and nobody else.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer as develop, preview } from 'vite';

const root = fileURLToPath(new URL('../../web', import.meta.url));
const own = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
const loopbacks = own.filter(({ internal }) => internal).map(({ address }) => address);

/** A port that nobody uses. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Whether a server takes connections. @param {string} host @param {number} port */
const answers = (host, port) =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const end = (/** @type {boolean} */ answer) => () => resolve(socket.destroy() && answer);
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });

/** @type {[string, (port: number) => Promise<{ close(): Promise<void> }>][]} */
const servers = [
  ['npm start', (port) => preview({ root, logLevel: 'silent', preview: { port, strictPort: true } })],
  [
    'the server with watch',
    async (port) => {
      const server = await develop({ root, logLevel: 'silent', server: { port, strictPort: true } });
      return server.listen();
    },
  ],
];

for (const [name, start] of servers) {
  test(`${name} answers at localhost and at each address of this machine's own, and at no other`, async () => {
    const port = await freePort();
    const server = await start(port);
    after(() => server.close());
    for (const host of ['localhost', ...loopbacks.filter((address) => ['127.0.0.1', '::1'].includes(address))]) {
      const page = `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
      const response = await fetch(page);
      assert.notEqual(response.status, 403, page);
      await response.arrayBuffer();
    }
    for (const { address, internal } of own) {
      if (!internal && !address.startsWith('fe80')) assert.equal(await answers(address, port), false, address);
    }
    await server.close();
    assert.equal(await answers('127.0.0.1', port), false);
  });
}
