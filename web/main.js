// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { code } from './figures/code.js';
import { defineOnArrival } from './figures/define-on-arrival.js';
import { fetchEarly } from './page/first-screen/early-files.js';
import { showChosenTheme } from './page/page-tools/chosen-theme.js';

showChosenTheme(); // at once, so that no other is seen before
fetchEarly();

// The tools come first: the figures begin with the state that the address of the page names.
const tools = import('./page/start.js').then(({ startPage }) => startPage());
defineOnArrival(
  code,
  tools.catch(() => {}), // without them the figures are as good
);
