// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { promisify } from 'node:util';
import { load } from '../../web/lib/index.js';
import { convScopeError } from './errors.js';

const library = new URL('../../web/lib/index.js', import.meta.url).href;

/**
 * The standard output of a module run in a fresh process.
 * @param {string} source
 */
async function run(source) {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', source]);
  return stdout;
}

test('importing the library does nothing: no global, no listener, nothing that keeps the process alive', async () => {
  const output = await run(`
    const globals = () => Reflect.ownKeys(globalThis).length;
    const listeners = () => process.eventNames().map((name) => [name, process.listenerCount(name)]).join();
    const before = [globals(), listeners()];
    globalThis.fetch = globalThis.WebAssembly.compile = () => { throw new Error('importing must not load'); };
    await import(${JSON.stringify(library)});
    console.log(String([globals(), listeners()]) === String(before) ? 'the same' : 'changed');
  `);
  assert.equal(output, 'the same\n');
});

test('load() finds its module by itself and gives everyone the same instance', async () => {
  assert.equal(await load(), await load());
  assert.equal(await load(), await load({}));
});

test('load() refuses other options than those that the library was loaded with, in whatever order', async () => {
  const others = [{ wasmUrl: 'file:///no/such/file' }, { wasmBinary: new Uint8Array([1, 2, 3]) }];
  for (const options of others) {
    await load();
    await assert.rejects(load(options), convScopeError('bad-argument', /with, or none, got others/));
  }
  const output = await run(`
    import { readFile } from 'node:fs/promises';
    import { load } from ${JSON.stringify(library)};
    const wasmUrl = new URL('../wasm/convscope.wasm', ${JSON.stringify(library)});
    const wasmBinary = await readFile(wasmUrl);
    const attempt = (options) => load(options).then(() => 'loaded', ({ code }) => code);
    const failing = attempt({ wasmUrl: 'file:///no/such/file' });
    const second = attempt({ wasmUrl });
    const third = attempt();
    console.log(await failing, await second, await third);
    console.log(await attempt({ wasmUrl: wasmUrl.href }), await attempt({ wasmBinary }), await attempt({ wasmUrl: '' }));
  `);
  assert.equal(output, 'load-failed loaded load-failed\nloaded bad-argument bad-argument\n');
});

test('load() checks what it is given', async () => {
  /** @type {[unknown, RegExp][]} */
  const refused = [
    [null, /the options to be an object, got null/],
    [{ wasmUrl: 7 }, /wasmUrl to be a string or a URL, got 7/],
    [{ wasmUrl: {} }, /wasmUrl to be a string or a URL, got an object/],
    [{ wasmBinary: 'AGFzbQ' }, /wasmBinary to be a Uint8Array or an ArrayBuffer, got "AGFzbQ"/],
  ];
  for (const [options, sentence] of refused) {
    await assert.rejects(load(/** @type {never} */ (options)), convScopeError('bad-argument', sentence));
  }
});

test('without Symbol.dispose there is no method named "undefined"', async () => {
  const output = await run(`
    const { dispose, ...known } = Object.getOwnPropertyDescriptors(Symbol);
    globalThis.Symbol = Object.defineProperties((description) => Object(known.iterator.value).constructor(description), known);
    const { Dataset, Network, Trainer } = await import(${JSON.stringify(library)});
    for (const { prototype } of [Dataset, Network, Trainer]) console.log('undefined' in prototype, 'dispose' in prototype);
  `);
  assert.equal(output, 'false true\n'.repeat(3));
});

test('load() says what failed, and a later call tries again', async () => {
  const output = await run(`
    import { readFile } from 'node:fs/promises';
    import { load } from ${JSON.stringify(library)};
    const options = [
      { wasmUrl: 'file:///no/such/file.wasm' },
      { wasmBinary: new Uint8Array([1, 2, 3]) },
      { wasmBinary: (await readFile(new URL('../wasm/convscope.wasm', ${JSON.stringify(library)}))).subarray(0, 5000) },
      { wasmBinary: new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]) },
      { wasmUrl: 'http://localhost:9/unreachable.wasm' },
    ];
    for (const option of options) await load(option).catch((error) => console.log(error.name, error.code));
    console.log((await load()).createNetwork().layers.length);
  `);
  assert.equal(output, `${'ConvScopeError load-failed\n'.repeat(5)}4\n`);
});

test('load() tells a platform without SIMD from a policy that forbids WebAssembly', async () => {
  const output = await run(`
    import { load } from ${JSON.stringify(library)};
    const { compile, validate } = WebAssembly;
    const attempt = () => load().then(() => console.log('loaded'), ({ code }) => console.log(code));
    WebAssembly.compile = async () => { throw new WebAssembly.CompileError('blocked by CSP'); };
    await attempt();
    WebAssembly.validate = () => false;
    await attempt();
    Object.assign(WebAssembly, { compile, validate });
    await attempt();
  `);
  assert.equal(output, 'blocked\nunsupported\nloaded\n');
});

test('load() takes the bytes of the module', async () => {
  const wasm = new URL('../../web/wasm/convscope.wasm', import.meta.url);
  assert.ok((await readFile(wasm)).length > 0);
  const output = await run(`
    import { readFile } from 'node:fs/promises';
    import { load } from ${JSON.stringify(library)};
    const wasmBinary = await readFile(new URL(${JSON.stringify(wasm.href)}));
    console.log((await load({ wasmBinary })).createNetwork().layers.map((layer) => layer.name).join());
  `);
  assert.equal(output, 'conv,pool,dense,softmax\n');
});

test('load() refuses options that it does not know', async () => {
  await assert.rejects(
    async () => load(/** @type {never} */ ({ wasmURL: 'x' })),
    convScopeError('bad-argument', /only the settings wasmUrl, wasmBinary/),
  );
});
