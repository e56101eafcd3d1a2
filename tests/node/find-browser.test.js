// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Which browser the tests take, on machines that have other ones.

import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { findBrowser } from '../browser/engines/find-browser.js';

/** A folder with a blank and an umlaut in its name. */
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mit ü '));
});

afterEach(() => rm(folder, { recursive: true }));

/** @param {string} name */
async function install(name) {
  const file = join(folder, name);
  await writeFile(file, '#!/bin/sh\n');
  await chmod(file, 0o755);
  return file;
}

const none = () => [];

test('the program that CHROMIUM_PATH names is taken, whatever is on PATH', async () => {
  await install('chromium');
  const given = await install('my browser');
  assert.equal(findBrowser('chromium', { CHROMIUM_PATH: given, PATH: folder }, none), given);
});

test('a CHROMIUM_PATH without a program behind it is an error that repeats it, and nothing else is taken', async () => {
  await install('chromium');
  for (const given of [join(folder, 'chrome'), folder]) {
    assert.throws(() => findBrowser('chromium', { CHROMIUM_PATH: given, PATH: folder }, none), {
      message: `CHROMIUM_PATH is "${given}", where no program is: set it to the program of a browser, or unset it.`,
    });
  }
});

test('Chrome is taken where Chromium is not installed, in any folder of PATH', async () => {
  await mkdir(join(folder, 'chromium')); // not a program
  const chrome = await install('google-chrome');
  assert.equal(findBrowser('chromium', { PATH: ['/nowhere', '', folder].join(delimiter) }, none), chrome);
});

test('the headless shell comes before Chromium, and Chromium before Chrome', async () => {
  await install('google-chrome');
  const chromium = await install('chromium');
  assert.equal(findBrowser('chromium', { PATH: folder }, none), chromium);
  const shell = await install('chromium-headless-shell');
  assert.equal(findBrowser('chromium', { PATH: folder }, none), shell);
});

test('the browser that Playwright downloaded is taken when there is no other', async () => {
  const own = await install('chrome-linux-headless-shell');
  assert.equal(
    findBrowser('chromium', { PATH: '/nowhere' }, () => [own]),
    own,
  );
});

test('without any browser one sentence says what to install', { skip: process.platform === 'darwin' }, () => {
  const nowhere = { PATH: '/nowhere' };
  assert.throws(
    () => findBrowser('chromium', nowhere, none),
    /^Error: No Chromium and no Chrome was found: install one \(.*\), or set CHROMIUM_PATH/,
  );
  assert.throws(
    () => findBrowser('firefox', nowhere),
    /^Error: No Firefox was found: install one \(.*\), or set FIREFOX_PATH/,
  );
});
