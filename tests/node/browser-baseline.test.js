// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The oldest browsers, as web/parts/base/baseline.js names them, lack many things. What is sent to browsers uses none of those
// listed here, or only where its absence is asked for or loses nothing.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import test from 'node:test';
import { baseline } from '../../web/parts/base/baseline.js';
import { baseWords } from '../../web/parts/base/words.js';

/**
 * What browsers have had since these versions, by MDN's compatibility tables; Infinity for one that does not have it.
 * @typedef {{ name: string, use: RegExp, example: string, chrome: number, firefox: number, safari: number }} Feature
 */

/** @type {(name: string, use: RegExp, example: string, versions: [number, number, number]) => Feature} */
const since = (name, use, example, [chrome, firefox, safari]) => ({ name, use, example, chrome, firefox, safari });

const never = Number.POSITIVE_INFINITY;

/** Newer than the oldest browsers: in Chrome and Edge, Firefox, and Safari. */
const features = [
  since('groupBy', /\b(?:Map|Object)\.groupBy\b/, 'Map.groupBy(items, kind)', [117, 119, 17.4]),
  since('changed copies of arrays', /\.(?:toSorted|toReversed|toSpliced)\(/, 'items.toSorted()', [110, 115, 16]),
  since('Array.with', /[\w)\]]\.with\(/, 'scores.with(1, 2)', [110, 115, 16]),
  since('Array.fromAsync', /\bArray\.fromAsync\b/, 'Array.fromAsync(stream)', [121, 115, 16.4]),
  since('withResolvers', /\bPromise\.(?:withResolvers|try)\b/, 'Promise.withResolvers()', [119, 121, 17.4]),
  since('URL.canParse', /\bURL\.(?:canParse|parse)\b/, 'URL.canParse(text)', [120, 115, 17]),
  since('AbortSignal.any', /\bAbortSignal\.any\b/, 'AbortSignal.any(signals)', [116, 124, 17.4]),
  since(
    'methods of iterators',
    /(?<!\bObject)\.(?:values|keys|entries|matchAll)\([^()]*\)\.\w+\(|\bIterator\.(?:from|prototype)\b/,
    'map.values().map(double)',
    [122, 131, 18.4],
  ),
  since(
    'methods of sets',
    /\.(?:union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
    'one.union(other)',
    [122, 127, 17],
  ),
  since('isWellFormed', /\.(?:isWellFormed|toWellFormed)\(/, 'text.isWellFormed()', [111, 119, 16.4]),
  since('Symbol.dispose', /\bSymbol\.(?:dispose|asyncDispose)\b/, '[Symbol.dispose]() {', [134, 141, never]),
  since('using', /^\s*(?:await )?using \w+ =/m, 'using network = load();', [134, 141, never]),
  since('Float16Array', /\bFloat16Array\b|\bMath\.f16round\b/, 'new Float16Array(1)', [135, 129, 18.2]),
  since(
    'base64 of bytes',
    /\.(?:toBase64|toHex|setFromBase64)\(|\bUint8Array\.from(?:Base64|Hex)\b/,
    'Uint8Array.fromBase64(text)',
    [140, 133, 18.2],
  ),
  since('transfer', /\.transfer(?:ToFixedLength)?\(|\.detached\b/, 'buffer.transfer()', [114, 122, 17.4]),
  since('resizable buffers', /\.resizable\b|\bmaxByteLength\b/, 'buffer.resizable', [111, 128, 16.4]),
  since('Intl.Segmenter', /\bIntl\.(?:DurationFormat|Segmenter)\b/, 'new Intl.Segmenter()', [87, 125, 14.1]),
  since('requestIdleCallback', /\brequestIdleCallback\b/, 'requestIdleCallback(later)', [47, 55, never]),
  since('scheduler', /\bscheduler\.(?:postTask|yield)\b/, 'scheduler.postTask(later)', [94, 142, never]),
  since('view transitions', /\bstartViewTransition\b/, 'document.startViewTransition(go)', [111, 144, 18]),
  since('coalesced events', /\bgetCoalescedEvents\b/, 'event.getCoalescedEvents()', [58, 59, 18.2]),
  since('ARIA properties', /\.aria[A-Z]\w*/, 'button.ariaLabel = text', [81, 119, 12.1]),
  since('states of elements', /\binternals\.states\b/, 'internals.states.add("on")', [125, 126, 17.4]),
  since('registerProperty', /\bregisterProperty\b|@property\s+--/, 'CSS.registerProperty(size)', [78, 128, 16.4]),
  since('checkVisibility', /\.checkVisibility\(/, 'element.checkVisibility()', [105, 106, 17.4]),
  since('setHTMLUnsafe', /\b(?:setHTMLUnsafe|getHTML)\b/, 'root.getHTML()', [125, 128, 18]),
  since('popover', /\b(?:show|toggle)Popover\b|\spopover[\s=>]/, '<div popover>', [114, 125, 17]),
  since('video frames', /\brequestVideoFrameCallback\b/, 'video.requestVideoFrameCallback(f)', [83, 132, 15.4]),
  since('OffscreenCanvas', /\bOffscreenCanvas\b/, 'new OffscreenCanvas(1, 1)', [69, 105, 17]),
  since('import attributes', /\bwith \{ type:/, "import a from './a.json' with { type: 'json' }", [123, 138, 17.2]),

  since('light-dark()', /\blight-dark\(/, 'color: light-dark(#000, #fff)', [123, 120, 17.5]),
  since(':has()', /:has\(/, '.row:has(:checked) {', [105, 121, 15.4]),
  since('mixed colours', /\bcolor-mix\(|\bokl(?:ch|ab)\(/, 'color-mix(in srgb, red, blue)', [111, 113, 16.2]),
  since('relative colours', /\b(?:rgb|hsl|lab|lch)\(from\b/, 'rgb(from red r g b)', [119, 128, 16.4]),
  since('nested rules', /^\s*&[\s:.[>+~]/m, '  &:hover {', [120, 117, 17.2]),
  since('subgrid', /:\s*subgrid\b/, 'grid-template-columns: subgrid', [117, 71, 16]),
  since('@starting-style', /@starting-style\b/, '@starting-style {', [117, 129, 17.5]),
  since('@scope', /@scope\b/, '@scope (.card) {', [118, 146, 17.4]),
  since('field-sizing', /\bfield-sizing\s*:/, 'field-sizing: content', [123, never, 26.2]),
  since('round()', /\bround\((?:nearest|up|down|to-zero)\b/, 'width: round(down, 10px, 3px)', [125, 118, 15.4]),
  since('anchors', /\banchor-name\s*:|\bposition-anchor\s*:/, 'anchor-name: --figure', [125, 147, 26]),
  since('text-wrap', /\btext-wrap\s*:/, 'text-wrap: balance', [114, 121, 17.5]),
  since('scrollbar-gutter', /\bscrollbar-gutter\s*:/, 'scrollbar-gutter: stable', [94, 97, 18.2]),
  since('scrollbar-width', /\bscrollbar-(?:width|color)\s*:/, 'scrollbar-width: thin', [121, 64, 18.2]),
  since('(scripting)', /\(scripting\s*:/, '@media (scripting: enabled) {', [120, 113, 17]),
  since('queries of styles', /@container[^{]*\bstyle\(/, '@container style(--wide: 1) {', [111, never, 18]),
  since('content-visibility', /\bcontent-visibility\s*:/, 'content-visibility: auto', [85, 125, 18]),
  since(':state()', /:(?:popover-open\b|state\()/, ':host(:state(on)) {', [125, 126, 17.4]),
];

/** Where a feature may be used, and why. @type {{ file: RegExp, name: string, reason: string }[]} */
const allowed = [
  { name: 'light-dark()', file: /base\/(?:light-dark|shared-style)\.js$/, reason: 'light-dark.js asks for it' },
  { name: 'light-dark()', file: /base\/theme\.js$/, reason: 'before it stands what older browsers take' },
  { name: 'light-dark()', file: /page\/base\.css$/, reason: 'the build writes it in another way; see below' },
  { name: 'light-dark()', file: /embed\/figure-page\.js$/, reason: 'else the browser has colours of its own' },
  { name: 'coalesced events', file: /pad\/pad-input\.js$/, reason: 'it is asked for' },
  { name: 'registerProperty', file: /base\/type-size\.js$/, reason: 'it is asked for' },
  { name: 'Symbol.dispose', file: /lib\/\w+\.js$/, reason: 'the library asks for it' },
  { name: 'Float16Array', file: /lib\/binary\.js$/, reason: 'it is asked for' },
  { name: 'round()', file: /-style\.js$/, reason: 'it is inside @supports' },
  { name: 'text-wrap', file: /\.(?:css|js)$/, reason: 'else lines break as they always did' },
  { name: 'scrollbar-gutter', file: /\.(?:css|js)$/, reason: 'else a scrollbar moves what is beside it' },
  { name: 'scrollbar-width', file: /\.(?:css|js)$/, reason: 'else the scrollbar is wider' },
  { name: '(scripting)', file: /\.css$/, reason: 'else what will be replaced shows for a moment' },
];

const versions = {
  chrome: Number(baseline.chrome),
  firefox: Number(baseline.firefox),
  safari: Number(baseline.safari),
};

/** @param {Feature} feature */
function isNewer({ chrome, firefox, safari }) {
  return chrome > versions.chrome || firefox > versions.firefox || safari > versions.safari;
}

/**
 * The sources of what is sent to browsers, without their comments, which may name anything.
 * @param {string} folder below the top of the project
 * @param {RegExp} names
 */
async function sources(folder, names) {
  const place = new URL(`../../${folder}/`, import.meta.url);
  const found = (await readdir(place, { recursive: true })).filter((name) => names.test(name));
  return Promise.all(
    found.map(async (name) => ({
      file: `${folder}/${name}`,
      text: (await readFile(new URL(name, place), 'utf8')).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, ''),
    })),
  );
}

test('each feature of the list is newer than the oldest browsers, and is found where it is used', () => {
  for (const feature of features) {
    assert.ok(isNewer(feature), feature.name);
    assert.match(feature.example, feature.use);
  }
});

test('what is sent to browsers uses nothing that the oldest of them lack', async () => {
  const rooms = ['lib', 'drawing', 'files', 'session', 'parts', 'figures', 'page', 'embed'];
  const folders = rooms.map((name) => `web/${name}`);
  const files = (await Promise.all(folders.map((folder) => sources(folder, /(?<!build)\.(?:js|css|html)$/)))).flat();
  assert.ok(files.length > 150);
  const uses = files.flatMap(({ file, text }) =>
    features
      .filter(({ name, use }) => use.test(text) && !allowed.some((each) => each.name === name && each.file.test(file)))
      .map(({ name }) => `${file}: ${name}`),
  );
  assert.deepEqual(uses, []);
});

test('the built style of the article has no light-dark()', async () => {
  const files = await sources('dist/assets', /\.css$/);
  assert.ok(files.length > 0);
  for (const { file, text } of files) assert.doesNotMatch(text, /light-dark\(/, file);
});

test('the sentences about a browser that is too old name the oldest that are not', () => {
  for (const sentence of Object.values(baseWords['failed.browser'])) {
    for (const browser of Object.keys(baseline)) assert.ok(sentence.includes(`{${browser}}`), browser);
  }
});

test('README and package.json name the same browsers', async () => {
  const [readme, packageFile] = await Promise.all(
    ['README.md', 'package.json'].map((name) => readFile(new URL(`../../${name}`, import.meta.url), 'utf8')),
  );
  const { chrome, firefox, safari } = baseline;
  const { browserslist } = JSON.parse(packageFile);
  const expected = [`chrome >= ${chrome}`, `edge >= ${chrome}`, `firefox >= ${firefox}`, `safari >= ${safari}`];
  if (browserslist !== undefined) assert.deepEqual(browserslist, expected);
  for (const [, name, version] of readme.matchAll(/\b(Chrome and Edge|Firefox|Safari) (\d[\d.]*\d)/g)) {
    assert.equal(version, name === 'Firefox' ? firefox : name === 'Safari' ? safari : chrome, name);
  }
});
