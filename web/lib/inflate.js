// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The DEFLATE format (RFC 1951), unpacked by canonical Huffman codes as in section 3.2.2. Browsers' own unpacking ends
// with an error at the end of the first of several streams, and does not say where that end is.

/** @import { GrowingBytes } from './growing-bytes.js' */

/** Thrown for bytes that are no DEFLATE stream, or end within one. */
export class InflateError extends Error {}

// biome-ignore format: the tables of section 3.2.5
const lengthBases = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
// biome-ignore format: likewise
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
// biome-ignore format: likewise
const distanceBases = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];
// biome-ignore format: likewise
const distanceBits = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
/** The order in which a dynamic block gives the lengths of its code lengths' code (section 3.2.7). */
const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const maxBits = 15;
const endOfBlock = 256;

/** Bits of a stream, the lowest of each byte first. */
class BitReader {
  #bytes;
  #bits = 0;
  #count = 0;

  /**
   * @param {Uint8Array} bytes
   * @param {number} position of the next byte
   */
  constructor(bytes, position) {
    this.#bytes = bytes;
    this.position = position;
  }

  /** @param {number} count at most 16 */
  take(count) {
    while (this.#count < count) {
      if (this.position >= this.#bytes.length) throw new InflateError('the stream ends early');
      this.#bits |= this.#bytes[this.position++] << this.#count;
      this.#count += 8;
    }
    const value = this.#bits & ((1 << count) - 1);
    this.#bits >>>= count;
    this.#count -= count;
    return value;
  }

  /** @param {Uint16Array} table of a Huffman code: symbol · 16 + bits, by the next 15 bits */
  symbol(table) {
    while (this.#count < maxBits && this.position < this.#bytes.length) {
      this.#bits |= this.#bytes[this.position++] << this.#count;
      this.#count += 8;
    }
    const entry = table[this.#bits & (table.length - 1)];
    const length = entry & 15;
    if (length === 0) throw new InflateError('the stream has a code that stands for nothing');
    if (length > this.#count) throw new InflateError('the stream ends early');
    this.#bits >>>= length;
    this.#count -= length;
    return entry >> 4;
  }

  /** Goes on at the next whole byte that was not taken. */
  alignToByte() {
    this.position -= this.#count >> 3;
    this.#bits = 0;
    this.#count = 0;
  }
}

/**
 * A table of a canonical Huffman code, by the next bits of the stream.
 * @param {ArrayLike<number>} lengths of the code of each symbol; 0 for a symbol that does not occur
 */
function huffmanTable(lengths) {
  const counts = new Uint16Array(maxBits + 1);
  for (let symbol = 0; symbol < lengths.length; ++symbol) counts[lengths[symbol]] += 1;
  counts[0] = 0;
  const bits = Math.max(
    1,
    counts.findLastIndex((count) => count > 0),
  );
  const next = new Uint16Array(maxBits + 2);
  for (let length = 1; length <= maxBits; ++length) {
    next[length + 1] = (next[length] + counts[length]) << 1;
    if (next[length] + counts[length] > 1 << length) throw new InflateError('the stream has too many codes');
  }
  const codes = counts.reduce((total, count) => total + count, 0);
  const isComplete = next[bits] + counts[bits] === 1 << bits;
  // Of incomplete codes only one is allowed, that of a single symbol (section 3.2.7), and that of none at all.
  if (!isComplete && (codes > 1 || bits > 1)) throw new InflateError('the stream has too few codes');
  const table = new Uint16Array(1 << bits);
  for (let symbol = 0; symbol < lengths.length; ++symbol) {
    const length = lengths[symbol];
    if (length === 0) continue;
    const code = reversed(next[length]++, length);
    for (let index = code; index < table.length; index += 1 << length) table[index] = (symbol << 4) | length;
  }
  return table;
}

/**
 * @param {number} code
 * @param {number} length
 */
function reversed(code, length) {
  let result = 0;
  for (let bit = 0; bit < length; ++bit) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}

const fixedLengths = Uint8Array.from({ length: 288 }, (_, symbol) =>
  symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
);

/** @type {{ literals: Uint16Array, distances: Uint16Array } | undefined} made once: an empty block takes ten bits */
let fixed;

function fixedTables() {
  fixed ??= { literals: huffmanTable(fixedLengths), distances: huffmanTable(new Uint8Array(32).fill(5)) };
  return fixed;
}

/** @param {BitReader} reader */
function dynamicTables(reader) {
  const literalCount = reader.take(5) + 257;
  const distanceCount = reader.take(5) + 1;
  const codeLengthCount = reader.take(4) + 4;
  if (literalCount > 286 || distanceCount > 30) throw new InflateError('the stream has too many symbols');
  const codeLengths = new Uint8Array(19);
  for (let i = 0; i < codeLengthCount; ++i) codeLengths[codeLengthOrder[i]] = reader.take(3);
  const table = huffmanTable(codeLengths);
  const lengths = new Uint8Array(literalCount + distanceCount);
  for (let i = 0; i < lengths.length; ) {
    const symbol = reader.symbol(table);
    if (symbol < 16) {
      lengths[i++] = symbol;
      continue;
    }
    if (symbol === 16 && i === 0) throw new InflateError('the stream repeats a length before the first');
    const repeated = symbol === 16 ? lengths[i - 1] : 0;
    const times = symbol === 16 ? 3 + reader.take(2) : symbol === 17 ? 3 + reader.take(3) : 11 + reader.take(7);
    if (i + times > lengths.length) throw new InflateError('the stream has too many lengths');
    lengths.fill(repeated, i, i + times);
    i += times;
  }
  if (lengths[endOfBlock] === 0) throw new InflateError('the stream has no end of a block');
  return {
    literals: huffmanTable(lengths.subarray(0, literalCount)),
    distances: huffmanTable(lengths.subarray(literalCount)),
  };
}

/**
 * @param {BitReader} reader
 * @param {Uint8Array} bytes
 * @param {GrowingBytes} output
 */
function copyStored(reader, bytes, output) {
  reader.alignToByte();
  const length = reader.take(16);
  if (reader.take(16) !== (length ^ 0xffff)) throw new InflateError('the stream has a length that was damaged');
  reader.alignToByte();
  const end = reader.position + length;
  if (end > bytes.length) throw new InflateError('the stream ends early');
  output.append(bytes.subarray(reader.position, end));
  reader.position = end;
}

/**
 * @param {BitReader} reader
 * @param {{ literals: Uint16Array, distances: Uint16Array }} tables
 * @param {GrowingBytes} output
 * @param {number} start of the stream in the output
 */
function unpackBlock(reader, { literals, distances }, output, start) {
  for (;;) {
    const symbol = reader.symbol(literals);
    if (symbol < endOfBlock) {
      output.reserve(1)[output.length++] = symbol;
      continue;
    }
    if (symbol === endOfBlock) return;
    if (symbol > 285) throw new InflateError('the stream has a length that stands for nothing');
    const length = lengthBases[symbol - 257] + reader.take(lengthBits[symbol - 257]);
    const place = reader.symbol(distances);
    if (place > 29) throw new InflateError('the stream has a distance that stands for nothing');
    const distance = distanceBases[place] + reader.take(distanceBits[place]);
    if (distance > output.length - start) throw new InflateError('the stream refers to what lies before it');
    const target = output.reserve(length);
    for (let end = output.length + length; output.length < end; ++output.length) {
      target[output.length] = target[output.length - distance];
    }
  }
}

/**
 * Unpacks one stream.
 * @param {Uint8Array} bytes
 * @param {number} position where it begins
 * @param {GrowingBytes} output what it unpacks to is appended
 * @returns {number} where it ends
 * @throws {InflateError}
 */
export function inflate(bytes, position, output) {
  const reader = new BitReader(bytes, position);
  const start = output.length;
  for (let isLast = false; !isLast; ) {
    isLast = reader.take(1) === 1;
    const kind = reader.take(2);
    if (kind === 3) throw new InflateError('the stream has a block of an unknown kind');
    if (kind === 0) copyStored(reader, bytes, output);
    else unpackBlock(reader, kind === 1 ? fixedTables() : dynamicTables(reader), output, start);
  }
  reader.alignToByte();
  return reader.position;
}
