// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { spawn } from 'node:child_process';

/**
 * Runs a command for at most so many seconds; then it and all that it started are ended.
 * @param {string} folder
 * @param {number} seconds
 * @param {string} command
 * @param {string[]} options
 * @returns {Promise<{ status: number | 'too long', output: string }>}
 */
export function run(folder, seconds, command, options) {
  return new Promise((resolve, reject) => {
    const running = spawn(command, options, { cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let isLate = false;
    for (const stream of [running.stdout, running.stderr]) {
      stream.on('data', (chunk) => {
        output = (output + chunk).slice(-100_000);
      });
    }
    const timer = setTimeout(() => {
      isLate = true;
      if (running.pid) process.kill(-running.pid, 'SIGKILL'); // the group that `detached` made
    }, 1000 * seconds);
    running.on('error', reject);
    running.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status: isLate ? 'too long' : (status ?? 1), output });
    });
  });
}
