// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Mutants that no test can notice, or that none need notice, each with its reason.

/** @type {{ file: string, text: string, from: string, to: string, why: string }[]} */
export const survivors = [
  {
    file: 'cpp/cnn/dense.cpp',
    text: 'for (; k + kUnits <= size.units; k += kUnits) {',
    from: '<=',
    to: '<',
    why: 'The last units are computed one by one instead of together, with the same sums: it is only slower.',
  },
  {
    file: 'cpp/cnn/finite.cpp',
    text: 'std::uint32_t largest = 0;  // of integers, which unlike isfinite() and && come four at a time',
    from: '0',
    to: '1',
    why: 'The bits 1 are the smallest float above 0: finite, too.',
  },
  {
    file: 'cpp/cnn/sgd.cpp',
    text: 'for (; i + kLanes <= count; i += kLanes) {',
    from: '+',
    to: '-',
    why: '0 − 4 is larger than any count, so that the second loop takes all numbers one by one: it is only slower.',
  },
  {
    file: 'web/lib/image-range.js',
    text: 'if (count >= 1 && start + count <= available) return { start, count };',
    from: '+',
    to: '-',
    why: 'The core refuses such a range too, before anything happens, with the same code and sentence.',
  },
];
