// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { readFragment } from './fragment.js';

/** @import { PageState } from './page-state.js' */

/**
 * Has a link such as "#softmax&live.strokes=…" change the figures of the page where the reader is, instead of loading it anew;
 * opened elsewhere, it leads to the section, with the figures changed.
 * @param {Element} article
 * @param {PageState} state
 */
export function followSettingLinks(article, state) {
  article.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey, altKey } = /** @type {MouseEvent} */ (event);
    const link = target instanceof Element ? target.closest('a') : null;
    const href = link?.getAttribute('href') ?? '';
    const { query } = readFragment(href);
    if (!href.startsWith('#') || !query || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    state.follow(href);
  });
}
