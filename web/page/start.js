// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { addFiles } from '../files/files.js';
import { sessionOf } from '../session/sessions.js';
import { offerTools } from './figure-tools/offer-tools.js';
import { PageTools } from './page-tools/page-tools.js';

/** @import { PageState } from './address/page-state.js' */

// The whole training set is for this page alone: the package goes without its 9.6 MB.
const trainingSet = {
  'samples/train-60000-images-idx3.gz': new URL('../samples/train-60000-images-idx3.gz', import.meta.url),
  'samples/train-60000-labels-idx1.gz': new URL('../samples/train-60000-labels-idx1.gz', import.meta.url),
};

/** Milliseconds after which the page gets ready for paper, unless the reader scrolls before. */
const paperPause = 5000;

/** The buttons under each figure; the code of each comes when it is first asked for. */
const figureTools = {
  link: () => import('./figure-tools/copy-link.js'),
  full: () => import('./figure-tools/full-screen.js'),
  embed: () => import('./embedding/embed-dialog.js'),
};

/** Starts what the article has around its figures, and puts it into the state that its address names. */
export function startPage() {
  addFiles(trainingSet);
  customElements.define('page-tools', PageTools);
  const tools = document.querySelector('page-tools');
  if (tools instanceof PageTools) {
    const { state } = tools;
    offerTools(state, figureTools);
    stay(state);
    addEventListener('hashchange', () => stay(state));
    addEventListener('scroll', () => preparePaper(state), { once: true });
    setTimeout(() => preparePaper(state), state.worksheet ? 0 : paperPause);
  }
  addEventListener('scroll', follow, { once: true });
}

/**
 * Keeps the figure in view that the address leads to.
 * @param {PageState} state
 */
function stay({ place }) {
  if (!place) return;
  import('./address/stay-at.js').then(
    ({ stayAt }) => stayAt(place),
    () => {}, // it is where it was at first
  );
}

/** Fetches what nothing is seen of before the reader scrolls, and what the article can do without. */
function follow() {
  const contents = document.querySelector('nav.contents');
  const article = document.querySelector('main');
  if (contents) {
    import('./contents/contents.js').then(
      ({ followContents }) => followContents(contents),
      () => {}, // the list at the side is as good
    );
  }
  if (article) {
    import('./prose/follow-network.js').then(
      ({ followNetwork }) => followNetwork(article, sessionOf('')),
      () => {}, // the text is that of the network to begin with
    );
    import('./prose/named-parts.js').then(
      ({ markNamedParts }) => markNamedParts(article),
      () => {},
    );
  }
}

/** @param {PageState} state */
function preparePaper(state) {
  import('./paper/start-paper.js').then(
    ({ startPaper }) => startPaper(state),
    () => {}, // it prints all the same
  );
}
