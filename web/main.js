// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { defineElements } from './figures/elements.js';
import { addFiles } from './files/files.js';
import { offerCode } from './page/embedding/offer-code.js';
import { PageTools } from './page/page-tools.js';

// The whole training set is for this page alone: the package goes without its 9.6 MB.
addFiles({
  'samples/train-60000-images-idx3.gz': new URL('./samples/train-60000-images-idx3.gz', import.meta.url),
  'samples/train-60000-labels-idx1.gz': new URL('./samples/train-60000-labels-idx1.gz', import.meta.url),
});

// The tools come first: they put the page into the state that its address names, and the figures begin with that.
customElements.define('page-tools', PageTools);
defineElements();

const tools = document.querySelector('page-tools');
if (tools instanceof PageTools) offerCode(tools.state);
