// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What TypeScript knows by the elements' names: document.querySelector('cnn-loss') is a CnnLoss. The build copies this
// file beside the types that it generates.

import type { elements } from './elements.js';

/** The elements by their names. */
export type ConvScopeElements = { [Name in keyof typeof elements]: InstanceType<(typeof elements)[Name]> };

declare global {
  interface HTMLElementTagNameMap extends ConvScopeElements {}
}
