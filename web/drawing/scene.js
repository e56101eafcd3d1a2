// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// A picture with edges in every direction, for filters to find: a house, a tree, the sun, a fence and a tiled path.

/** Side of the scene in pixels. */
export const sceneSide = 96;

/** Samples along each side of a pixel, so that slanted edges are smooth. */
const samples = 4;

/** @typedef {(x: number, y: number) => boolean} Area whether a point is in it, in pixels from the upper left */

/** @type {(left: number, top: number, right: number, bottom: number) => Area} */
const box = (left, top, right, bottom) => (x, y) => x >= left && x < right && y >= top && y < bottom;

/** @type {(centreX: number, centreY: number, radius: number) => Area} */
const disc = (centreX, centreY, radius) => (x, y) => Math.hypot(x - centreX, y - centreY) < radius;

/** @type {(area: Area, other: Area) => Area} */
const both = (area, other) => (x, y) => area(x, y) && other(x, y);

/**
 * What is painted over what, from back to front.
 * @type {readonly { grey: number, area: Area }[]} grey: 0 black – 255 white
 */
const layers = [
  { grey: 214, area: () => true },
  { grey: 250, area: disc(77, 17, 9) },
  { grey: 178, area: (x, y) => y > 52 + 9 * Math.sin((x - 30) / 15) },
  { grey: 148, area: (_, y) => y > 68 },
  // The house: chimney, walls with a darker side, a roof of two slopes, the door with its knob, a window with its bars.
  { grey: 96, area: box(40, 21, 46, 36) },
  { grey: 236, area: box(14, 42, 54, 78) },
  { grey: 66, area: (x, y) => y < 44 && y > 20 + 0.92 * Math.abs(x - 34) },
  { grey: 84, area: box(21, 56, 32, 78) },
  { grey: 220, area: disc(29.5, 68, 1.1) },
  { grey: 44, area: box(37, 52, 49, 64) },
  { grey: 190, area: box(38, 53, 48, 63) },
  { grey: 44, area: both(box(37, 52, 49, 64), (x, y) => Math.abs(x - 43) < 0.6 || Math.abs(y - 58) < 0.6) },
  // The tree, lit from the upper right.
  { grey: 70, area: (x, y) => y > 56 && y < 80 && Math.abs(x - 75) < 2 + 0.004 * (y - 56) ** 2 },
  { grey: 62, area: disc(75, 47, 14) },
  { grey: 104, area: both(disc(75, 47, 14), disc(79, 42, 12)) },
  // The fence, and the path of tiles.
  { grey: 240, area: both(box(56, 70, 96, 82), (x, y) => (x - 56) % 7 < 3 || Math.abs(y - 74) < 1) },
  { grey: 226, area: (_, y) => y > 82 },
  { grey: 58, area: (x, y) => y > 82 && (Math.floor(x / 8) + Math.floor((y - 82) / 7)) % 2 === 0 },
];

/**
 * The scene as a grey picture.
 * @returns {{ data: Float32Array, shape: number[] }} [96, 96, 1], whole numbers from 0 black to 255 white
 */
export function scenePicture() {
  const data = new Float32Array(sceneSide * sceneSide);
  for (let y = 0; y < sceneSide; ++y) {
    for (let x = 0; x < sceneSide; ++x) data[y * sceneSide + x] = greyOfPixel(x, y);
  }
  return { data, shape: [sceneSide, sceneSide, 1] };
}

/**
 * @param {number} x
 * @param {number} y
 */
function greyOfPixel(x, y) {
  let sum = 0;
  for (let i = 0; i < samples * samples; ++i) {
    sum += greyAt(x + ((i % samples) + 0.5) / samples, y + (Math.floor(i / samples) + 0.5) / samples);
  }
  return Math.round(sum / samples ** 2);
}

/**
 * @param {number} x
 * @param {number} y
 */
function greyAt(x, y) {
  return layers.findLast(({ area }) => area(x, y))?.grey ?? 0;
}
