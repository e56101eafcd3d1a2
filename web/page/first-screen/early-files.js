// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** What the first figure shows, unless the address of the page says otherwise. */
const files = [
  new URL('../../models/mnist.safetensors', import.meta.url),
  new URL('../../samples/test-9-images-idx3.gz', import.meta.url),
  new URL('../../samples/test-9-labels-idx1.gz', import.meta.url),
];

/** Has the browser fetch them while the code of the figure is on its way, which asks for them later. */
export function fetchEarly() {
  if (location.search || location.hash) return;
  for (const { href } of files) {
    const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', fetchPriority: 'low' });
    link.crossOrigin = ''; // as those that the figures ask for
    link.href = href;
    document.head.append(link);
  }
}
