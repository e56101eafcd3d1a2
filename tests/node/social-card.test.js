// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { withWholeAddress } from '../../web/page/pictures/social-card.js';
import { languages } from '../../web/parts/base/languages.js';

const web = new URL('../../web/', import.meta.url);

/**
 * @param {string} html
 * @param {string} property
 */
const meta = (html, property) => html.match(new RegExp(`<meta property="${property}" content="([^"]*)"`))?.[1] ?? '';

for (const { tag, page } of languages) {
  test(`the article in ${tag} has a card, as large as it says`, async () => {
    const html = await readFile(new URL(page, web), 'utf8');
    const heading = html.match(/<h1>(.*?)<\/h1>/)?.[1];
    assert.equal(meta(html, 'og:title'), heading);
    assert.ok(meta(html, 'og:description').length > 10);
    assert.ok(meta(html, 'og:image:alt').length > 10);
    const picture = await readFile(new URL(meta(html, 'og:image'), web));
    assert.equal(picture.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)].map(String), [
      meta(html, 'og:image:width'),
      meta(html, 'og:image:height'),
    ]);
    assert.ok(picture.length < 300_000);
  });
}

test('the address of the card is whole where the site is known', () => {
  const html = '<link href="./a.css"><meta property="og:image" content="./assets/card.png" />';
  const whole = '<link href="./a.css"><meta property="og:image" content="https://a.example/b/assets/card.png" />';
  assert.equal(withWholeAddress(html, 'https://a.example/b'), whole);
  assert.equal(withWholeAddress(html, 'https://a.example/b/'), whole);
  assert.equal(withWholeAddress(html, undefined), html);
});
