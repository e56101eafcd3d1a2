// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Addresses as they come back from platforms, mail programs and translators, and languages as pages write them.

import assert from 'node:assert/strict';
import test from 'node:test';
import { readFigureQuery } from '../../web/embed/figure-query.js';
import { readLink } from '../../web/page/address/link.js';
import { languageFor, languageNamed } from '../../web/parts/base/languages.js';

/** What others put behind an address. */
const appended = [
  'fbclid=IwAR0x',
  'utm_source=newsletter&utm_medium=email&utm_campaign=a',
  'gclid=Cj0K',
  'dclid=1&gbraid=2&wbraid=3&msclkid=4&twclid=5&yclid=6',
  'mc_cid=1&mc_eid=2',
  'ref=hn',
  'ref_src=twsrc%5Etfw',
  'from=singlemessage&isappinstalled=0',
  'source=share&via=x&src=y',
  'igsh=abc&si=abc&s=20&t=5',
  '_x_tr_sl=en&_x_tr_tl=de&_x_tr_hl=de&_x_tr_pto=wapp',
  'spm=a2c&scene=1&share_token=z',
  '__cf_chl_tk=q',
  '=&&=1&%00=2',
];

for (const more of appended) {
  test(`the article and a frame pass over ?${more}`, () => {
    const alone = readLink('?digit=4&theme=dark&pooling.kind=average');
    assert.deepEqual(readLink(`?digit=4&${more}&theme=dark&pooling.kind=average`), alone);
    assert.deepEqual(alone.unread, []);
    for (const query of ['figure=pooling&kind=average', 'figure=filter-lab&tone=grey', 'figure=samples&digit=4']) {
      const expected = readFigureQuery(`?${query}`);
      assert.equal(expected.refusal, undefined);
      assert.deepEqual(readFigureQuery(`?${query}&${more}`), expected);
    }
  });
}

test('parameters that were escaped twice count as what they were meant to be', () => {
  assert.deepEqual(
    readFigureQuery('?figure=pooling&amp;kind=average&amp;amp;lang=zh-Hans'),
    readFigureQuery('?figure=pooling&kind=average&lang=zh-Hans'),
  );
  assert.deepEqual(readLink('?digit=4&amp;theme=dark'), readLink('?digit=4&theme=dark'));
});

for (const [query, name] of [
  ['figure=pooling&kidn=average', 'kidn'],
  ['figure=pooling&Kind=average', 'Kind'],
  ['figure=loss&probabilty=1', 'probabilty'],
  ['figure=samples&digti=4', 'digti'],
  ['figure=training&learning_rate=1', 'learning_rate'],
  ['figure=training&learningrate=1', 'learningrate'],
  ['figure=samples&weight=random', 'weight'],
  ['figure=samples&thme=dark', 'thme'],
]) {
  test(`a frame names the misspelt setting in ?${query}`, () => {
    const { refusal, attributes } = readFigureQuery(`?${query}`);
    assert.equal(refusal?.[1]?.name, name);
    assert.equal(
      attributes.some(([each]) => each === name),
      false,
    );
  });
}

test('the article names what was misspelt in its address', () => {
  assert.deepEqual(readLink('?digti=4&weight=random&thme=dark&utm_source=x').unread, ['digti', 'weight', 'thme']);
});

test('languages compare as tags', () => {
  for (const tag of ['zh', 'zh-CN', 'ZH-CN', 'zh-Hant', 'zh-Hans-SG', 'ZH'])
    assert.equal(languageNamed(tag), 'zh-Hans', tag);
  for (const tag of ['en', 'EN-us', 'en-Latn-GB']) assert.equal(languageNamed(tag), 'en', tag);
  for (const tag of ['fr', 'zho', 'eng', 'e', '']) assert.equal(languageNamed(tag), undefined, tag);
  assert.equal(readFigureQuery('?figure=loss&lang=zh-CN').lang, 'zh-Hans');
  assert.equal(readFigureQuery('?figure=loss&lang=ZH-hant').lang, 'zh-Hans');
  assert.equal(readFigureQuery('?figure=loss&lang=zh-CN').refusal, undefined);
});

test('on a page in a third language the first of the languages of the reader counts that there is, then English', () => {
  const reader = (/** @type {readonly string[] | undefined} */ languages) => {
    Object.defineProperty(globalThis, 'navigator', { value: { languages }, configurable: true });
  };
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  try {
    reader(['fr-FR', 'zh-TW', 'en']);
    assert.equal(languageFor('de'), 'zh-Hans');
    assert.equal(languageFor(''), 'zh-Hans');
    assert.equal(languageFor('en-GB'), 'en');
    assert.deepEqual(readFigureQuery('?figure=loss&lang=fr').lang, 'zh-Hans');
    reader(['fr']);
    assert.equal(languageFor('de'), 'en');
    reader(undefined);
    assert.equal(languageFor('de'), 'en');
  } finally {
    if (before) Object.defineProperty(globalThis, 'navigator', before);
    else Reflect.deleteProperty(globalThis, 'navigator');
  }
});

test('what is no tag of a language is refused', () => {
  for (const lang of ['', 'zh_CN', 'a-very-long-one-indeed', '<b>']) {
    assert.equal(readFigureQuery(`?figure=loss&lang=${encodeURIComponent(lang)}`).refusal?.[1]?.name, 'lang', lang);
  }
});
