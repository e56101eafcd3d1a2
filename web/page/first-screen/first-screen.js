// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { IndexHtmlTransformContext, Plugin, Rolldown } from 'vite' */

/** The scripts that the page begins with, besides the one that its HTML names. */
const scripts = ['figures/live/live.js', 'page/start.js'];
/** What each network needs; early-files.js has the rest. */
const module = 'wasm/convscope.wasm';

/**
 * Puts the scripts of the first screen and what they import into one file: many would wait for each other's round trips, and
 * what lies apart compresses less.
 * @type {Rolldown.CodeSplittingGroup}
 */
export const firstScreenGroup = {
  debugName: 'first',
  name: (id, chunking) => {
    const reached = new Set([id]);
    for (const at of reached) {
      if (scripts.some((script) => at.endsWith(script))) return 'first';
      for (const importer of chunking.getModuleInfo(at)?.importers ?? []) reached.add(importer);
    }
    return null;
  },
};

/**
 * Has the browser fetch what the first screen needs together with the first script, instead of one after the other.
 * @type {Plugin}
 */
export const firstScreen = {
  name: 'first-screen',
  transformIndexHtml: { order: 'post', handler: links },
};

/**
 * @param {string} _html
 * @param {IndexHtmlTransformContext} context
 */
function links(_html, { bundle = {}, chunk }) {
  const output = Object.values(bundle);
  const names = new Set(
    scripts.flatMap((script) => {
      const found = output.find((file) => isChunk(file) && file.moduleIds.some((id) => id.endsWith(script)));
      return found ? [found.fileName] : [];
    }),
  );
  for (const name of names) {
    const file = bundle[name];
    if (isChunk(file)) for (const imported of file.imports) names.add(imported);
  }
  const present = new Set(chunk ? [chunk.fileName, ...chunk.imports] : []); // for which the page has links already
  const code = [...names].filter((name) => !present.has(name));
  const data = output.filter((file) => file.type === 'asset' && file.originalFileNames.includes(module));
  return [
    ...code.map((name) => link(name, { rel: 'modulepreload' })),
    ...data.map(({ fileName }) => link(fileName, { rel: 'preload', as: 'fetch', fetchpriority: 'low' })),
  ];
}

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 */
function link(name, attributes) {
  return {
    tag: 'link',
    attrs: { ...attributes, crossorigin: true, href: `./${name}` },
    injectTo: /** @type {const} */ ('head'),
  };
}

/**
 * @param {Rolldown.OutputAsset | Rolldown.OutputChunk | undefined} file
 * @returns {file is Rolldown.OutputChunk}
 */
function isChunk(file) {
  return file?.type === 'chunk';
}
