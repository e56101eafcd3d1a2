// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { render } from 'lit';
import { allowedValues, readSettings } from '../../session/session-settings.js';
import { enterSession, leaveSession, sessionOf } from '../../session/sessions.js';
import { askFigures } from './ask-figures.js';
import { isSessionAttribute, SessionAttributes } from './session-attributes.js';
import { baseWords } from './words.js';

/** @import { PropertyValues, TemplateResult } from 'lit' */
/** @import { SettingName } from '../../session/setting-names.js' */

/**
 * What every figure of a session has: what the figures of its group share. What the session begins with says, for all, the first
 * figure that has the attribute; what one of them says later holds for all.
 *
 * @attr group figures of one group share network, samples and selection; by default all of a page do
 * @attr digit index of the sample to begin with, 0–999; 8, a 5, by default
 * @attr model the network to begin with, `mnist` (by default) or `mnist-deep`
 * @attr weights `random`, a number of training images (100, 1000, 10000, 60000), or `trained` (by default)
 * @attr seed of the random weights, from 1
 * @attr cell of the network that is pinned at first, such as "conv 3 12 7": map 3, row 12, column 7
 */
export class Figure extends SessionAttributes {
  #forgetSession = () => {};
  /** @type {(() => TemplateResult) | undefined} what is shown alone: what is wrong with the attributes, or did not come */
  #trouble;

  session = sessionOf('');
  /** @type {string | undefined} while it is in the document */
  #group;

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
   * What is said of the session later changes it for all its figures.
   * @override
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    super.attributeChangedCallback(name, before, now);
    if (this.#group === undefined || before === now || !isSessionAttribute(name)) return;
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
      if (this.hasAttribute('started')) session.start(); // which what was wrong before may have kept from it
    } catch (failure) {
      this.#trouble = () => this.failed(failure, () => this.#change(name));
    }
    this.requestUpdate();
  }
}
