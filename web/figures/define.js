// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Makes the elements work in the page that imports it: each is registered with code that is fetched when the first of its
// name comes near what the reader sees. On a server nothing happens.

import { code } from './code.js';
import { defineOnArrival } from './define-on-arrival.js';

if (globalThis.document) defineOnArrival(code);

/** @typedef {import('./tag-names.js').ConvScopeElements} ConvScopeElements */
