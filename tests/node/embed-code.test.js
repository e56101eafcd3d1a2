// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import test from 'node:test';
import { firstDigit } from '../../web/files/first-digit.js';
import { frameCode, scriptCode } from '../../web/page/embedding/embed-code.js';

/** @import { ShownFigure } from '../../web/page/embedding/embed-code.js' */

const site = 'https://example.org/convscope/';
/** @type {ShownFigure} */
const loss = {
  name: 'loss',
  attributes: [['probability', '0.5']],
  session: { digit: 812, weights: { model: 'mnist', checkpoint: 'random', seed: 7 } },
};

test('the script code is the script and the element with its present state', () => {
  assert.equal(
    scriptCode(site, loss),
    `<script type="module" src="https://example.org/convscope/embed.js"></script>
<cnn-loss probability="0.5" digit="812" weights="random" seed="7"></cnn-loss>`,
  );
});

test('a theme, a height that is kept free and a line with a link come on request', () => {
  const figure = { name: 'pooling', attributes: /** @type {[string, string][]} */ ([]) };
  assert.match(
    scriptCode(site, figure, { theme: 'dark', height: 424, credit: 'Figure: “<Pooling>”' }),
    /\n<cnn-pooling theme="dark" style="min-height: 424px"><\/cnn-pooling>\n<p><a href="https:\/\/example.org\/convscope\/">Figure: “&lt;Pooling>”<\/a><\/p>$/,
  );
  const frame = { title: 'Pooling', height: 424, lang: 'en' };
  assert.match(
    frameCode(site, figure, { ...frame, theme: 'dark', credit: 'Figure' }),
    /theme=dark"[\s\S]*<\/script>\n<p><a href="https:\/\/example.org\/convscope\/">Figure<\/a><\/p>$/,
  );
  assert.doesNotMatch(frameCode(site, figure, frame), /theme|<p>/);
});

test('a figure as it is without settings has no attributes', () => {
  const session = {
    digit: firstDigit,
    weights: { model: /** @type {const} */ ('mnist'), checkpoint: /** @type {const} */ ('trained'), seed: 3 },
  };
  assert.match(scriptCode(site, { name: 'network', attributes: [], session }), /\n<cnn-network><\/cnn-network>$/);
});

test('the frame code has the same state in its address', () => {
  const code = frameCode(site, loss, { title: 'The loss', height: 424, lang: 'en', theme: 'dark' });
  const address =
    'https://example.org/convscope/embed.html?figure=loss&amp;probability=0.5&amp;digit=812&amp;weights=random&amp;seed=7&amp;lang=en&amp;theme=dark';
  assert.ok(code.startsWith(`<iframe src="${address}" title="The loss"\n`), code);
  assert.match(code, /height="424"/);
});

test('no value ends its attribute early', () => {
  const figure = { name: 'convolution', attributes: /** @type {[string, string][]} */ ([['image', '"><script>&']]) };
  assert.match(scriptCode(site, figure), /<cnn-convolution image="&quot;>&lt;script>&amp;"><\/cnn-convolution>$/);
  assert.match(
    frameCode(site, figure, { title: '"', height: 1, lang: 'en' }),
    /image=%22%3E%3Cscript%3E%26&amp;lang=en" title="&quot;"/,
  );
});
