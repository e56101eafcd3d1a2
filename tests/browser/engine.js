// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The browser engine that the specs run in, which each configuration names.

import * as playwright from './silence.js';
import * as webkit from './webkit/test.js';

export const { test, expect } = process.env.TEST_ENGINE === 'webkit' ? webkit : playwright;
