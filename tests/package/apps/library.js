// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { load } from 'convscope';
import { readAOne } from './read-a-one.js';

const weights = await fetch(new URL('convscope/models/mnist.safetensors', import.meta.url));
document.title = readAOne(await load(), await weights.arrayBuffer());
