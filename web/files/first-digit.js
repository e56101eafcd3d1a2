// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** Index of the test digit that figures begin with: a 5 that, at 89 %, leaves something to the other digits. */
export const firstDigit = 8;
