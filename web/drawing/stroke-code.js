// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Strokes as a short text that can stand in an address: "p" for the pen or "e" for the eraser, and the points; strokes are
// separated by dots. A point is two letters, its distance from the point before by −32 to 31 pixels across and down; one
// further off, and the first of a stroke, is "~" and two letters for each of its coordinates.

/** @import { Point } from './strokes.js' */

/** @typedef {{ tool: 'pen' | 'eraser', points: Point[] }} ToolStroke its points are whole pixels */

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const base = letters.length;
const maxStep = base / 2;

/** @param {readonly ToolStroke[]} strokes of which no coordinate is 4,096 or more */
export function encodeStrokes(strokes) {
  return strokes
    .map(({ tool, points }) => tool[0] + points.map((point, i) => pointCode(point, points[i - 1])).join(''))
    .join('.');
}

/**
 * @param {Point} point
 * @param {Point | undefined} before
 */
function pointCode({ x, y }, before) {
  const steps = before && [x - before.x, y - before.y].map((step) => step + maxStep);
  if (steps?.every((step) => step >= 0 && step < base)) return steps.map((step) => letters[step]).join('');
  return `~${[x, y].map((value) => letters[Math.floor(value / base)] + letters[value % base]).join('')}`;
}

/**
 * @param {string} code
 * @param {number} size of the picture, beyond which no point may lie
 * @returns {ToolStroke[] | undefined} undefined if that is no code of strokes
 */
export function decodeStrokes(code, size) {
  if (code === '') return [];
  /** @type {ToolStroke[]} */
  const strokes = [];
  for (const part of code.split('.')) {
    const [, tool, body] = part.match(/^([pe])((?:~[\w-]{4}|[\w-]{2})+)$/) ?? [];
    if (!body?.startsWith('~')) return undefined;
    /** @type {Point[]} */
    const points = [];
    for (const [word] of body.matchAll(/~[\w-]{4}|[\w-]{2}/g)) points.push(pointOf(word, points.at(-1)));
    if (!points.every(({ x, y }) => Math.min(x, y) >= 0 && Math.max(x, y) < size)) return undefined;
    strokes.push({ tool: tool === 'p' ? 'pen' : 'eraser', points });
  }
  return strokes;
}

/**
 * @param {string} word
 * @param {Point | undefined} before
 * @returns {Point}
 */
function pointOf(word, before) {
  const [a, b, c, d] = [...word.replace('~', '')].map((letter) => letters.indexOf(letter));
  if (word.startsWith('~') || !before) return { x: a * base + b, y: c * base + d };
  return { x: before.x + a - maxStep, y: before.y + b - maxStep };
}
