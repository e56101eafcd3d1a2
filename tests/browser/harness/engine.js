// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The browser engine that the specs run in, which each configuration names.

import * as webkit from '../engines/webkit/test.js';
import * as playwright from './silence.js';

export const { test, expect } = process.env.TEST_ENGINE === 'webkit' ? webkit : playwright;
