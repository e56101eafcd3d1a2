// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Finds the browsers that the tests run in. In a shell, `node tests/browser/engines/find-browser.js chromium` prints where one
// is, or says what to do and fails.

import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Search
 * @property {string} variable of the environment, which comes first
 * @property {string[]} names of commands, the preferred one first
 * @property {string[]} places where an installer puts the program without a command
 * @property {string} advice
 */

/** @satisfies {Record<string, Search>} */
const searches = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    // The headless shell is Chromium without windows: the same pictures, and it starts in less time.
    names: [
      'chromium-headless-shell',
      'chromium',
      'google-chrome-stable',
      'google-chrome',
      'chrome',
      'chromium-browser',
    ],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    advice:
      'No Chromium and no Chrome was found: install one (Debian: `apt-get install chromium-headless-shell`; Ubuntu: `npx playwright install --with-deps chromium`), or set CHROMIUM_PATH to the program of one.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    advice:
      'No Firefox was found: install one (Debian: `apt-get install firefox-esr`; Ubuntu: the .deb package from Mozilla), or set FIREFOX_PATH to the program of one.',
  },
};

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * The Chromium that `npx playwright install` downloads, wherever that is on this machine.
 * @returns {string[]}
 */
function playwrightsOwn() {
  try {
    return [createRequire(import.meta.url)('playwright-core').chromium.executablePath()];
  } catch {
    return []; // before npm installed anything, or on a system that Playwright has no browser for
  }
}

/**
 * The program of a browser.
 * @param {keyof typeof searches} name
 * @param {NodeJS.ProcessEnv} [environment]
 * @param {() => string[]} [last] where to look when it is nowhere else
 */
export function findBrowser(name, environment = process.env, last = name === 'chromium' ? playwrightsOwn : () => []) {
  const { variable, names, places, advice } = searches[name];
  const given = environment[variable];
  if (given) {
    if (isProgram(given)) return given;
    throw new Error(`${variable} is "${given}", where no program is: set it to the program of a browser, or unset it.`);
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const commands = names.flatMap((command) => folders.map((folder) => join(folder, command)));
  const found = [...commands, ...places].find(isProgram) ?? last().find(isProgram);
  if (!found) throw new Error(advice);
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(findBrowser(process.argv[2] === 'firefox' ? 'firefox' : 'chromium'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
