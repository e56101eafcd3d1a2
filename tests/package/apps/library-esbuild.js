// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { load } from 'convscope';
import wasm from 'convscope/convscope.wasm';
import mnist from 'convscope/models/mnist.safetensors';
import { readAOne } from './read-a-one.js';

const cnn = await load({ wasmUrl: new URL(wasm, import.meta.url) });
const weights = await fetch(new URL(mnist, import.meta.url));
document.title = readAOne(cnn, await weights.arrayBuffer());
