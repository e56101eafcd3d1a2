// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';

/** @typedef {{ name: string, x: number, y: number }} Point x: multiply-adds; y: picoseconds for each */

const [width, height] = [720, 400];
const margin = { top: 16, right: 16, bottom: 48, left: 56 };
/** Told apart by readers who see few colours, too (Okabe and Ito, 2008). */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7'];

/**
 * An SVG file: what a multiply-add costs in networks that grow, each in one way.
 * @param {Point[]} points in the order in which each grows
 */
export function plot(points) {
  const most = Math.max(...points.map(({ y }) => y));
  const xs = points.map(({ x }) => x);
  const x = scaleLog([Math.min(...xs) / 1.5, Math.max(...xs) * 1.5], [margin.left, width - margin.right]);
  const y = scaleLinear([0, most * 1.1], [height - margin.bottom, margin.top]).nice();
  const path = line(
    (/** @type {Point} */ point) => x(point.x),
    (/** @type {Point} */ point) => y(point.y),
  );
  const names = [...new Set(points.map(({ name }) => name))];
  const curves = names.map((name, i) => {
    const of = points.filter((point) => point.name === name);
    const dots = of.map((point) => `<circle cx="${x(point.x).toFixed(1)}" cy="${y(point.y).toFixed(1)}" r="3.5"/>`);
    const at = margin.top + 16 + 20 * i;
    return `<g fill="${colours[i]}"><path d="${path(of)}" fill="none" stroke="${colours[i]}" stroke-width="2"/>${dots.join('')}
<text x="${width - margin.right}" y="${at}" text-anchor="end">${name}</text></g>`;
  });
  const across = y.ticks(5).map(
    (tick) => `<path d="M${margin.left} ${y(tick)}H${width - margin.right}" stroke="#ddd"/>
<text x="${margin.left - 8}" y="${y(tick) + 5}" text-anchor="end">${tick}</text>`,
  );
  const decades = x.ticks().filter((tick) => Number.isInteger(Math.log10(tick)));
  const below = decades.map(
    (tick) =>
      `<text x="${x(tick)}" y="${height - margin.bottom + 20}" text-anchor="middle">${tick.toLocaleString('en')}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="14" role="img" aria-label="Picoseconds a multiply-add by multiply-adds an image">
<rect width="${width}" height="${height}" fill="#fff"/>
<g fill="#333">${[...across, ...below].join('\n')}
<text x="${(margin.left + width - margin.right) / 2}" y="${height - 8}" text-anchor="middle">multiply-adds an image</text>
<text transform="translate(16 ${height / 2}) rotate(-90)" text-anchor="middle">ps each</text></g>
${curves.join('\n')}
</svg>
`;
}
