// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { extentFor, magnitudeOf, signedScale } from '../../drawing/colour-scale.js';

/** @import { Theme } from '../../drawing/colour-scale.js' */
/** @import { Ready } from '../../session/session.js' */
/** @import { Trial } from './trial.js' */

/** The colours of weights and maps, which hold still while a filter is edited. */
export class HeldScales {
  #weights = 0;
  #maps = 0;

  /** Lets them be set anew, by the numbers of then. */
  fit() {
    this.#weights = 0;
    this.#maps = 0;
  }

  /**
   * @param {Trial} trial
   * @param {Ready | undefined} ready
   * @param {Theme} theme
   */
  of({ original, kernel, layer, maps }, ready, theme) {
    if (ready && maps && kernel && original) {
      const before = ready.maps.extentOf({ layer, part: 'activation' });
      this.#maps ||= Math.max(before, extentFor(magnitudeOf(maps.data)));
      this.#weights ||= extentFor(Math.max(magnitudeOf(original.data), magnitudeOf(kernel)));
    }
    return {
      weights: signedScale('weight', this.#weights || 1, theme),
      maps: signedScale('activation', this.#maps || 1, theme),
    };
  }

  /**
   * Whether the colours reach all numbers of the maps and are not far too wide for them.
   * @param {Trial} trial
   */
  fits({ maps }) {
    const magnitude = magnitudeOf(maps?.data ?? []);
    return !maps || (magnitude <= this.#maps && magnitude > this.#maps / 3);
  }
}
