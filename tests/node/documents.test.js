// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What README, CONTRIBUTING and the documents beside the code say must be there: files, headings, npm scripts, elements.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';

const top = new URL('../../', import.meta.url);
const read = (/** @type {string} */ name) => readFileSync(new URL(name, top), 'utf8');
const rooms = ['web', 'tests'].flatMap((room) => readdirSync(new URL(room, top)).map((name) => `${room}/${name}`));
const documents = ['README.md', '.github/CONTRIBUTING.md', ...rooms.map((room) => `${room}/README.md`)].filter((name) =>
  existsSync(new URL(name, top)),
);

/** The anchors of a document's headings, as GitHub makes them. @param {string} text */
function anchorsOf(text) {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test('each link between documents leads to a file, and to a heading where it names one', () => {
  assert.ok(documents.includes('README.md') && documents.includes('.github/CONTRIBUTING.md'));
  for (const name of documents) {
    for (const [, link] of read(name).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(link)) continue;
      const [path, anchor] = link.split('#');
      const target = new URL(path || name, path ? new URL(name, top) : top);
      assert.ok(existsSync(target), `${name}: ${link}`);
      if (anchor) assert.ok(anchorsOf(readFileSync(target, 'utf8')).includes(anchor), `${name}: ${link}`);
    }
  }
});

test('each npm script that a document names is in package.json', () => {
  const { scripts } = JSON.parse(read('package.json'));
  for (const name of documents) {
    for (const [, script] of read(name).matchAll(/\bnpm run ([a-z][\w:-]*)/g)) {
      assert.ok(script in scripts, `${name}: npm run ${script}`);
    }
  }
});

test('each path that CONTRIBUTING, README or a document beside the code names is there', () => {
  for (const name of documents) {
    for (const [, path] of read(name).matchAll(/`((?:cpp|web|tests|\.github)\/[\w./-]+)`/g)) {
      if (/^web\/(?:wasm|samples|types)\b/.test(path)) continue; // made by the build
      assert.ok(existsSync(new URL(path, top)), `${name}: ${path}`);
    }
  }
});
