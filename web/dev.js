// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Serves web/ while somebody works on it: `npm run dev`. The page reloads after every change; one in C++ builds the
// WebAssembly module first, and what the compiler refuses is shown on the page and in the terminal.

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const path = (/** @type {string} */ name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const moduleBytes = () => readFile(path('web/wasm/convscope.wasm')).catch(() => undefined);

/** Editors write a file in several steps: the build waits for as many milliseconds without a change. */
const pause = 50;

const server = await createServer({
  root: path('web'),
  configFile: path('web/vite.config.js'),
  server: { watch: { ignored: ['**/web/wasm/**', '**/web/types/**'] } }, // the build tells when it has written all of it
});
const { hot, moduleGraph } = server.environments.client;

let isBuilding = false;
let isStale = false;
let isRefused = false;

/** Builds the module; once more if a source has changed meanwhile. */
async function build() {
  isStale = true;
  if (isBuilding) return;
  isBuilding = true;
  while (isStale) {
    isStale = false;
    await buildOnce();
  }
  isBuilding = false;
}

async function buildOnce() {
  const before = await moduleBytes();
  const begin = performance.now();
  const refusal = await runBuild();
  if (refusal !== undefined) {
    isRefused = true;
    console.error(refusal);
    const message = refusal.slice(Math.max(0, refusal.search(/^.*\berror\b/im))); // without the command line before it
    hot.send({ type: 'error', err: { message, stack: '', plugin: 'npm run build:wasm' } });
    return;
  }
  const isSame = before && (await moduleBytes())?.equals(before);
  if (isSame && !isRefused) return;
  isRefused = false;
  moduleGraph.invalidateAll();
  hot.send({ type: 'full-reload' }); // which also takes away what was shown of an error
  console.log(`The WebAssembly module was built in ${((performance.now() - begin) / 1000).toFixed(1)} s.`);
}

/** @returns {Promise<string | undefined>} what CMake or the compiler said, if it failed */
function runBuild() {
  return new Promise((resolve) => {
    execFile(
      'npm',
      ['run', '--silent', 'build:wasm'],
      { cwd: path('.'), maxBuffer: 2 ** 26 },
      (error, output, errors) => resolve(error ? `${output}${errors}`.trim() || error.message : undefined),
    );
  });
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;
server.watcher.add([path('cpp'), path('CMakeLists.txt')]);
server.watcher.on('all', (_, changed) => {
  if (!/[/\\]cpp[/\\].*\.([ch]pp|d\.ts)$|[/\\]CMakeLists\.txt$/.test(changed)) return;
  clearTimeout(waiting);
  waiting = setTimeout(build, pause);
});

if (!(await moduleBytes())) {
  console.log('The WebAssembly module is built for the first time, which takes a minute …');
  await build();
} else {
  build(); // it may be older than its sources; the page reloads if so
}
await server.listen();
server.printUrls();
