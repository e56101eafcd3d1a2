// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { offerCode } from './article/offer-code.js';
import { PageTools } from './article/page-tools.js';
import { defineElements } from './figures/elements.js';

// The tools come first: they put the page into the state that its address names, and the figures begin with that.
customElements.define('page-tools', PageTools);
defineElements();

const tools = document.querySelector('page-tools');
if (tools instanceof PageTools) offerCode(tools.state);
