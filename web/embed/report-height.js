// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { originOf } from './origin-of.js';

/**
 * Tells the page around this one how high it is, now and whenever that changes, in a message that holds nothing else:
 * `{ type: 'convscope:height', figure, height }`, the height in px.
 * @param {string} figure its name
 * @param {string | null} origin that the message is for; without it that of the page that the browser names as referrer,
 *   and any if it names none
 */
export function reportHeight(figure, origin) {
  if (window.parent === window) return;
  const target = origin ?? originOf(document.referrer) ?? '*';
  const report = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    window.parent.postMessage({ type: 'convscope:height', figure, height }, target);
  };
  new ResizeObserver(report).observe(document.body);
}
