// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The whole article in one file, or the figure of its address alone. Nothing is fetched.

import { defineElements } from '../figures/elements.js';
import { ownAddress } from '../page/address/own-address.js';
import { PageTools } from '../page/page-tools.js';
import { languageNamed } from '../parts/base/languages.js';
import { showFigure } from './figure-page.js';
import { useHeldFiles } from './held-files.js';

/**
 * Puts the article in another language in the place of the one that shows, which is kept.
 * @param {string} tag of any language
 */
function chooseLanguage(tag) {
  const lang = languageNamed(tag);
  const template = [...document.querySelectorAll('template')].find((other) => other.lang === lang);
  if (!template) return;
  const shown = document.createElement('template');
  shown.lang = document.documentElement.lang;
  shown.title = document.title;
  shown.content.append(...[...document.body.children].filter((element) => !element.matches('template, script')));
  document.documentElement.lang = template.lang;
  document.title = template.title;
  document.body.prepend(template.content);
  template.replaceWith(shown);
}

/**
 * Follows the links of a page without an address, within the page.
 * @param {MouseEvent} event
 */
function followWithin(event) {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link?.hreflang) chooseLanguage(link.hreflang);
  else if (link?.getAttribute('href')?.startsWith('#')) document.getElementById(link.hash.slice(1))?.scrollIntoView();
  else return;
  event.preventDefault();
}

async function showPage() {
  await useHeldFiles({ isLeftOut: true });
  if (new URLSearchParams(location.search).has('figure')) {
    document.querySelector('style')?.remove(); // the article's
    defineElements();
    showFigure();
  } else {
    chooseLanguage(new URLSearchParams(location.search).get('lang') ?? '');
    if (!ownAddress()) document.addEventListener('click', followWithin);
    customElements.define('page-tools', PageTools);
    defineElements();
  }
}

showPage().finally(() => {
  document.documentElement.dataset.started = ''; // the text is there whatever failed
});
