// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { LiveTraining } from './live-training.js';

/** @import { Session } from './session.js' */

/**
 * The training of a session, which has one from when it is first asked for.
 * @param {Session} session
 */
export function trainingOf(session) {
  if (!session.training) {
    session.training = new LiveTraining(session);
    if (session.ready) session.training.follow(session.ready.weights);
  }
  return session.training;
}
