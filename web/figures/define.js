// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The only module that registers the elements; importing it makes them work in a page.

import { defineElements } from './elements.js';

defineElements();

/** @typedef {import('./tag-names.js').ConvScopeElements} ConvScopeElements */
