// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const embedding = {
  'embedding.button': 'Embed',
  'embedding.label': 'Embed the figure “{figure}”',
  'embedding.title': 'Put this figure into your page',
  'embedding.state': 'The code brings the figure as it is now, with all that you have changed in it.',
  'embedding.script': 'With a script',
  'embedding.script-hint':
    'The figure takes on the type and the colour scheme of your page, and works with others on it.',
  'embedding.frame': 'In a frame',
  'embedding.frame-hint': 'For pages where scripts of other sites are not allowed, or not wanted.',
  'embedding.copy': 'Copy',
  'embedding.copied': 'Copied.',
  'embedding.refused': 'Your browser did not allow that; select the code and copy it yourself.',
  'embedding.close': 'Close',
};
