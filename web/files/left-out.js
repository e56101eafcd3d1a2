// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** The failure of a page that holds its files inside itself, but not this one. */
export class LeftOut extends Error {}
