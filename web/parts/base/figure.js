// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { render } from 'lit';
import { allowedValues, readSettings } from '../../session/session-settings.js';
import { enterSession, leaveSession, sessionOf } from '../../session/sessions.js';
import { askFigures } from './ask-figures.js';
import { PlainFigure } from './plain-figure.js';
import { baseWords } from './words.js';

/** @import { PropertyValues } from 'lit' */
/** @import { Words } from './say.js' */

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
  #forgetSession = () => {};
  /** @type {Words | undefined} what is wrong with the attributes */
  #refusal;

  session = sessionOf('');
  #group = '';

  /** @override */
  connectedCallback() {
    this.#group = this.getAttribute('group') ?? '';
    this.session = enterSession(this.#group, this);
    // All figures of a page are asked before the first of them begins, with those whose code has not come.
    askFigures(this.#group, this.session);
    this.#readSettings();
    super.connectedCallback();
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    leaveSession(this.#group, this);
  }

  /** @override */
  begin() {
    super.begin();
    const { session } = this;
    const update = () => this.requestUpdate();
    session.addEventListener('change', update);
    this.#forgetSession = () => session.removeEventListener('change', update);
    if (!this.#refusal) session.start();
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
    if (!this.#refusal) return super.shouldUpdate(changed);
    render(this.refused(...this.#refusal), this.renderRoot, this.renderOptions);
    return false;
  }

  /** What is said when the session could not start. */
  get sessionFailure() {
    const { session } = this;
    return session.status === 'failed' ? this.failed(session.failure, () => session.start()) : '';
  }

  #readSettings() {
    const { weights, beginning, unread } = readSettings((name) => this.getAttribute(name));
    const [name] = unread;
    this.#refusal = name && [
      baseWords['worked.bad.choice'],
      { name, choices: allowedValues(name, weights.model), value: this.getAttribute(name) ?? '' },
    ];
    if (!this.#refusal) this.session.begin(beginning);
  }
}
