// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { settingNames } from '../../session/setting-names.js';
import { takeEarlierProperties } from './earlier-properties.js';
import { PlainFigure } from './plain-figure.js';
import { attributeText, numberOf } from './setting-text.js';

/** @import { SettingName } from '../../session/setting-names.js' */

/** @typedef {'group' | SettingName} SessionAttribute */

/** @type {readonly SessionAttribute[]} */
const names = ['group', ...settingNames];

/**
 * @param {string} name
 * @returns {name is SessionAttribute}
 */
export function isSessionAttribute(name) {
  return names.some((each) => each === name);
}

/**
 * A figure whose attributes speak of a session. Their properties are written into them at once, since they are read from
 * there: also by figures whose session it is, before this one is in the page.
 */
export class SessionAttributes extends PlainFigure {
  /** @override */
  static get observedAttributes() {
    return [...super.observedAttributes, ...names];
  }

  constructor() {
    super();
    takeEarlierProperties(this, names);
  }

  /** @type {string | null} */
  get group() {
    return this.getAttribute('group');
  }

  set group(value) {
    this.#write('group', value);
  }

  /** @type {number | string | null} */
  get digit() {
    return numberOf(this.getAttribute('digit'));
  }

  set digit(value) {
    this.#write('digit', value);
  }

  /** @type {string | null} */
  get model() {
    return this.getAttribute('model');
  }

  set model(value) {
    this.#write('model', value);
  }

  /** @type {number | string | null} */
  get weights() {
    return numberOf(this.getAttribute('weights'));
  }

  set weights(value) {
    this.#write('weights', value);
  }

  /** @type {number | string | null} */
  get seed() {
    return numberOf(this.getAttribute('seed'));
  }

  set seed(value) {
    this.#write('seed', value);
  }

  /** @type {string | null} */
  get cell() {
    return this.getAttribute('cell');
  }

  set cell(value) {
    this.#write('cell', value);
  }

  /**
   * @param {SessionAttribute} name
   * @param {unknown} value
   */
  #write(name, value) {
    const text = attributeText(value);
    if (text === null) this.removeAttribute(name);
    else this.setAttribute(name, text);
  }
}
