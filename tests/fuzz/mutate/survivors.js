// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Mutants that no test can notice, or that none need notice, each with its reason.

/** @type {{ file: string, text: string, from: string, to: string, why: string }[]} */
export const survivors = [];
