// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { focusWhole, isShortcut, leavesText } from './keys.js';

/** @import { ElementPart } from 'lit/directive.js' */

/** Where keys lead among so many items. @type {Record<string, (here: number, count: number) => number>} */
const moves = {
  ArrowLeft: (here) => here - 1,
  ArrowUp: (here) => here - 1,
  ArrowRight: (here) => here + 1,
  ArrowDown: (here) => here + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

class OneStop extends Directive {
  /** @type {Element | undefined} */
  #group;
  #items = '';
  /** @type {string | undefined} */
  #rows;
  /** @type {HTMLElement | undefined} the one that Tab leads to */
  #entry;

  /** @param {[items: string, rows?: string]} _selectors */
  render(..._selectors) {
    return noChange;
  }

  /**
   * @override
   * @param {ElementPart} part
   * @param {[items: string, rows?: string]} selectors
   */
  update({ element }, [items, rows]) {
    this.#items = items;
    this.#rows = rows;
    if (!this.#group) {
      this.#group = element;
      element.addEventListener('focusin', this.#enter);
      element.addEventListener('keydown', (event) => this.#move(/** @type {KeyboardEvent} */ (event)));
    }
    queueMicrotask(this.#mark); // when the items have been rendered
    return noChange;
  }

  get #usable() {
    const items = /** @type {NodeListOf<HTMLElement> | undefined} */ (this.#group?.querySelectorAll(this.#items));
    return [...(items ?? [])].filter((item) => !item.matches(':disabled'));
  }

  #mark = () => {
    const items = this.#usable;
    if (!this.#entry || !items.includes(this.#entry)) {
      this.#entry = items.find((item) => item.matches('[aria-pressed=true]')) ?? items[0];
    }
    for (const item of items) item.tabIndex = item === this.#entry ? 0 : -1;
  };

  #enter = (/** @type {Event} */ { target }) => {
    if (!(target instanceof HTMLElement) || !this.#usable.includes(target)) return;
    this.#entry = target;
    this.#mark();
  };

  /** @param {KeyboardEvent} event */
  #move(event) {
    const items = this.#usable;
    const here = items.indexOf(/** @type {HTMLElement} */ (event.target));
    const move = moves[event.key];
    if (!move || here < 0 || isShortcut(event)) return;
    if (usesItself(event)) return;
    event.preventDefault();
    const isAcross = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    const next =
      this.#rows && isAcross ? besides(items, here, this.#rows, move(0, 1)) : items[move(here, items.length)];
    focusWhole(next);
  }
}

/**
 * Whether a field needs the key for its text, or a list for its choice.
 * @param {KeyboardEvent} event
 */
function usesItself({ target, key }) {
  if (target instanceof HTMLInputElement) return !leavesText(target, key);
  return target instanceof HTMLSelectElement && key !== 'ArrowLeft' && key !== 'ArrowRight';
}

/**
 * The item at the same place of another row, or the last of a shorter one.
 * @param {HTMLElement[]} items
 * @param {number} here
 * @param {string} rows
 * @param {number} step
 */
function besides(items, here, rows, step) {
  const rowOf = (/** @type {HTMLElement} */ item) => item.closest(rows);
  const all = [...new Set(items.map(rowOf))];
  const own = rowOf(items[here]);
  const place = items.filter((item) => rowOf(item) === own).indexOf(items[here]);
  const next = all[all.indexOf(own) + step];
  const there = next ? items.filter((item) => rowOf(item) === next) : [];
  return there[Math.min(place, there.length - 1)];
}

/**
 * Makes buttons, fields or lists one stop of the Tab key together: arrows, Home and End lead from one to the next, and out of
 * a field's text where it ends. Given what the rows are, ArrowUp and ArrowDown lead from row to row.
 * @example html`<div role="group" ${oneStop('button')}>…</div>`
 */
export const oneStop = directive(OneStop);
