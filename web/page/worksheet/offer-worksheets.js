// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { say } from '../../parts/base/say.js';
import { whenDrawn } from '../when-drawn.js';
import { words as pageWords } from '../words.js';
import { sheetNames } from './sheet-names.js';
import { words } from './words.js';

/** @import { PageState } from '../address/page-state.js' */
/** @import { WorksheetDialog } from './worksheet-dialog.js' */

/** @type {Promise<WorksheetDialog> | undefined} */
let dialog;

/** @param {() => Promise<typeof WorksheetDialog>} code */
async function addDialog(code) {
  const WorksheetDialog = await code();
  if (!customElements.get('worksheet-dialog')) customElements.define('worksheet-dialog', WorksheetDialog);
  const added = new WorksheetDialog();
  document.body.append(added);
  return added;
}

/**
 * Puts a button into the row under each figure of an article that has a worksheet, beside others that are there, and opens the
 * worksheet that the address names.
 * @param {Element} article
 * @param {PageState} state
 * @param {() => Promise<typeof WorksheetDialog>} code of the dialog, which comes when it is first asked for
 */
export function offerWorksheets(article, state, code) {
  for (const saved of article.querySelectorAll('.offer .worksheet')) saved.remove(); // by a browser, as it was shown
  for (const name of sheetNames) {
    const figure = article.querySelector(`cnn-${name}`);
    if (!figure) continue;
    const title = figure.closest('section')?.querySelector('h2')?.textContent ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'worksheet';
    button.textContent = say(figure, words['worksheet.button']);
    button.setAttribute('aria-label', say(figure, words['worksheet.label'], { figure: title }));
    const trouble = document.createElement('span');
    trouble.className = 'worksheet';
    trouble.setAttribute('role', 'alert');
    const open = async () => {
      dialog ??= addDialog(code);
      trouble.textContent = '';
      const shown = await dialog.catch(() => undefined);
      if (!shown) {
        dialog = undefined; // the next click asks for its code again
        trouble.textContent = say(figure, pageWords['tools.missing']);
      } else if (!Reflect.get(figure, 'isDrawn')) {
        trouble.textContent = say(figure, words['worksheet.too-soon']);
      } else {
        shown.show(figure, { name, title, state });
      }
    };
    button.addEventListener('click', open);
    const row = rowUnder(figure);
    if (row.matches('[role=toolbar]')) button.tabIndex = -1; // arrows lead to it from the others
    row.append(button, trouble);
    if (name === state.worksheet) whenDrawn(figure).then(open);
  }
}

/** @param {Element} figure */
function rowUnder(figure) {
  const next = figure.nextElementSibling;
  if (next?.matches('.offer')) return next.querySelector('[role=toolbar]') ?? next;
  const row = document.createElement('div');
  row.className = `offer ${figure.className}`;
  figure.after(row);
  return row;
}
