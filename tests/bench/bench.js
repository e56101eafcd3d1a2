// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// ConvScope against other libraries, in node and in Chromium:
//   npm run bench -- [--rounds 9] [--milliseconds 120] [--only node|chromium]      → tables, build/bench/results.json

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { articleSize, entrySize, moduleSize, postSize } from '../node/page-size.js';
import { checkAgreement } from './agreement.js';
import { buildModules } from './build.js';
import { openChromium } from './chromium.js';
import { measureEpochs } from './epoch.js';
import { describeMachine } from './machine.js';
import { openInNode } from './node.js';
import { forwardWork, openRoofline, shortestTime, trainingWork } from './roofline.js';
import { measureRounds } from './rounds.js';
import { rows } from './rows.js';
import { librarySizes } from './size.js';
import { measureStartUps } from './start-up.js';
import { median } from './statistics.js';
import { kilobytes, markdown, speedTable, verdictTable } from './table.js';
import { otherVerdicts, speedVerdicts } from './targets.js';

/** @import { RemoteHost } from './node.js' */
/** @import { Row } from './rows.js' */

const { values: given } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    milliseconds: { type: 'string', default: '120' },
    only: { type: 'string' },
  },
});
const [rounds, milliseconds] = [Number(given.rounds), Number(given.milliseconds)];
if (!(rounds >= 1 && milliseconds >= 1) || ![undefined, 'node', 'chromium'].includes(given.only)) {
  throw new Error('expected --rounds and --milliseconds from 1, and --only node or chromium');
}

/** Says how far it is; the tables alone go to the standard output. */
const say = (/** @type {string} */ sentence) => console.error(sentence);

/**
 * @template Result
 * @param {'node' | 'chromium'} place
 * @param {(row: Row) => Promise<RemoteHost>} open
 * @param {(opened: { row: Row, host: RemoteHost }[]) => Promise<Result>} use
 */
async function withHosts(place, open, use) {
  const opened = [];
  try {
    for (const row of rows.filter(({ places }) => places.includes(place))) opened.push({ row, host: await open(row) });
    return await use(opened);
  } finally {
    for (const { host } of opened) await host.close();
  }
}

/**
 * @param {'node' | 'chromium'} place
 * @param {(row: Row) => Promise<RemoteHost>} open
 */
async function measureIn(place, open) {
  say(`${place}: comparing the answers`);
  await withHosts(place, open, checkAgreement);
  const peak = await openRoofline();
  const onRound = (/** @type {number} */ round) => say(`${place}: round ${round + 1} of ${rounds}`);
  // In fresh processes: JavaScript that has run with several networks is optimised less.
  return withHosts(place, open, (opened) => measureRounds(opened, { rounds, milliseconds, peak, onRound }));
}

async function measureInNode() {
  const startUps = await measureStartUps(
    rows.filter(({ places }) => places.includes('node')),
    rounds,
  );
  return { ...(await measureIn('node', openInNode)), startUps, epochs: await measureEpochs(rounds) };
}

async function measureInChromium() {
  const browser = await openChromium();
  try {
    return { ...(await measureIn('chromium', browser.open)), version: browser.version };
  } finally {
    await browser.close();
  }
}

/** @param {number[]} rates */
function rooflineSentence(rates) {
  const rate = median(rates);
  return (
    `128-bit SIMD, one thread: ${rate.toFixed(1)} billion multiply-adds a second; at that rate direct convolution ` +
    `takes ${shortestTime(forwardWork, rate).toFixed(2)} µs an image, a training step ` +
    `${shortestTime(trainingWork, rate).toFixed(2)} µs.`
  );
}

say('building the module without SIMD');
buildModules();
const machine = await describeMachine();
const bytes = await librarySizes();
const module = await moduleSize();
const article = await articleSize();
const inNode = given.only === 'chromium' ? undefined : await measureInNode();
const inChromium = given.only === 'node' ? undefined : await measureInChromium();

const { processor, cores, versions } = machine;
const sections = [`${processor}, ${cores} cores; median (smallest–largest) of ${rounds} rounds.`];
if (inNode) {
  const verdicts = [...speedVerdicts(inNode), ...otherVerdicts(inNode)];
  sections.push(`### Node ${versions.node}`, speedTable(inNode.rows, { ...inNode, bytes }));
  sections.push(rooflineSentence(inNode.rates), verdictTable(verdicts));
}
if (inChromium) {
  sections.push(`### Chromium ${inChromium.version}`, speedTable(inChromium.rows));
  sections.push(rooflineSentence(inChromium.rates), verdictTable(speedVerdicts(inChromium)));
}
const sizes = [
  ['WebAssembly module', module.wasm],
  ['its glue', module.glue],
  ['both', module.total],
  ['library: both and its own JavaScript, minified', bytes.convscope],
  ['embed.js, before there is any figure', await entrySize()],
  ['a post with <cnn-convolution>, with the module', await postSize('cnn-convolution')],
  ['a post with <cnn-feature-maps>, with the module, weights and a sample', await postSize('cnn-feature-maps')],
  ["the article's first script", article.entry],
  ['the article, scrolled to its end', article.total],
];
sections.push(
  '### Size',
  markdown(
    ['gzip -9', 'size'],
    sizes.map(([what, size]) => [String(what), kilobytes(Number(size))]),
  ),
);
console.log(sections.join('\n\n'));

const results = { machine, rounds, milliseconds, node: inNode, chromium: inChromium, bytes, module, article };
const file = new URL('../../build/bench/results.json', import.meta.url);
await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
