// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { addFiles } from '../files/files.js';
import { sessionOf } from '../session/sessions.js';
import { offerTools } from './figure-tools/offer-tools.js';
import { PageTools } from './page-tools.js';

// The whole training set is for this page alone: the package goes without its 9.6 MB.
const trainingSet = {
  'samples/train-60000-images-idx3.gz': new URL('../samples/train-60000-images-idx3.gz', import.meta.url),
  'samples/train-60000-labels-idx1.gz': new URL('../samples/train-60000-labels-idx1.gz', import.meta.url),
};

/** @import { PageState } from './address/page-state.js' */

/** Milliseconds after which the page gets ready for paper, unless the reader scrolls before. */
const paperPause = 5000;

/** Starts what the article has around its figures, and puts it into the state that its address names. */
export function startPage() {
  addFiles(trainingSet);
  customElements.define('page-tools', PageTools);
  const tools = document.querySelector('page-tools');
  if (tools instanceof PageTools) {
    offerTools(tools.state);
    stay(tools.state);
    addEventListener('hashchange', () => stay(tools.state));
  }
  addEventListener('scroll', follow, { once: true });
  setTimeout(preparePaper, paperPause);
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
  preparePaper();
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

function preparePaper() {
  import('./paper/start-paper.js').then(
    ({ startPaper }) => startPaper(),
    () => {}, // it prints all the same
  );
}
