// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export default {
  title: 'Shares at a temperature',
  root: 'observable/src',
  output: '../../build/examples/observable',
  pages: [],
  search: false,
  globalStylesheets: [], // by default, fonts from another host
  footer: '',
  // The script of the figures, with the files that it fetches beside it; written so that it is not taken for one of the pages' own files.
  head: '<script type="module">import(new URL("convscope/embed.js", document.baseURI));</script>',
};
