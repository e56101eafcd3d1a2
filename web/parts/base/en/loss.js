// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const loss = {
  'loss.guess': 'guessing: ln 10 ≈ {value}',
  'loss.slider': 'Probability of the right digit',
  'loss.value': 'probability {probability}, loss {loss}',
  'loss.sample': 'This digit is a {label}. The network gave {label} a probability of {probability}: a loss of {loss}.',
  'loss.dragged': 'If the network gave the right digit a probability of {probability}, the loss would be {loss}.',
  'loss.unknown':
    'Which digit you drew, only you know: say it beside the pad. The loss of a mere guess is {loss}. Drag the point to see others.',
  'loss.back': 'Back to the digit',
  'loss.table': 'The curve as numbers',
  'loss.refused': 'Expected a probability above 0 and up to 1.',
};
