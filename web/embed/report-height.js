// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { originOf } from './origin-of.js';

/** Milliseconds in which the height may still change after the figure has drawn: maps are drawn as soon as they have a size. */
const settling = 100;
/** Milliseconds from one look whether it has to the next; frames out of sight draw none that could be counted. */
const pause = 50;

/** @param {Element} content */
function isDrawn(content) {
  // A sentence stands in the place of a figure that its address does not name, and of one whose code did not come.
  const isSentence = [content, content.shadowRoot?.firstElementChild].some((each) => each?.matches('[role=alert]'));
  return isSentence || Reflect.get(content, 'isDrawn') === true;
}

/**
 * Tells the page around this one how high it is, as soon as the content has drawn and whenever it changes from then on, in a
 * message that holds nothing else: `{ type: 'convscope:height', figure, height }`, the height in px.
 * @param {string} figure its name
 * @param {Element} content the figure, or the sentence in its place
 * @param {string | null} origin that the message is for; without it that of the page that the browser names as referrer,
 *   and any if it names none
 */
export async function reportHeight(figure, content, origin) {
  if (window.parent === window) return;
  const target = origin ?? originOf(document.referrer) ?? '*';
  const report = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    window.parent.postMessage({ type: 'convscope:height', figure, height }, target);
  };
  while (!isDrawn(content)) await new Promise((resolve) => setTimeout(resolve, pause));
  await new Promise((resolve) => setTimeout(resolve, settling));
  new ResizeObserver(report).observe(document.body);
}
