// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { readSettings } from '../../session/session-settings.js';
import { settingNames } from '../../session/setting-names.js';

/** @import { Session } from '../../session/session.js' */

const withSettings = `:is(${settingNames.map((name) => `[${name}]`)})`;

/**
 * Tells a session, if it has not started, what the figures of its group say that it begins with, in their order in the page.
 * @param {string} group
 * @param {Session} session
 */
export function askFigures(group, session) {
  if (session.status !== 'idle') return;
  for (const element of document.querySelectorAll(withSettings)) {
    if (!element.localName.startsWith('cnn-') || (element.getAttribute('group') ?? '') !== group) continue;
    const { beginning, unread } = readSettings((name) => element.getAttribute(name));
    if (unread.length === 0) session.begin(beginning); // that figure says itself what is wrong
  }
}
