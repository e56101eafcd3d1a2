// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The list of the elements as a page, from their manifest.

import { examples } from './examples.js';

/** @typedef {{ name: string, description?: string, inheritedFrom?: { name: string } }} Entry */

/**
 * @typedef {object} Element as the manifest describes it
 * @property {string} tagName
 * @property {string} description
 * @property {Entry[]} [attributes]
 * @property {Entry[]} [events]
 * @property {Entry[]} [cssProperties]
 * @property {Entry[]} [cssParts]
 */

/** @typedef {{ modules: { declarations: Element[] }[] }} Manifest */

const kinds = /** @type {const} */ ({
  attributes: 'Attributes',
  events: 'Events',
  cssParts: 'Parts',
  cssProperties: 'Custom properties',
});

/** @typedef {keyof typeof kinds} Kind */

/**
 * @param {Manifest} manifest
 * @param {string} icon its address
 */
export function elementsPage({ modules }, icon) {
  const elements = modules.flatMap(({ declarations }) => declarations);
  const byName = new Map(elements.map((element) => [element.tagName, element]));
  const names = [...Object.keys(examples), ...[...byName.keys()].filter((name) => !(name in examples)).sort()];
  const listed = names.map((name) => {
    const element = byName.get(name);
    if (!element) throw new Error(`${name} has an example, but no element`);
    return element;
  });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="description" content="All elements of ConvScope with their attributes, events, parts and custom properties." />
    <title>Elements · ConvScope</title>
    <link rel="icon" href="${icon}" type="image/svg+xml" />
    <link rel="stylesheet" href="./base.css" />
    <link rel="stylesheet" href="./elements.css" />
    <script type="module" src="./embed.js"></script>
    <script type="module" src="./elements.js"></script>
  </head>
  <body>
    <main>
      <header>
        <p class="eyebrow"><a href="./index.html">ConvScope</a></p>
        <h1>Elements</h1>
        <p>
          Each figure of the article is a custom element that works alone in any page. One script defines them all; each
          starts when it comes near the viewport, and what it needs is fetched then. From then on it has the attribute
          <code>started</code>. What an element contains shows until that, and where there is no JavaScript.
        </p>
        ${code('<script type="module" src="embed.js"></script>')}
      </header>
      <nav aria-label="Elements"><ul>${listed.map(({ tagName }) => `<li><a href="#${tagName}">${tagName}</a></li>`).join('')}</ul></nav>
      ${common(listed)}
      ${listed.map(section).join('\n      ')}
    </main>
  </body>
</html>
`;
}

/** What many elements have, told once. @param {Element[]} elements */
function common(elements) {
  const entries = (/** @type {Kind} */ kind) => {
    const all = elements.flatMap((element) => element[kind] ?? []).filter(({ inheritedFrom }) => inheritedFrom);
    return [...new Map(all.map((entry) => [entry.name, entry])).values()];
  };
  return `<section id="all">
        <h2>What figures have in common</h2>
        <p>
          Every figure follows the <code>color-scheme</code> and the <code>lang</code> of the page, and takes family and
          size of its type from the text around it. The attributes below are those of figures that show the network:
          all of one group share it.
        </p>
        ${table('attributes', entries('attributes'))}
        ${table('cssParts', entries('cssParts'))}
        ${table('cssProperties', entries('cssProperties'))}
      </section>`;
}

/** @param {Element} element */
function section(element) {
  const { tagName, description } = element;
  const example = /** @type {Record<string, string>} */ (examples)[tagName];
  const isSessions = element.attributes?.some(({ name }) => name === 'digit');
  const own = (/** @type {Kind} */ kind) => (element[kind] ?? []).filter(({ inheritedFrom }) => !inheritedFrom);
  return `<section id="${tagName}">
        <h2><code>&lt;${tagName}&gt;</code></h2>
        <p>${prose(description)}${isSessions ? ' Shows the network: see <a href="#all">its attributes</a>.' : ''}</p>
        ${example ? `${code(example)}\n        ${example}` : '<p>A part of other figures, which give it its numbers.</p>'}
        ${/** @type {Kind[]} */ (Object.keys(kinds)).map((kind) => table(kind, own(kind))).join('\n        ')}
      </section>`;
}

/**
 * @param {Kind} kind
 * @param {Entry[]} entries
 */
function table(kind, entries) {
  if (entries.length === 0) return '';
  const rows = entries.map(
    ({ name, description = '' }) => `<tr><th scope="row"><code>${name}</code></th><td>${prose(description)}</td></tr>`,
  );
  return `<table><caption>${kinds[kind]}</caption><tbody>${rows.join('')}</tbody></table>`;
}

/** @param {string} html */
function code(html) {
  return `<pre tabindex="0"><code>${escaped(html)}</code></pre>`;
}

/** Text of a comment, in which code stands between backquotes. @param {string} text */
function prose(text) {
  return escaped(text.replace(/\s+/g, ' ')).replace(/`([^`]*)`/g, '<code>$1</code>');
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
