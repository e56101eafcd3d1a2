// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { withinTime } from './time-limit.js';

/** @import { ChildProcess } from 'node:child_process' */
/** @import { Row } from './rows.js' */
/** @import { Host } from './host.js' */

/**
 * A host somewhere else: its methods, called by name.
 * @typedef {object} RemoteHost
 * @property {<Method extends 'startUp' | 'probabilities' | 'answers' | 'trained' | 'measure'>(method: Method, ...values: Parameters<Host[Method]>) => ReturnType<Host[Method]>} call
 * @property {() => Promise<void>} close
 */

/**
 * Starts a host in a node process of its own.
 * @param {Row} row
 * @returns {Promise<RemoteHost>}
 */
export async function openInNode(row) {
  const file = fileURLToPath(new URL('node-process.js', import.meta.url));
  const child = fork(file, [JSON.stringify(row)], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let complaints = '';
  child.stderr?.on('data', (text) => {
    complaints += text;
  });
  await reply(child, row, () => complaints);
  return {
    call(method, ...values) {
      const value = reply(child, row, () => complaints);
      child.send({ method, values });
      return /** @type {ReturnType<Host[typeof method]>} */ (withinTime(row.name, value));
    },
    async close() {
      child.kill();
    },
  };
}

/**
 * @param {ChildProcess} child
 * @param {Row} row
 * @param {() => string} complaints what the process wrote to its error output
 */
function reply(child, row, complaints) {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error(`${row.name}: the process ended\n${complaints()}`));
    child.once('exit', ended);
    child.once('message', (/** @type {{ value?: unknown, error?: string }} */ { value, error }) => {
      child.off('exit', ended);
      if (error) reject(new Error(`${row.name}: ${error}`));
      else resolve(value);
    });
  });
}
