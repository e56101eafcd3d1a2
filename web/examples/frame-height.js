// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Makes each frame as high as the figure in it says that it is.

const home = new URL('../embed.html', document.currentScript.src).href; // where your copy lies

addEventListener('message', ({ data, source }) => {
  const frame = [...document.querySelectorAll('iframe')].find((other) => other.contentWindow === source);
  if (frame?.src.startsWith(home) && data.type === 'convscope:height') frame.height = data.height;
});
