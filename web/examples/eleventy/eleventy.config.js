// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @param {import('@11ty/eleventy/UserConfig').default} config */
export default function (config) {
  // The script of the figures, with the files that it fetches beside it.
  config.addPassthroughCopy({
    'node_modules/convscope/dist/embed.js': 'convscope/embed.js',
    'node_modules/convscope/dist/embed': 'convscope/embed',
    'node_modules/convscope/dist/assets': 'convscope/assets',
    'post.css': 'post.css',
  });
}
