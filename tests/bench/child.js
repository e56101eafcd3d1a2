// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Starts a node process of its own, which is asked one thing at a time. One that ends instead of answering is an error with
 * what it wrote to its error output.
 * @param {URL} file
 * @param {string[]} values on its command line
 */
export async function openChild(file, values) {
  const child = fork(fileURLToPath(file), values, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let complaints = '';
  child.stderr?.on('data', (text) => {
    complaints += text;
  });
  /** @returns {Promise<any>} */
  const answer = () =>
    new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`the process of ${values[0]} ended\n${complaints}`));
      child.once('exit', ended);
      child.once('message', (message) => {
        child.off('exit', ended);
        resolve(message);
      });
    });
  return {
    /** What it said when it was ready. */
    greeting: await answer(),
    /** @param {object} message */
    ask(message) {
      const answered = answer();
      child.send(message);
      return answered;
    },
    close() {
      child.kill();
    },
  };
}
