// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What <cnn-live> will show first, as a picture in the page itself: seen before any script has come, and without scripts. The
// build computes it with the network that the page has.

import { readFile } from 'node:fs/promises';
import { magnitudeOf } from '../../drawing/colour-scale.js';
import { decodeStrokes } from '../../drawing/stroke-code.js';
import { digits } from '../../figures/live/digits.js';
import { load } from '../../lib/index.js';
import { Pad, padSize } from '../../parts/pad/pad.js';

/** @import { ToolStroke } from '../../drawing/stroke-code.js' */

const digit = 7;

/** Shades between zero and the largest magnitude. */
const shades = 3;

/** Sizes in px, as in live-style.js. */
const gap = 6;
const wide = { pad: 330, input: 112, map: 78, bars: 268, width: 1344, left: [406, 595, 833, 1076] };
const narrow = { pad: 236, input: 84, map: 39, bars: 80, width: 358 };

/** @returns {Promise<string>} HTML */
export async function stillPicture() {
  const cnn = await load();
  const network = cnn.loadNetwork(await readFile(new URL('../../models/mnist.safetensors', import.meta.url)));
  const pad = new Pad();
  pad.show(digits[digit]);
  const seen = cnn.normalizeDigit(pad.pixels, padSize, padSize);
  const { probabilities, prediction } = network.forward(seen);
  const [conv, pool] = ['conv', 'pool'].map((name) => network.activation(name));
  const magnitude = magnitudeOf(conv.data);
  const symbols = [
    `<symbol id="still-input" viewBox="0 -.5 28 28">${cells({ data: seen, shape: [28, 28, 1] }, 0, 255, () => '')}</symbol>`,
    ...[conv, pool].flatMap((tensor, layer) =>
      Array.from({ length: tensor.shape[2] }, (_, channel) => {
        const size = tensor.shape[0];
        return `<symbol id="still-${layer}-${channel}" viewBox="0 -.5 ${size} ${size}">${cells(tensor, channel, magnitude)}</symbol>`;
      }),
    ),
  ];
  const drawing = pen(decodeStrokes(digits[digit], padSize) ?? []);
  network.dispose();
  return `<div class="still" aria-hidden="true">
    <svg width="0" height="0">${symbols.join('')}</svg>
    ${wideStill(drawing, probabilities, prediction)}${narrowStill(drawing, probabilities, prediction)}
  </div>`;
}

/** @param {ToolStroke[]} strokes */
function pen(strokes) {
  const lines = strokes.map(({ points }) => `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`);
  return `<path class="pen" d="${lines.join('')}"/>`;
}

/**
 * A map in rows of cells of like shade, drawn as lines of a cell's width through their middles.
 * @param {{ data: ArrayLike<number>, shape: readonly number[] }} tensor
 * @param {number} channel
 * @param {number} magnitude of the strongest shade
 * @param {(shade: number) => string} [colour] as an attribute
 */
function cells({ data, shape }, channel, magnitude, colour = signed) {
  const [height, width, channels] = shape;
  /** @type {Map<number, { d: string, x: number, y: number }>} a path and where it has come to */
  const paths = new Map();
  for (let y = 0; y < height; ++y) {
    for (let x = 0, start = 0; x < width; start = x) {
      const shadeAt = (/** @type {number} */ at) =>
        Math.round((shades * data[(y * width + at) * channels + channel]) / magnitude);
      const shade = shadeAt(x);
      while (x < width && shadeAt(x) === shade) ++x;
      if (shade === 0) continue;
      const before = paths.get(shade) ?? { d: '', x: 0, y: 0 };
      // From there, in steps: they repeat more than places do, and compress better.
      const d = `${before.d}m${start - before.x} ${y - before.y}h${x - start}`;
      paths.set(shade, { d, x, y });
    }
  }
  return [...paths]
    .map(([shade, { d }]) => `<path${colour(shade)} opacity="${(Math.abs(shade) / shades).toFixed(2)}" d="${d}"/>`)
    .join('');
}

/** @param {number} shade */
const signed = (shade) => ` class="still-${shade > 0 ? 'warm' : 'cold'}"`;

/** A length in as many digits as can be seen. @param {number} length */
const tenths = (length) => Number(length.toFixed(1));

/**
 * @param {string} id
 * @param {number} x
 * @param {number} y
 * @param {number} size
 */
const use = (id, x, y, size) =>
  `<rect class="ground" x="${x}" y="${y}" width="${size}" height="${size}"/><use href="#still-${id}" x="${x}" y="${y}" width="${size}" height="${size}"/>`;

/**
 * @param {string} ink
 * @param {number} size
 */
const sheet = (ink, size) =>
  `<rect class="sheet" x=".5" y=".5" width="${size - 1}" height="${size - 1}" rx="4"/><svg width="${size}" height="${size}" viewBox="0 0 ${padSize} ${padSize}">${ink}</svg>`;

/**
 * All in one row.
 * @param {string} ink
 * @param {Float32Array} probabilities
 * @param {number} prediction
 */
function wideStill(ink, probabilities, prediction) {
  const { pad, input, map, bars, width, left } = wide;
  const step = map + gap;
  const columns = [0, 1].flatMap((layer) =>
    Array.from({ length: 8 }, (_, i) =>
      use(`${layer}-${i}`, left[1 + layer] + (i % 2) * step, Math.floor(i / 2) * step, map),
    ),
  );
  const rows = Array.from(probabilities, (probability, k) => {
    const y = 106 + 20 * k;
    return `<text x="${left[3]}" y="${y + 10}">${k}</text><rect class="track" x="${left[3] + 20}" y="${y}" width="${bars - 20}" height="11"/><rect class="bar" x="${left[3] + 20}" y="${y}" width="${tenths((bars - 20) * probability)}" height="11"/>`;
  });
  return `<svg class="wide" viewBox="0 0 ${width} ${pad}">${sheet(ink, pad)}${use('input', left[0], (pad - input) / 2, input)}${columns.join('')}<text class="still-answer" x="${left[3]}" y="62">${prediction}</text>${rows.join('')}</svg>`;
}

/**
 * The maps in rows of eight below the pad.
 * @param {string} ink
 * @param {Float32Array} probabilities
 * @param {number} prediction
 */
function narrowStill(ink, probabilities, prediction) {
  const { pad, input, map, bars, width } = narrow;
  const step = (width - map) / 7;
  const below = pad + 88;
  const upright = Array.from(probabilities, (probability, k) => {
    const x = tenths((k * (width + 4)) / 10);
    const size = tenths((width + 4) / 10 - 4);
    const height = tenths(bars * probability);
    return `<rect class="track" x="${x}" y="${below}" width="${size}" height="${bars}"/><rect class="bar" x="${x}" y="${tenths(below + bars - height)}" width="${size}" height="${height}"/>`;
  });
  const rows = [0, 1].flatMap((layer) =>
    Array.from({ length: 8 }, (_, i) =>
      use(`${layer}-${i}`, tenths(i * step), below + bars + 32 + layer * (map + 28), map),
    ),
  );
  return `<svg class="narrow" viewBox="0 0 ${width} ${below + bars + 2 * (map + 28) + 10}">${sheet(ink, pad)}<text class="still-answer" x="${pad + 16}" y="62">${prediction}</text>${use('input', pad + 16, 104, input)}${upright.join('')}${rows.join('')}</svg>`;
}
