// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The code with which an author puts a figure, as it is now, into a page of any host.

import { writeSettings } from '../../session/session-settings.js';
import { isLong, writeFragment } from '../address/fragment.js';

/** @import { Weights } from '../../files/weights.js' */

/**
 * @typedef {object} ShownFigure
 * @property {string} name of its element without `cnn-`
 * @property {[name: string, value: string][]} attributes
 * @property {{ digit: number, weights: Weights, cell?: string }} [session] of a figure that has one; weights of any checkpoint but `live`
 */

/**
 * The element, with the script that defines it.
 * @param {string} site address of the folder in which embed.js lies, with a slash at its end
 * @param {ShownFigure} figure
 */
export function scriptCode(site, figure) {
  const attributes = settingsOf(figure).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<script type="module" src="${escaped(site)}embed.js"></script>
<cnn-${figure.name}${attributes.join('')}></cnn-${figure.name}>`;
}

/**
 * The figure in a frame, with a script that gives the frame its height.
 * @param {string} site as above
 * @param {ShownFigure} figure
 * @param {object} frame
 * @param {string} frame.title for those who do not see it
 * @param {number} frame.height in px, until the figure says its own
 * @param {string} frame.lang
 * @param {string} [frame.theme]
 */
export function frameCode(site, figure, { title, height, lang, theme }) {
  const settings = settingsOf(figure);
  const short = settings.filter(([name]) => !isLong(name));
  const query = new URLSearchParams([['figure', figure.name], ...short, ['lang', lang]]);
  if (theme) query.set('theme', theme);
  const fragment = writeFragment('', String(new URLSearchParams(settings.filter(([name]) => isLong(name)))));
  return `<iframe src="${escaped(`${site}embed.html?${query}${fragment}`)}" title="${escaped(title)}"
  width="100%" height="${height}" style="border: 0" loading="lazy"></iframe>
<script>
  addEventListener('message', ({ data, source }) => {
    const frame = [...document.querySelectorAll('iframe')].find((other) => other.contentWindow === source);
    if (!frame?.src.startsWith(${JSON.stringify(site).replaceAll('<', '\\u003c')})) return;
    if (data.type === 'convscope:height') frame.height = data.height;
  });
</script>`;
}

/** @param {ShownFigure} figure */
function settingsOf({ attributes, session }) {
  return session ? [...attributes, ...writeSettings(session)] : attributes;
}

/** @param {string} text for an attribute in double quotes */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
