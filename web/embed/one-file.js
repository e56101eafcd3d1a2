// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The whole article in one file, or the figure of its address alone. Nothing is fetched.

import { defineElements } from '../figures/elements.js';
import { PageTools } from '../page/page-tools.js';
import { languageNamed } from '../parts/base/languages.js';
import { showFigure } from './figure-page.js';
import { useHeldFiles } from './held-files.js';

/** Puts the article in the language of the address in the place of that in the first. */
function chooseLanguage() {
  const lang = languageNamed(new URLSearchParams(location.search).get('lang') ?? '');
  const template = [...document.querySelectorAll('template')].find((other) => other.lang === lang);
  if (!template) return;
  document.documentElement.lang = template.lang;
  document.title = template.title;
  document.body.replaceChildren(template.content);
}

async function showPage() {
  await useHeldFiles({ isLeftOut: true });
  if (new URLSearchParams(location.search).has('figure')) {
    document.querySelector('style')?.remove(); // the article's
    defineElements();
    showFigure();
  } else {
    chooseLanguage();
    customElements.define('page-tools', PageTools);
    defineElements();
  }
}

showPage().finally(() => {
  document.documentElement.dataset.started = ''; // the text is there whatever failed
});
