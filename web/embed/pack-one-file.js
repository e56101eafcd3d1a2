// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Puts the article and its program into one HTML file that fetches nothing.

import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/**
 * @typedef {object} Parts
 * @property {readonly string[]} pages the article as built, in every language; it begins with the first
 * @property {string} style
 * @property {string} icon an SVG
 * @property {string} program a classic script, which holds all files that it needs
 * @property {string} unpack the script that starts the program, and finds it in the element `program`
 */

/** @param {Parts} parts */
export function packOneFile({ pages: [page, ...others], style, icon, program, unpack }) {
  const packed = gzipSync(program, { level: 9 }).toString('base64');
  const policy = [
    "default-src 'none'",
    `script-src ${hash(unpack)} ${hash(program)} 'wasm-unsafe-eval'`,
    `style-src ${hash(style)}`,
    'img-src data: blob:', // of readers, too
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const templates = others.map(
    (other) =>
      `<template lang="${langOf(other)}" title="${between(other, '<title>', '</title>')}">${bodyOf(other)}</template>`,
  );
  return `<!doctype html>
<html lang="${langOf(page)}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${between(page, '<title>', '</title>')}</title>
    <link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}" />
    <style>${style}</style>
  </head>
  <body>${bodyOf(page)}${templates.join('')}
    <script type="text/plain" id="program">${packed}</script>
    <script>${unpack}</script>
  </body>
</html>
`;
}

/** @param {string} text of an inline script or style, as a policy names it */
function hash(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** @param {string} page */
function langOf(page) {
  return between(page, '<html lang="', '"');
}

/**
 * The content of a page, in which the links to other languages stay in the file, and which leads to no other page of the
 * site.
 * @param {string} page
 */
function bodyOf(page) {
  return between(page, '<body>', '</body>')
    .replace(/href="[^"]*" lang="([\w-]+)"/g, 'href="?lang=$1" lang="$1"')
    .replace(/(?:<li>)?<a href="\.\/teachers[^"]*">[^<]*<\/a>(?:<\/li>)?/g, '');
}

/**
 * @param {string} text
 * @param {string} start
 * @param {string} end
 */
function between(text, start, end) {
  const from = text.indexOf(start) + start.length;
  const to = text.indexOf(end, from);
  if (from < start.length || to < 0) throw new Error(`expected a page with ${start}…${end}`);
  return text.slice(from, to);
}
