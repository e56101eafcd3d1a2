// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { Session } from './session.js';

/** @type {Map<string, Session>} */
const sessions = new Map();

/**
 * The session that all figures with the same `group` attribute share.
 * @param {string} group
 */
export function sessionOf(group) {
  let session = sessions.get(group);
  if (!session) {
    session = new Session();
    sessions.set(group, session);
  }
  return session;
}
