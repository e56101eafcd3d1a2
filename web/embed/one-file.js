// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The whole article in one file, or the figure of its address alone. Nothing is fetched.

import { defineElements } from '../figures/elements.js';
import { addFiles, leaveOutFiles } from '../files/files.js';
import { ownAddress } from '../page/address/own-address.js';
import { stayAt } from '../page/address/stay-at.js';
import { followContents } from '../page/contents/contents.js';
import * as link from '../page/figure-tools/copy-link.js';
import * as full from '../page/figure-tools/full-screen.js';
import { offerTools } from '../page/figure-tools/offer-tools.js';
import { PageTools } from '../page/page-tools/page-tools.js';
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

/** Articles that have the buttons under their figures. @type {WeakSet<Element>} */
const furnished = new WeakSet();

/** Puts the buttons under the figures of the article that shows: “Embed” needs a site, which a file is not part of. */
function offerButtons() {
  const article = document.querySelector('main');
  const tools = document.querySelector('page-tools');
  if (!article || furnished.has(article) || !(tools instanceof PageTools)) return;
  furnished.add(article);
  offerTools(tools.state, { link: async () => link, full: async () => full });
  offerWorksheets(article, tools.state, async () => WorksheetDialog);
}

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
  offerButtons();
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
    const roots = [document, ...Array.from(document.querySelectorAll('template'), ({ content }) => content)];
    for (const article of roots.flatMap((root) => [...root.querySelectorAll('main')])) {
      for (const nav of article.querySelectorAll('nav.contents')) followContents(nav);
      followNetwork(article, sessionOf(''));
      markNamedParts(article);
    }
    offerButtons();
    const tools = document.querySelector('page-tools');
    if (tools instanceof PageTools && tools.state.place) stayAt(tools.state.place);
  }
}

showPage().finally(() => {
  document.documentElement.dataset.started = ''; // the text is there whatever failed
});
