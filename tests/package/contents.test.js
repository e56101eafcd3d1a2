// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import test from 'node:test';
import * as esbuild from 'esbuild';
import { folder, run, tarball } from './installed.js';

const installed = join(folder, 'node_modules/convscope');

/** The files of the package. */
const files = run('tar', ['-tzf', tarball], folder)
  .trim()
  .split('\n')
  .map((file) => file.replace(/^package\//, ''));

/** The modules that can be reached from what the package exports. */
async function reachableModules() {
  const { metafile } = await esbuild.build({
    entryPoints: ['web/lib/index.js', 'web/figures/index.js', 'web/figures/define.js'],
    absWorkingDir: installed,
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    packages: 'external',
    metafile: true,
    logLevel: 'error',
  });
  return Object.keys(metafile.inputs);
}

/**
 * The files that scripts name by `new URL('…', import.meta.url)`, by their places in the package.
 * @param {string[]} scripts
 */
function assetsOf(scripts) {
  return scripts.flatMap((script) => {
    const source = readFileSync(join(installed, script), 'utf8');
    const names = [...source.matchAll(/new URL\(["'`]([^"'`…]+)["'`],\s*import\.meta\.url\)/g)].map(([, name]) => name);
    return names.map((name) => relative(installed, resolve(installed, script, '..', name)));
  });
}

/**
 * A script and all that it imports, at once or on demand.
 * @param {string} script its place in the package
 */
function scriptsFrom(script) {
  const found = new Set([script]);
  for (const each of found) {
    const source = readFileSync(join(installed, each), 'utf8');
    for (const [, name] of source.matchAll(/\b(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g)) {
      found.add(join(dirname(each), name));
    }
  }
  return [...found];
}

/** @param {string} module */
function declarationOf(module) {
  return module.replace(/^web\//, 'web/types/').replace(/\.js$/, '.d.ts');
}

/**
 * The modules, and with them those that only types are read from: nothing of these runs, their declarations are needed.
 * @param {string[]} modules
 */
function withNamedTypes(modules) {
  const found = new Set(modules);
  for (const module of found) {
    const declaration = declarationOf(module);
    if (!existsSync(join(installed, declaration))) continue;
    const source = readFileSync(join(installed, declaration), 'utf8');
    for (const [, name] of source.matchAll(/(?:from|import\()\s*['"](\.[^'"]+\.js)['"]/g)) {
      const named = join(dirname(module), name);
      if (existsSync(join(installed, named))) found.add(named);
    }
  }
  return [...found];
}

test('the package holds what its exports reach, README and licence, and nothing else', async () => {
  const modules = withNamedTypes(await reachableModules());
  const scripts = [...modules, ...scriptsFrom('dist/embed.js')];
  const declarations = [
    ...modules.map(declarationOf),
    'web/types/figures/tag-names.d.ts',
    'web/types/custom-elements.json',
  ];
  const more = ['package.json', 'README.md', 'LICENSE'];
  const expected = new Set([...scripts, ...assetsOf(scripts), ...declarations, ...more]);
  assert.deepEqual(
    files.filter((file) => !expected.has(file)),
    [],
    'strays',
  );
  assert.deepEqual(
    [...expected].filter((file) => !files.includes(file)),
    [],
    'missing',
  );
});

test('the package has the first 10,000 training images and goes without the 60,000', () => {
  const samples = files.filter((file) => file.startsWith('web/samples/')).map((file) => file.split('/').at(-1));
  assert.ok(!files.some((file) => file.includes('train-60000')));
  assert.deepEqual(samples.sort(), [
    'test-100-images-idx3.gz',
    'test-100-labels-idx1.gz',
    'test-1000-images-idx3.gz',
    'test-1000-labels-idx1.gz',
    'test-9-images-idx3.gz',
    'test-9-labels-idx1.gz',
    'train-10000-images-idx3.gz',
    'train-10000-labels-idx1.gz',
  ]);
  assert.ok(statSync(tarball).size < 5e6, `the package has ${statSync(tarball).size} bytes`);
});

test('the package credits MNIST and names both licences', () => {
  assert.match(readFileSync(join(installed, 'README.md'), 'utf8'), /Yann LeCun.*CC BY-SA 3\.0/s);
  assert.equal(JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')).license, 'MIT AND CC-BY-SA-3.0');
});
