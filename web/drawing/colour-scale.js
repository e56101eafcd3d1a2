// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Numbers to colours. One object serves the pixels, the tiles of the arithmetic and the legend, so that they agree.

import { convertLabToRgb, convertRgbToLab, interpolatorPiecewise, lerp, parseHex } from 'culori/fn';

/** @typedef {'light' | 'dark'} Theme */
/** @typedef {readonly [red: number, green: number, blue: number]} Rgb 0–255 each */

/**
 * @typedef {object} ColourScale
 * @property {readonly [number, number]} domain the numbers at the two ends; those beyond take the end's colour
 * @property {(value: number) => Rgb} rgb
 */

/** @typedef {'activation' | 'weight' | 'pixel' | 'grey' | 'probability' | 'count'} Palette */

// Blue and orange, purple and green: pairs that the common kinds of colour blindness keep apart. The middle is nearly
// the page itself, so that zero looks like nothing; the ends differ from it by lightness too, for print.
/** @type {Record<Palette, Record<Theme, string[]>>} */
const stops = {
  activation: {
    light: ['#0b4a86', '#5c9ccb', '#f5f4f0', '#ec9a5c', '#a43e06'],
    dark: ['#5ba6e3', '#2a628f', '#202328', '#a25a26', '#f2954f'],
  },
  weight: {
    light: ['#55267f', '#a48ac4', '#f5f4f0', '#7fb98b', '#12643a'],
    dark: ['#b88ae8', '#6a4a90', '#202328', '#35764d', '#74cb92'],
  },
  pixel: {
    light: ['#fcfbf8', '#8b8c8f', '#15171b'],
    dark: ['#17191d', '#85878a', '#f4f3ee'],
  },
  // A photograph is white where it is bright, whatever the page looks like.
  grey: {
    light: ['#000', '#fff'],
    dark: ['#000', '#fff'],
  },
  probability: {
    light: ['#7fb3bd', '#11606d'],
    dark: ['#2c7f8c', '#8fe0ea'],
  },
  count: {
    light: ['#f1f3f0', '#7fb3bd', '#11606d'],
    dark: ['#1c2529', '#2c7f8c', '#8fe0ea'],
  },
};

// Odd, so that zero falls on the middle entry; twice as fine as a byte can tell apart.
const tableLength = 513;

/** @type {Map<string, (entry: number) => Rgb>} */
const tables = new Map();

/**
 * The colours of a palette, each computed when it is first asked for.
 * @param {Palette} palette
 * @param {Theme} theme
 */
function table(palette, theme) {
  const key = `${palette} ${theme}`;
  let colour = tables.get(key);
  if (!colour) {
    const colourAt = between(stops[palette][theme]);
    /** @type {Rgb[]} */
    const known = [];
    colour = (entry) => {
      known[entry] ??= colourAt(entry / (tableLength - 1));
      return known[entry];
    };
    tables.set(key, colour);
  }
  return colour;
}

/**
 * The colours between others, in CIELAB, where equal steps look equal.
 * @param {string[]} colours as #rgb or #rrggbb
 * @returns {(position: number) => Rgb} the position from 0 to 1
 */
function between(colours) {
  const labs = colours.map((colour) => convertRgbToLab(/** @type {import('culori/fn').Rgb} */ (parseHex(colour))));
  const along = (/** @type {'l' | 'a' | 'b'} */ axis) => interpolatorPiecewise(lerp)(labs.map((lab) => lab[axis]));
  const [l, a, b] = [along('l'), along('a'), along('b')];
  const byte = (/** @type {number} */ part) => Math.round(255 * Math.min(1, Math.max(0, part)));
  return (position) => {
    const rgb = convertLabToRgb({ l: l(position), a: a(position), b: b(position) });
    return [byte(rgb.r), byte(rgb.g), byte(rgb.b)];
  };
}

/** @type {Map<string, ColourScale>} */
const scales = new Map();

