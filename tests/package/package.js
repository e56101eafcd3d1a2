// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// All tests of the package in one process, which packs and installs it once.

import './contents.test.js';
import './exports.test.js';
import './types.test.js';
import './bundlers.test.js';
