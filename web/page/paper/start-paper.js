// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { offerWorksheets } from '../worksheet/offer-worksheets.js';
import { followPrints } from './paper.js';

/** @import { PageState } from '../address/page-state.js' */

let hasStarted = false;

/**
 * All that the article does for paper, once.
 * @param {PageState} state
 */
export function startPaper(state) {
  const article = document.querySelector('main');
  if (hasStarted || !article) return;
  hasStarted = true;
  followPrints();
  offerWorksheets(article, state, async () => (await import('../worksheet/worksheet-dialog.js')).WorksheetDialog);
}
