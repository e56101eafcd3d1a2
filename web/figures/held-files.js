// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Files that a page holds inside itself, for where none can be fetched: a page opened from disk, or one in a sandbox. A
// script that comes before puts them there.

import { gunzip } from '../lib/gunzip.js';

/** The files by their names, each in base64, gzip'd or as it is. */
const key = 'convscopeFiles';

let isComplete = false;

/** What only the site has. */
export class LeftOut extends Error {}

/** Says that there is nothing beyond the files held. */
export function leaveOutTheRest() {
  isComplete = true;
}

/**
 * @param {URL} url that the file would be fetched from
 * @returns {Promise<Uint8Array> | undefined} unpacked; undefined if it is not held and has to be fetched
 * @throws {LeftOut} if there is nothing to fetch it from
 */
export function heldFile({ pathname }) {
  const name = pathname.replace(/.*\//, '');
  /** @type {Record<string, string>} */
  const files = Reflect.get(globalThis, key) ?? {};
  if (name in files) return gunzip(Uint8Array.from(atob(files[name]), (character) => character.charCodeAt(0)));
  if (isComplete) throw new LeftOut(name);
  return undefined;
}
