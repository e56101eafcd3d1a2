// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The browser's one tab: runs functions in its page, and has its mouse and its keyboard.

import { readFileSync } from 'node:fs';

/** @import { Driver } from './driver.js' */

/** The functions that every script finds in the page. */
const inPage = ['find.js', 'act.js']
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8').replaceAll(/^import .*$|^export /gm, ''))
  .join('');

/** JSON has no such numbers, and the tests tell −0 from 0. */
const encoded = `(_, value) =>
  typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))
    ? { number: Object.is(value, -0) ? '-0' : String(value) }
    : value`;

/** @param {string} _ @param {any} value */
const decoded = (_, value) => (typeof value?.number === 'string' ? Number(value.number) : value);

/** WebDriver's names of keys that write nothing (section 17.4.2). @type {Record<string, string>} */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  ControlOrMeta: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

export class Tab {
  #at = { x: 0, y: 0 };

  /** @param {Driver} driver */
  constructor(driver) {
    this.driver = driver;
  }

  /**
   * What a function returns that runs in the page. It may call those of find.js and act.js, and nothing else from here.
   * @param {Function | string} run
   * @param {...unknown} args
   */
  async run(run, ...args) {
    const script = `${inPage}
      const args = Array.from(arguments);
      return (async () => JSON.stringify([await (${run})(...args)], ${encoded}))();`;
    return JSON.parse(await this.driver.call('POST', '/execute/sync', { script, args }), decoded)[0];
  }

  mouse = {
    /** @param {number} x @param {number} y @param {{ steps?: number }} [options] */
    move: async (x, y, { steps = 1 } = {}) => {
      const from = this.#at;
      this.#at = { x, y };
      const part = (/** @type {number} */ step) => ({
        x: Math.round(from.x + ((x - from.x) * step) / steps),
        y: Math.round(from.y + ((y - from.y) * step) / steps),
      });
      await this.#point(
        Array.from({ length: steps }, (_, i) => ({ type: 'pointerMove', duration: 0, ...part(i + 1) })),
      );
    },
    down: () => this.#point([{ type: 'pointerDown', button: 0 }]),
    up: () => this.#point([{ type: 'pointerUp', button: 0 }]),
  };

  keyboard = {
    /** @param {string} chord such as Shift+Tab */
    press: async (chord) => {
      const pressed = chord.split('+').map((name) => keys[name] ?? name);
      await this.#type([...down(pressed), ...up(pressed.reverse())]);
    },
    /** @param {string} text */
    type: async (text) => {
      await this.#type([...text].flatMap((key) => [...down([key]), ...up([key])]));
    },
  };

  /** @param {object[]} actions */
  async #point(actions) {
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.driver.call('POST', '/actions', { actions: [mouse] });
  }

  /** @param {object[]} actions */
  async #type(actions) {
    await this.driver.call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}

const down = (/** @type {string[]} */ all) => all.map((value) => ({ type: 'keyDown', value }));
const up = (/** @type {string[]} */ all) => all.map((value) => ({ type: 'keyUp', value }));
