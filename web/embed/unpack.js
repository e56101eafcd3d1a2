// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Unpacks the program of the one file and starts it. It is inserted as a script, whose hash the page's policy names, so that
// nothing is evaluated that the build did not make.

async function unpack() {
  const packed = document.getElementById('program')?.textContent ?? '';
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const script = document.createElement('script');
  script.textContent = await new Response(stream).text();
  document.head.append(script); // which runs it
  script.remove(); // or it would run twice in a page that a browser saved as it is now
}

unpack().catch((failure) => {
  document.documentElement.dataset.started = '';
  throw failure;
});
