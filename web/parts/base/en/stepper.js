// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** The controls of everything that goes step by step. */
export const stepper = {
  'stepper.label': 'Steps',
  'stepper.play': 'Play',
  'stepper.pause': 'Pause',
  'stepper.back': 'One step back',
  'stepper.forward': 'One step on',
  'stepper.scrub': 'Step',
  'stepper.of': ' of ',
  'stepper.speed': 'Speed',
};
