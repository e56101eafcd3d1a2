// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const evaluation = {
  'confusion.title': 'Which digit was taken for which',
  'confusion.axes': 'A row for each true digit, a column for each answer. On the diagonal the answer was right.',
  'confusion.was': 'was',
  'confusion.said': 'said',
  'confusion.cell': 'Was {label}, said {prediction}: {count}',
  'confusion.rest': 'Evaluate the network to fill in the counts.',
  'confusion.bad':
    'The attribute “confused” should be the digit that was there and the one that was said, like “4 9”, not “{value}”.',
  'confusion.hint': 'Choose a cell to see its digits.',
  'confusion.right': 'A {label} read rightly: {count} of 1,000. Choose the cell to see them.',
  'confusion.wrong': 'A {label} read as {prediction}: {count} of 1,000. Choose the cell to see them.',
  'mistakes.title': 'The worst mistakes',
  'mistakes.cell': 'Was {label}, said {prediction}',
  'mistakes.one': 'said {prediction}, was {label}',
  'mistakes.loss': 'loss {loss}',
  'mistakes.back': 'All mistakes',
  'mistakes.none': 'There are none.',
  'mistakes.all': '{count} in all, the highest loss first. Choose one, and all figures show it.',
  'mistakes.some': 'The {most} with the highest loss, of {count}. Choose one, and all figures show it.',
};