/**
 * The same object for the same colours, so that whoever drew with it knows that nothing is to be drawn again.
 * @param {Palette} palette
 * @param {Theme} theme
 * @param {readonly [number, number]} domain
 */
function scaleOver(palette, theme, domain) {
  const key = `${palette} ${theme} ${domain}`;
  const scale = scales.get(key) ?? makeScale(palette, theme, domain);
  scales.set(key, scale);
  return scale;
}

/**
 * @param {Palette} palette
 * @param {Theme} theme
 * @param {readonly [number, number]} domain
 * @returns {ColourScale}
 */
function makeScale(palette, theme, domain) {
  const colour = table(palette, theme);
  const perUnit = (tableLength - 1) / (domain[1] - domain[0]);
  return {
    domain,
    rgb(value) {
      const position = Math.round((value - domain[0]) * perUnit);
      return colour(Math.min(Math.max(position, 0), tableLength - 1));
    },
  };
}

/**
 * For signed numbers: zero in the neutral middle, −extent and +extent at the ends.
 * @param {'activation' | 'weight'} palette
 * @param {number} extent > 0
 * @param {Theme} theme
 */
export function signedScale(palette, extent, theme) {
  return scaleOver(palette, theme, [-extent, extent]);
}

/**
 * For pixels as the file has them, 0–255, or up to another end.
 * @param {Theme} theme
 * @param {number} [end]
 */
export function pixelScale(theme, end = 255) {
  return scaleOver('pixel', theme, [0, end]);
}

/**
 * For pixels as the network reads them, from −0.5 to 0.5, in the colours that they have as ink on paper.
 * @param {Theme} theme
 */
export function inkScale(theme) {
  return scaleOver('pixel', theme, [-0.5, 0.5]);
}

/**
 * For the brightness of photographs, 0 black – 255 white.
 * @param {Theme} theme
 */
export function greyScale(theme) {
  return scaleOver('grey', theme, [0, 255]);
}

/**
 * For probabilities, 0–1.
 * @param {Theme} theme
 */
export function probabilityScale(theme) {
  return scaleOver('probability', theme, [0, 1]);
}

/**
 * For counts from 0 on, by their square root, so that a few are told from none beside many.
 * @param {number} most
 * @param {Theme} theme
 * @returns {ColourScale}
 */
export function countScale(most, theme) {
  const { rgb } = scaleOver('count', theme, [0, 1]);
  return { domain: [0, most], rgb: (count) => rgb(Math.sqrt(count / most)) };
}

/**
 * The largest magnitude in some numbers.
 * @param {ArrayLike<number>} values
 */
export function magnitudeOf(values) {
  let magnitude = 0;
  for (let i = 0; i < values.length; ++i) magnitude = Math.max(magnitude, Math.abs(values[i]));
  return magnitude;
}

/**
 * How far a signed scale should reach for a magnitude: a tenth further, so that the next image probably fits too, and to
 * a number of two digits. 1 if there is nothing to show.
 * @param {number} magnitude
 */
export function extentFor(magnitude) {
  if (!(magnitude > 0)) return 1;
  const digit = 10 ** (Math.floor(Math.log10(1.1 * magnitude)) - 1);
  return Number((Math.ceil((1.1 * magnitude) / digit) * digit).toPrecision(2));
}

/** @param {Rgb} colour */
export function cssColour([red, green, blue]) {
  return `rgb(${red} ${green} ${blue})`;
}

/**
 * Whether white reads better on a colour than black (WCAG 2.2, relative luminance).
 * @param {Rgb} colour
 */
export function isDark(colour) {
  const [red, green, blue] = colour.map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  // Equal contrast with both: 1.05 / (L + 0.05) = (L + 0.05) / 0.05.
  return luminance <= Math.sqrt(1.05 * 0.05) - 0.05;
}

/**
 * Black or white, whichever reads better on a colour.
 * @param {Rgb} colour
 */
export function inkOn(colour) {
  return isDark(colour) ? '#fff' : '#000';
}
