// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The whole article in one file, or the figure of its address alone. Nothing is fetched.

import { defineElements } from '../figures/elements.js';
import { addFiles, leaveOutFiles } from '../files/files.js';
import { ownAddress } from '../page/address/own-address.js';
import { followContents } from '../page/contents/contents.js';
import { PageTools } from '../page/page-tools.js';
import { followPrints } from '../page/paper/paper.js';
import { followNetwork } from '../page/prose/follow-network.js';
import { markNamedParts } from '../page/prose/named-parts.js';
import { offerWorksheets } from '../page/worksheet/offer-worksheets.js';
import { WorksheetDialog } from '../page/worksheet/worksheet-dialog.js';
import { languageNamed } from '../parts/base/languages.js';
import { sessionOf } from '../session/sessions.js';
import { showFigure } from './figure-page.js';
import { useHeldFiles } from './held-files.js';

/** What it trains on, of 1.5 MB that the file may have; by the names that hold-files.js gives them. */
const trainingDigits = ['train-2000-images-idx3.gz', 'train-2000-labels-idx1.gz'];

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
  addFiles(Object.fromEntries(trainingDigits.map((name) => [`samples/${name}`, new URL(`file:///${name}`)])));
  leaveOutFiles(['samples/train-10000-images-idx3.gz', 'samples/train-60000-images-idx3.gz']);
  await useHeldFiles();
  if (new URLSearchParams(location.search).has('figure')) {
    document.querySelector('style')?.remove(); // the article's
    defineElements();
    showFigure();
  } else {
    chooseLanguage(new URLSearchParams(location.search).get('lang') ?? '');
    if (!ownAddress()) document.addEventListener('click', followWithin);
    customElements.define('page-tools', PageTools);
    defineElements();
    followPrints();
    const articles = [document, ...Array.from(document.querySelectorAll('template'), ({ content }) => content)];
    for (const nav of articles.flatMap((article) => [...article.querySelectorAll('nav.contents')])) followContents(nav);
    for (const text of articles.flatMap((article) => [...article.querySelectorAll('main')])) {
      followNetwork(text, sessionOf(''));
      markNamedParts(text);
      offerWorksheets(text, async () => WorksheetDialog);
    }
  }
}

showPage().finally(() => {
  document.documentElement.dataset.started = ''; // the text is there whatever failed
});
