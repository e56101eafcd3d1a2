// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Addresses of the article, of a page with one figure, and the code that embeds one: any text is read or named as wrong, and
// what was written reads back the same.

import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readFigureQuery } from '../../web/embed/figure-query.js';
import { elements } from '../../web/figures/elements.js';
import { checkpointsOf, models, sameWeights } from '../../web/files/weights.js';
import { isLong } from '../../web/page/address/fragment.js';
import { readLink, writeLink } from '../../web/page/address/link.js';
import { frameCode, scriptCode } from '../../web/page/embedding/embed-code.js';
import { Figure } from '../../web/parts/base/figure.js';
import { PlainFigure } from '../../web/parts/base/plain-figure.js';
import { readSettings, writeSettings } from '../../web/session/session-settings.js';
import { settingNames } from '../../web/session/setting-names.js';
import { sentenceOf } from './sentence.js';
import { anyText, near, settings } from './texts.js';

/** @typedef {{ prototype: object, observedAttributes: string[] }} FigureClass */

const wellFormed = fc.string({ unit: 'grapheme' }); // addresses have no lone surrogates

const weights = fc
  .constantFrom(...models)
  .chain((model) =>
    fc.tuple(fc.constant(model), fc.constantFrom(...checkpointsOf(model)), fc.integer({ min: 1, max: 2 ** 31 - 1 })),
  )
  .map(([model, checkpoint, seed]) => ({ model, checkpoint, seed }));
const cell = fc.option(fc.constantFrom('conv 3 12 7', 'pool2 16 5 5', 'softmax 9', 'filters 1 1 1'), {
  nil: undefined,
});
const session = fc
  .tuple(fc.integer({ min: 0, max: 999 }), weights, cell)
  .map(([digit, weights, cell]) => ({ digit, weights, cell }));

/** Every figure with its attributes; a page has each once. */
const figures = Object.entries(/** @type {Record<string, FigureClass>} */ (elements))
  .filter(([, { prototype }]) => prototype instanceof PlainFigure)
  .map(([name, element]) => ({
    figure: name.replace('cnn-', ''),
    names: element.observedAttributes.filter((attribute) => attribute !== 'group'),
    hasSession: element.prototype instanceof Figure,
  }));

const settingOf = fc
  .constantFrom(...figures.filter(({ names }) => names.length > 0))
  .chain(({ figure, names }) => fc.tuple(fc.constant(figure), fc.constantFrom(...names), wellFormed))
  .map(([figure, setting, value]) => ({ figure, setting, value }));

const state = fc
  .tuple(
    session,
    fc.constantFrom(undefined, /** @type {const} */ ('light'), /** @type {const} */ ('dark')),
    fc.constantFrom(undefined, 'en', 'zh-Hans'),
    fc.uniqueArray(settingOf, { selector: ({ figure, setting }) => `${figure}.${setting}` }),
  )
  .map(([session, theme, lang, settings]) => ({ ...session, theme, lang, settings }));

const parameter = fc.oneof(
  fc.tuple(fc.constantFrom(...settingNames, 'theme', 'lang', 'figure', 'origin'), anyText),
  fc.tuple(fc.constantFrom('loss.probability', 'draw.strokes', 'constructor.name', '__proto__.a-b', 'a.b.c'), anyText),
  fc.tuple(anyText, anyText),
);
const anyQuery = fc.oneof(
  anyText,
  fc.array(parameter).map((parameters) => `?${new URLSearchParams(parameters)}`),
  near('?digit=812&weights=random&seed=7&cell=conv+3+12+7&theme=dark&loss.probability=0.5', '%&=+;,'),
);

/**
 * @param {{ digit: number, weights: any, cell?: string }} read
 * @param {{ digit: number, weights: any, cell?: string }} written
 */
function assertSameSession(read, written) {
  assert.deepEqual([read.digit, read.cell], [written.digit, written.cell]);
  assert.ok(sameWeights(read.weights, written.weights), JSON.stringify([read.weights, written.weights]));
}

/**
 * Settings in the order of an address.
 * @param {import('../../web/page/address/link.js').FigureSetting[]} all
 */
const longLast = (all) => [...all].sort((a, b) => Number(isLong(a.setting)) - Number(isLong(b.setting)));

test('every state of the article reads back from its address', () => {
  fc.assert(
    fc.property(state, (written) => {
      const { search, hash } = new URL(writeLink(written), 'https://host.example/');
      const read = readLink(search, hash);
      assertSameSession(read, written);
      assert.deepEqual(read.unread, []);
      assert.deepEqual([read.theme, read.lang], [written.theme, written.lang]);
      assert.deepEqual(longLast(read.settings), longLast(written.settings));
    }),
    settings,
  );
});

test('any address of the article is read, what is wrong in it is named, and the rest is written the same', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const read = readLink(query);
      const names = new Set(new URLSearchParams(query).keys());
      for (const name of read.unread) assert.ok(names.has(name), name);
      const { search, hash } = new URL(writeLink(read), 'https://host.example/');
      const again = readLink(search, hash);
      assertSameSession(again, read);
      assert.deepEqual(again.unread, []);
      // Of two values of one setting the later one counts.
      const last = (/** @type {typeof read.settings} */ settings) =>
        Object.fromEntries(settings.map(({ figure, setting, value }) => [`${figure}.${setting}`, value]));
      assert.deepEqual([again.theme, last(again.settings)], [read.theme, last(read.settings)]);
    }),
    settings,
  );
});

