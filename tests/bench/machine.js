// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { readFile } from 'node:fs/promises';
import { arch, cpus, platform } from 'node:os';

const libraries = ['@tensorflow/tfjs-core', '@tensorflow/tfjs-backend-wasm', 'onnxruntime-web', 'convnetjs'];

/** What the numbers depend on, for whoever compares them with others. */
export async function describeMachine() {
  /** @type {Record<string, string>} */
  const versions = { node: process.versions.node, v8: process.versions.v8 };
  for (const name of libraries) {
    const text = await readFile(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8');
    versions[name] = JSON.parse(text).version;
  }
  const processors = cpus();
  return { processor: processors[0].model, cores: processors.length, platform: platform(), arch: arch(), versions };
}
