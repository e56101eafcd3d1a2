// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What a page that classifies digits has to fetch for each library, gzipped: its JavaScript, minified and without what
// is not used, and its WebAssembly.

import { readFile } from 'node:fs/promises';
import { gzippedBytes } from '../node/page-size.js';
import { bundle } from './bundle.js';

/** @param {string} path below tests/bench/node_modules */
const packaged = async (path) => gzippedBytes(await readFile(new URL(`node_modules/${path}`, import.meta.url)));

/** @param {string} code of the page */
async function bundled(code) {
  const files = await bundle({ page: code });
  return files.reduce((total, { content }) => total + gzippedBytes(content), 0);
}

const tensorflowPage = (/** @type {'wasm' | 'cpu'} */ backend) => `
  import '@tensorflow/tfjs-backend-${backend}';
  export { add, conv2d, matMul, maxPool, reshape, setBackend, softmax, tensor, tidy } from '@tensorflow/tfjs-core';
`;

/** @returns {Promise<Record<string, number>>} by the row's key */
export async function librarySizes() {
  const tensorflow = await bundled(tensorflowPage('wasm'));
  const tensorflowModules = '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm';
  const onnx =
    (await packaged('onnxruntime-web/dist/ort.wasm.bundle.min.mjs')) +
    (await packaged('onnxruntime-web/dist/ort-wasm-simd-threaded.wasm'));
  const convscope = await bundled("export * from '../../../web/lib/index.js';");
  return {
    convscope,
    noise: convscope,
    scalar: await bundled("export * from '../../../build/bench/scalar/lib/index.js';"),
    onnx1: onnx,
    onnx2: onnx,
    tensorflow1: tensorflow + (await packaged(`${tensorflowModules}-simd.wasm`)),
    tensorflow2: tensorflow + (await packaged(`${tensorflowModules}-threaded-simd.wasm`)),
    tensorflowCpu: await bundled(tensorflowPage('cpu')),
    convnet: await packaged('convnetjs/build/convnet-min.js'),
  };
}
