// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Plugin } from 'vite' */

const card = /(<meta property="og:image" content=")([^"]+)(")/;

/**
 * Gives the picture of a page's card its whole address, which most sites that show one want.
 * @param {string} html with its address relative to the site
 * @param {string | undefined} site such as `https://name.github.io/convscope`; without it, the address stays relative
 */
export function withWholeAddress(html, site) {
  if (!site) return html;
  const base = `${site.replace(/\/*$/, '')}/`;
  return html.replace(card, (_, before, address, after) => `${before}${new URL(address, base).href}${after}`);
}

/**
 * Where the site will be, if the environment says so: SITE_URL.
 * @type {Plugin}
 */
export const socialCard = {
  name: 'social-card',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
      file.source = withWholeAddress(String(file.source), process.env.SITE_URL);
    }
  },
};
