// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The sessions of a page, and the figures that each of them has. A session ends with its last figure, and the next figure
// of its group begins another one.

import { Session } from './session.js';

/**
 * Milliseconds after which a figure that left the document is gone: frameworks that move one may take it out, and put it
 * back some frames later. A timer counts them, since a hidden tab has no frames.
 */
const longestMove = 250;

/**
 * @typedef {object} Group
 * @property {Session} session
 * @property {Set<Element>} present figures
 * @property {Map<Element, ReturnType<typeof setTimeout>>} away figures that left just now
 */

/** @type {Map<string, Group>} by name */
const groups = new Map();

/**
 * @param {string} name
 * @returns {Group}
 */
function groupOf(name) {
  let group = groups.get(name);
  if (!group) {
    group = { session: new Session(), present: new Set(), away: new Map() };
    groups.set(name, group);
  }
  return group;
}

/**
 * @param {string} name
 * @param {Group} group
 */
function end(name, { session, away }) {
  for (const timer of away.values()) clearTimeout(timer);
  groups.delete(name);
  session.end();
}

/**
 * The session that all figures with the same `group` attribute share.
 * @param {string} group
 */
export function sessionOf(group) {
  return groupOf(group).session;
}

/**
 * Counts a figure in. A figure that takes the place of all others, as on the next page of a router, begins another session.
 * @param {string} name of its group
 * @param {Element} figure
 * @returns {Session}
 */
export function enterSession(name, figure) {
  const before = groupOf(name);
  const { present, away } = before;
  // Of figures that `innerHTML` replaces, browsers tell after those that it puts in.
  for (const other of present) if (!other.isConnected) leaveSession(name, other);
  if (present.size === 0 && away.size > 0 && !away.has(figure)) end(name, before);
  const group = groupOf(name);
  clearTimeout(group.away.get(figure));
  group.away.delete(figure);
  group.present.add(figure);
  return group.session;
}

/**
 * Counts a figure out, unless it comes back at once.
 * @param {string} name of its group
 * @param {Element} figure
 */
export function leaveSession(name, figure) {
  const group = groupOf(name);
  const { present, away } = group;
  if (!present.delete(figure)) return;
  const forget = () => {
    away.delete(figure);
    if (present.size === 0 && away.size === 0) end(name, group);
  };
  away.set(figure, setTimeout(forget, longestMove));
}
