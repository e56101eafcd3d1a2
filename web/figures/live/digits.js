// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Digits to begin with, drawn for this page, as stroke-code.js writes them.

/** 0 to 9. */
export const digits = [
  'p~EsB4PlGoGqLxUzX3Z6b7e5h5k7m6o3rzxy2t3n3i3b4W1RxMpMmIkGhGgIeJbJaKYMXPLLGROX',
  'p~EsBzeze7d-d9d2d1d2d3d2e5d6e6e2fw',
  'p~C0C-qPvI0NzY3c3f0j3t0zs3h5Z7S8VxSxQxPxPxOyL0LzOwUsglvf1d5e5d4f4g5h5i1hvh',
  'p~C-CWzV7R9X2h5l2owrr2i8Y5PvHvGrPpgjzl8m8p0su4m9b7UyMyJvHpJiGdFbJaQd',
  'p~DXBzcyb5a7b5c9c7ezglxg4f7f7d8c-a8azc.p~FtB4ewe2d6e8d-d8e2e5e6e6e5e3ezfu',
  'p~F3B9QgKgIgJgDhFiNigieye6e-e6eygiyb5Z7a5h2q3vyzs1j4d7Y7U2PxLtIqJlIfGaIYQb',
  'p~FPBzSrNvJyL0O1S2T4V6Y5c3g8k8p5szyt2p4k1f0YzTxPpPgEXCQKIXDfFlKtMyTu',
  'p~ClCMwg2g5h7g5f5e7e5e2dwfgiZuW1U3T5U4V1U1UzVyVyXzW7Y9Z6by',
  'p~FoCgSWLRJSKaLkJrNvUvd4o7v4yu3r4r0uxxwzszl0c2U3Q1OuKlFgGaMXPMXEhFoOvOyOzQ2S6T4SyStHkGjN',
  'p~FtClTVNPKRLZJkIqKuQxY1e5i4o0vv1r3o1h0azUyQtQoDiBgWgrg2f8e9e5c7b6b4a3X-X6Zz',
];

/** Between a 4 and a 9. */
export const trickyDigit = 'p~EZB1NsGxL2W1Z5b4gzt34p2f6Z4X2UzTuW.p~FtB1ewe3d6e9d-d9e2e5e6e7e4e3ezfu';
