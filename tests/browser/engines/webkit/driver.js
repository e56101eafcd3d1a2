// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// WebKitGTK's own driver on a screen of its own, with one browser at a time, spoken to by W3C WebDriver
// (https://www.w3.org/TR/webdriver2/).

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** @import { ChildProcess } from 'node:child_process' */
/** @typedef {{ colorScheme?: 'light' | 'dark' | null, reducedMotion?: 'reduce' | 'no-preference' | null }} Media */

/** In CSS pixels. No window is larger. */
export const screen = { width: 1440, height: 2400 };

const browser = process.env.WEBKIT_PATH ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
}

export class Driver {
  /** @type {ChildProcess[]} */
  #processes = [];
  #address = '';
  #home = '';
  #session = '';

  async start() {
    process.once('exit', this.#kill);
    const port = await freePort();
    this.#address = `http://127.0.0.1:${port}`;
    this.#home = await mkdtemp(join(tmpdir(), 'webkit-'));
    await mkdir(join(this.#home, 'gtk-3.0'));
    // The toolbar, though hidden, would keep a window from becoming as narrow as a phone.
    await writeFile(join(this.#home, 'gtk-3.0/gtk.css'), '* { padding: 0; margin: 0; }');

    const size = `${screen.width}x${screen.height}x24`;
    const display = this.#spawn('Xvfb', ['-displayfd', '1', '-screen', '0', size, '-nolisten', 'tcp']);
    const [number] = await once(/** @type {import('node:stream').Readable} */ (display.stdout), 'data');
    this.#spawn('WebKitWebDriver', [`--port=${port}`], {
      DISPLAY: `:${String(number).trim()}`,
      GDK_BACKEND: 'x11',
      HOME: this.#home,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1', // a third less time on a machine without GPU
      XDG_CACHE_HOME: this.#home,
      XDG_CONFIG_HOME: this.#home,
      XDG_DATA_HOME: this.#home,
      XDG_RUNTIME_DIR: this.#home,
    });
    const ready = () => this.#request('GET', '/status').catch(() => undefined);
    for (let i = 0; i < 100 && !(await ready()); ++i) await wait(50);
  }

  async stop() {
    await this.close().catch(() => undefined); // it may have crashed
    this.#kill();
    await rm(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }

  #kill = () => {
    for (const { pid } of this.#processes.splice(0)) {
      try {
        if (pid) process.kill(-pid, 'SIGKILL'); // the whole group
      } catch {
        // It has ended by itself.
      }
    }
  };

  /**
   * Opens a browser without any past.
   * @param {Media} [media] what the system is said to prefer
   */
  async open({ colorScheme, reducedMotion } = {}) {
    await this.close();
    const animations = `gtk-enable-animations=${reducedMotion === 'reduce' ? 0 : 1}`;
    await writeFile(join(this.#home, 'gtk-3.0/settings.ini'), `[Settings]\n${animations}\n`);
    const args = ['--automation', '--full-screen', ...(colorScheme === 'dark' ? ['--dark-mode'] : [])];
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args } } };
    const launch = () => this.#request('POST', '/session', { capabilities });
    const { sessionId } = await launch().catch(launch).catch(launch); // a busy machine may let it time out
    this.#session = `/session/${sessionId}`;
  }

  async close() {
    if (this.#session) await this.#request('DELETE', this.#session);
    this.#session = '';
  }

  /**
   * @param {'GET' | 'POST' | 'DELETE'} method
   * @param {string} command of the open browser, such as /url
   * @param {object} [body]
   */
  call(method, command, body) {
    return this.#request(method, `${this.#session}${command}`, body);
  }

  /**
   * @param {string} command
   * @param {string[]} args
   * @param {NodeJS.ProcessEnv} [env]
   */
  #spawn(command, args, env) {
    const started = spawn(command, args, {
      detached: true, // with a process group of its own, so that none of its children is left behind
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, ...env },
    });
    this.#processes.push(started);
    return started;
  }

  /**
   * @param {'GET' | 'POST' | 'DELETE'} method
   * @param {string} path
   * @param {object} [body]
   */
  async #request(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }
}
