// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { render } from 'lit';
import { allowedValues, readSettings } from '../../session/session-settings.js';
import { enterSession, leaveSession, sessionOf } from '../../session/sessions.js';
import { settingNames } from '../../session/setting-names.js';
import { askFigures } from './ask-figures.js';
import { PlainFigure } from './plain-figure.js';
import { attributeText, numberOf } from './setting-text.js';
import { baseWords } from './words.js';

/** @import { PropertyValues, TemplateResult } from 'lit' */
/** @import { SettingName } from '../../session/setting-names.js' */

/** @typedef {'group' | SettingName} SharedName */

/** The attributes that speak of the session. @type {readonly SharedName[]} */
const sharedNames = ['group', ...settingNames];

/**
 * What every figure of a session has: what the figures of its group share. What the session begins with says, for all, the first
 * figure that has the attribute.
 *
 * @attr group figures of one group share network, samples and selection; by default all of a page do
 * @attr digit index of the sample to begin with, 0–999
 * @attr model the network to begin with, `mnist` (by default) or `mnist-deep`
 * @attr weights `random`, a number of training images (100, 1000, 10000, 60000), or `trained` (by default)
 * @attr seed of the random weights, from 1
 * @attr cell of the network that is pinned at first, such as "conv 3 12 7": map 3, row 12, column 7
 */
export class Figure extends PlainFigure {
  /** @override */
  static get observedAttributes() {
    return [...super.observedAttributes, ...sharedNames];
  }

  #forgetSession = () => {};
  /** @type {(() => TemplateResult) | undefined} what is shown alone: what is wrong with the attributes, or did not come */
  #trouble;

  session = sessionOf('');
  /** @type {string | undefined} while it is in the document */
  #group;

  constructor() {
    super();
    // What a script set before the code of the figure came.
    for (const name of sharedNames) {
      if (!Object.hasOwn(this, name)) continue;
      const value = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
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

  /** @override */
  connectedCallback() {
    const group = this.group ?? '';
    this.#group = group;
    this.session = enterSession(group, this);
    // All figures of a page are asked before the first of them begins, with those whose code has not come.
    askFigures(group, this.session);
    const { beginning } = this.#readSettings();
    if (!this.#trouble) this.session.begin(beginning);
    super.connectedCallback();
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    if (this.#group !== undefined) leaveSession(this.#group, this);
    this.#group = undefined;
  }

  /**
   * What is said of the session later on, changes it for all its figures.
   * @override
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    super.attributeChangedCallback(name, before, now);
    if (this.#group === undefined || before === now || !isShared(name)) return;
    if (name === 'group') {
      this.disconnectedCallback();
      this.connectedCallback();
    } else {
      this.#change(name);
    }
  }

  /** @override */
  begin() {
    super.begin();
    const { session } = this;
    const update = () => this.requestUpdate();
    session.addEventListener('change', update);
    this.#forgetSession = () => session.removeEventListener('change', update);
    if (!this.#trouble) session.start();
  }

  /** @override */
  end() {
    super.end();
    this.#forgetSession();
  }

  /**
   * Shows the sentence alone where the attributes name no session.
   * @override
   * @param {PropertyValues} changed
   */
  shouldUpdate(changed) {
    if (!this.#trouble) return super.shouldUpdate(changed);
    render(this.#trouble(), this.renderRoot, this.renderOptions);
    return false;
  }

  /** @override */
  get isDrawn() {
    const isDone = this.session.status === 'ready' || this.session.status === 'failed' || this.#trouble !== undefined;
    return super.isDrawn && isDone;
  }

  /** What is said when the session could not start. */
  get sessionFailure() {
    const { session } = this;
    return session.status === 'failed' ? this.failed(session.failure, () => session.start()) : '';
  }

  #readSettings() {
    const settings = readSettings((name) => this.getAttribute(name));
    const [name] = settings.unread;
    const choices = name && allowedValues(name, settings.weights.model);
    this.#trouble =
      name &&
      (() => this.refused(baseWords['worked.bad.choice'], { name, choices, value: this.getAttribute(name) ?? '' }));
    return settings;
  }

  /** @param {SettingName} name */
  async #change(name) {
    const { digit, weights, cell } = this.#readSettings();
    this.requestUpdate();
    if (this.#trouble) return;
    const { session } = this;
    try {
      if (name === 'digit') await session.turnTo({ digit });
      else if (name === 'cell') await session.turnTo({ cell });
      else await session.turnTo({ weights });
      if (this.isConnected) session.start();
    } catch (failure) {
      this.#trouble = () => this.failed(failure, () => this.#change(name));
    }
    this.requestUpdate();
  }

  /**
   * @param {SharedName} name
   * @param {unknown} value
   */
  #write(name, value) {
    const text = attributeText(value);
    if (text === null) this.removeAttribute(name);
    else this.setAttribute(name, text);
  }
}

/**
 * @param {string} name
 * @returns {name is SharedName}
 */
function isShared(name) {
  return sharedNames.some((each) => each === name);
}
