// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const softmax = {
  'softmax.label': 'From logits to probabilities',
  'softmax.class': 'Class',
  'softmax.totals': 'Largest and sum',
  'softmax.logit': 'Logit z of {k}',
  'softmax.sentence':
    'Class {k}: exp({logit} − {largest}) = {exponential}. Divided by the sum {sum}, it is {probability}.',
  'softmax.shift': 'Add to all logits',
  'softmax.reset': 'The network’s logits',
  'softmax.reset.own': 'Start over',
  'softmax.why':
    'Type a logit, or drag its bar. Then add a number to all of them: does any probability change? The largest, m, is subtracted first because exp of more than 88 is too large for a 32-bit number.',
  'softmax.shifted':
    'All logits moved by {shift}, and the largest with them. The differences to it are the same as before, so are their exponentials, and so are the probabilities.',
  'softmax.refused': 'Expected a number from −{furthest} to {furthest}; the logit stays as it was.',
  'softmax.attribute': 'Expected 2 to 10 logits from −100 to 100; here are the network’s instead.',
};
