// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { offerWorksheets } from '../worksheet/offer-worksheets.js';
import { followPrints } from './paper.js';

let hasStarted = false;

/** All that the article does for paper, once. */
export function startPaper() {
  const article = document.querySelector('main');
  if (hasStarted || !article) return;
  hasStarted = true;
  followPrints();
  offerWorksheets(article, async () => (await import('../worksheet/worksheet-dialog.js')).WorksheetDialog);
}
