// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { PlainFigure } from './plain-figure.js';
import { sessionOf } from './sessions.js';

/**
 * What every figure of a session has: what the figures of its group share.
 *
 * @attr group figures of one group share network, samples and selection; by default all of a page do
 */
export class Figure extends PlainFigure {
  #forgetSession = () => {};

  session = sessionOf('');

  /** @override */
  begin() {
    super.begin();
    const session = sessionOf(this.getAttribute('group') ?? '');
    this.session = session;
    const update = () => this.requestUpdate();
    session.addEventListener('change', update);
    this.#forgetSession = () => session.removeEventListener('change', update);
    session.start();
  }

  /** @override */
  end() {
    super.end();
    this.#forgetSession();
  }
}
