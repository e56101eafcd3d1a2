// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { addFiles } from '../files/files.js';
import { offerCode } from './embedding/offer-code.js';
import { PageTools } from './page-tools.js';

// The whole training set is for this page alone: the package goes without its 9.6 MB.
const trainingSet = {
  'samples/train-60000-images-idx3.gz': new URL('../samples/train-60000-images-idx3.gz', import.meta.url),
  'samples/train-60000-labels-idx1.gz': new URL('../samples/train-60000-labels-idx1.gz', import.meta.url),
};

/** Starts what the article has around its figures, and puts it into the state that its address names. */
export function startPage() {
  addFiles(trainingSet);
  customElements.define('page-tools', PageTools);
  const tools = document.querySelector('page-tools');
  if (tools instanceof PageTools) offerCode(tools.state);
}
