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
 * What an author chooses.
 * @typedef {object} Options
 * @property {'light' | 'dark'} [theme] by default that of the page
 * @property {string} [credit] a line under the figure, which names it and leads to the site
 */

/**
 * The element, with the script that defines it.
 * @param {string} site address of the folder in which embed.js lies, with a slash at its end
 * @param {ShownFigure} figure
 * @param {Options & { height?: number }} [options] the height, in px, is reserved until the figure has loaded
 */
export function scriptCode(site, figure, { theme, credit, height } = {}) {
  const chosen = Object.entries({ theme, style: height === undefined ? undefined : `min-height: ${height}px` });
  const attributes = [...settingsOf(figure), ...chosen].flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escaped(value)}"`],
  );
  return `<script type="module" src="${escaped(site)}embed.js"></script>
<cnn-${figure.name}${attributes.join('')}></cnn-${figure.name}>${creditLine(site, credit)}`;
}

/**
 * The figure in a frame, with a script that gives the frame its height.
 * @param {string} site as above
 * @param {ShownFigure} figure
 * @param {object} frame
 * @param {string} frame.title for those who do not see it
 * @param {number} frame.height in px, until the figure says its own
 * @param {string} frame.lang
 * @param {Options['theme']} [frame.theme]
 * @param {string} [frame.credit]
 */
export function frameCode(site, figure, { title, height, lang, theme, credit }) {
  return `<iframe src="${escaped(frameAddress(site, figure, { lang, theme }))}" title="${escaped(title)}"
  width="100%" height="${height}" style="border: 0" loading="lazy"></iframe>
<script>
  addEventListener('message', ({ data, source }) => {
    const frame = [...document.querySelectorAll('iframe')].find((other) => other.contentWindow === source);
    if (!frame?.src.startsWith(${JSON.stringify(site).replaceAll('<', '\\u003c')})) return;
    if (data.type === 'convscope:height') frame.height = data.height;
  });
</script>${creditLine(site, credit)}`;
}

/**
 * The page that shows the figure alone.
 * @param {string} site as above
 * @param {ShownFigure} figure
 * @param {{ lang: string, theme?: string }} look
 */
export function frameAddress(site, figure, { lang, theme }) {
  const settings = settingsOf(figure);
  const short = settings.filter(([name]) => !isLong(name));
  const query = new URLSearchParams([['figure', figure.name], ...short, ['lang', lang]]);
  if (theme) query.set('theme', theme);
  const fragment = writeFragment('', String(new URLSearchParams(settings.filter(([name]) => isLong(name)))));
  return `${site}embed.html?${query}${fragment}`;
}

/**
 * @param {string} site
 * @param {string | undefined} text
 */
function creditLine(site, text) {
  return text ? `\n<p><a href="${escaped(site)}">${escaped(text)}</a></p>` : '';
}

/** @param {ShownFigure} figure */
function settingsOf({ attributes, session }) {
  return session ? [...attributes, ...writeSettings(session)] : attributes;
}

/** @param {string} text for an attribute in double quotes */
export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
