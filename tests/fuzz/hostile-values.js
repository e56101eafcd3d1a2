// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import fc from 'fast-check';

const throwing = () =>
  new Proxy([], {
    get() {
      throw new TypeError('from a trap');
    },
  });

function revoked() {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}

function detached() {
  const bytes = new Uint8Array(16);
  structuredClone(bytes, { transfer: [bytes.buffer] });
  return bytes;
}

function cutOff() {
  const buffer = Reflect.construct(ArrayBuffer, [32, { maxByteLength: 32 }]);
  const bytes = new Uint8Array(buffer, 8, 16);
  Reflect.apply(Reflect.get(buffer, 'resize'), buffer, [4]);
  return bytes;
}

/** Stands for a value that fast-check cannot look at without harm. */
class StandIn {
  /** @param {() => unknown} make */
  constructor(make) {
    this.make = make;
  }

  toString() {
    return this.make.name;
  }
}

/**
 * The values themselves, for those that stand for them, in plain objects and arrays too.
 * @param {unknown} value
 * @returns {any}
 */
export function real(value) {
  if (value instanceof StandIn) return value.make();
  if (Array.isArray(value)) return value.map(real);
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, real(entry)]));
}

/** Numbers at which something changes. */
export const hostileNumbers = fc.constantFrom(
  ...[0, -0, 1, -1, 2, 3, 4, 5, 7, 8, 9, 10, 16, 0.5, 1e-9, -1e-9, 255, 256, 257, 4095, 4096, 4097, 65535, 65536],
  ...[
    2 ** 24,
    2 ** 24 + 1,
    2 ** 26,
    2 ** 31 - 1,
    2 ** 31,
    2 ** 32 - 1,
    2 ** 32,
    2 ** 32 + 1,
    2 ** 53,
    1e19,
    1e39,
    1e300,
  ],
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.MIN_VALUE],
);

/** Whatever a caller may pass where something else is expected; `real()` makes it. */
export const hostileValues = fc.oneof(
  { weight: 4, arbitrary: hostileNumbers },
  {
    weight: 2,
    arbitrary: fc.anything({ withBigInt: true, withTypedArray: true, withNullPrototype: true, withDate: true }),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...[throwing, revoked, detached, cutOff].map((make) => new StandIn(make))),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[undefined, null, true, false, Symbol('s'), () => 1, class {}, new Date(), new Map(), /x/, [], {}],
      ...[new DataView(new ArrayBuffer(8)), new BigInt64Array(4), Object.create(Uint8Array.prototype), 'conv', 'dense'],
      ...[new Uint8Array(16), new Float32Array(16).fill(Number.NaN), new SharedArrayBuffer(16), new ArrayBuffer(0)],
    ),
  },
);