test('any attributes of a session are read, or the first that is wrong is named', () => {
  const values = fc.array(fc.option(fc.oneof(anyText, near('7'), near('conv 3 12 7')), { nil: null }), {
    minLength: settingNames.length,
    maxLength: settingNames.length,
  });
  fc.assert(
    fc.property(values, (values) => {
      const read = readSettings((name) => values[settingNames.indexOf(name)]);
      for (const name of read.unread) assert.notEqual(values[settingNames.indexOf(name)], null);
      const written = new Map(writeSettings(read));
      const again = readSettings((name) => written.get(name) ?? null);
      assertSameSession(again, read);
      assert.deepEqual(again.unread, []);
    }),
    settings,
  );
});

test('any address of a page with one figure shows it, or says in one sentence what is wrong', () => {
  const query = fc.oneof(
    anyQuery,
    near('?figure=loss&probability=0.5&lang=zh-Hans&theme=dark&origin=https://example.org'),
  );
  fc.assert(
    fc.property(query, (query) => {
      const { figure, lang, refusal, attributes, origin } = readFigureQuery(query);
      if (!refusal) {
        const { names, hasSession } = /** @type {typeof figures[0]} */ (figures.find((each) => each.figure === figure));
        const known = hasSession ? [...names, ...settingNames] : names;
        assert.ok(attributes.every(([name]) => known.some((other) => other === name)));
        return;
      }
      assert.equal(origin, null); // no message goes to a page that was not understood
      const sentence = sentenceOf(refusal, lang);
      assert.ok(!sentence.includes('undefined') || query.includes('undefined'), sentence);
    }),
    settings,
  );
});

/** A figure as the page shows it, with any text in its attributes but the one that has a single value. */
const shown = fc.constantFrom(...figures).chain(({ figure, names, hasSession }) =>
  fc
    .tuple(fc.subarray(names), fc.array(wellFormed, { minLength: names.length, maxLength: names.length }), session)
    .map(([chosen, values, session]) => ({
      name: figure,
      attributes: chosen.map(
        (name, i) => /** @type {[string, string]} */ ([name, name === 'controls' ? 'none' : values[i]]),
      ),
      session: hasSession ? session : undefined,
    })),
);

/** The folder of a site on any host. */
const site = fc
  .tuple(fc.constantFrom('https://example.org/', 'http://localhost:8080/', 'file:///home/'), anyText)
  .map(
    ([host, path]) => new URL('./', `${host}${encodeURI(path.toWellFormed?.() ?? path).replace(/[?#]/g, '')}/`).href,
  );

/** @param {string} text of an attribute in double quotes */
const unescaped = (text) => text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

test('the code with an element has each of its attributes, whatever their text', () => {
  fc.assert(
    fc.property(site, shown, (site, figure) => {
      const [head, code] = scriptCode(site, figure).split(/\n(?=<cnn-)/);
      assert.equal(unescaped(head), `<script type="module" src="${site}embed.js"></script>`);
      const [, inner] = code.match(/^<cnn-[a-z-]+((?: [a-z-]+="[^"<]*")*)><\/cnn-[a-z-]+>$/) ?? [];
      assert.ok(inner !== undefined, code);
      const read = [...inner.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, unescaped(value)]);
      assert.deepEqual(read, [...figure.attributes, ...(figure.session ? writeSettings(figure.session) : [])]);
    }),
    settings,
  );
});

test('the code with a frame leads to the same figure, and its script is one', () => {
  fc.assert(
    fc.property(site, shown, wellFormed, (site, figure, title) => {
      const code = frameCode(site, figure, { title, height: 400, lang: 'en', theme: 'dark' });
      const [, src, shownTitle, script] =
        code.match(/^<iframe src="([^"]*)" title="([^"]*)"\n[^<>]*><\/iframe>\n<script>\n([\s\S]*)<\/script>$/) ?? [];
      assert.ok(src !== undefined && !script.includes('</script'), code);
      assert.equal(unescaped(shownTitle), title);
      const address = new URL(unescaped(src));
      assert.ok(address.href.startsWith(site), `${address} ${site}`);
      const { figure: name, theme, attributes, refusal } = readFigureQuery(address.search, address.hash);
      assert.equal(refusal, undefined);
      assert.deepEqual([name, theme], [figure.name, 'dark']);
      const expected = [...figure.attributes, ...(figure.session ? writeSettings(figure.session) : [])];
      assert.deepEqual(attributes.sort(), expected.sort());

      // The script gives its frame, and no other, the height that a message says.
      const frames = [
        { src: address.href, contentWindow: 1, height: '' },
        { src: 'https://other.example/', contentWindow: 2, height: '' },
      ];
      let listen = (/** @type {object} */ _) => {};
      const run = new Function('addEventListener', 'document', script);
      run(
        (/** @type {string} */ _, /** @type {typeof listen} */ listener) => {
          listen = listener;
        },
        { querySelectorAll: () => frames },
      );
      for (const source of [1, 2, 3]) listen({ source, data: { type: 'convscope:height', height: 7 } });
      assert.deepEqual(
        frames.map(({ height }) => height),
        [7, ''],
      );
    }),
    settings,
  );
});
