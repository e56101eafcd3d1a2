// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { isDark } from '../../drawing/colour-scale.js';

/** @import { Theme } from '../../drawing/colour-scale.js' */

/**
 * Whether what lies behind an element is against the letters of a theme: pages may be dark and not declare that they are, or a
 * part of them another theme than the rest.
 * @param {Element} element
 * @param {Theme} theme
 */
export function isAgainst(element, theme) {
  for (let around = parentOf(element); around; around = parentOf(around)) {
    const { backgroundColor } = getComputedStyle(around);
    const [, red, green, blue, alpha = 1] =
      /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(backgroundColor)?.map(Number) ?? [];
    if (red !== undefined && !(alpha <= 0.5)) return isDark([red, green, blue]) !== (theme === 'dark');
  }
  return isCanvasDark() !== (theme === 'dark');
}

/** Whether a page without any colour is dark: as its root says, or else its meta element (CSS Color Adjustment 1, 2.2). */
function isCanvasDark() {
  const { colorScheme } = getComputedStyle(document.documentElement);
  const declared = document.querySelector('meta[name="color-scheme"]')?.getAttribute('content') ?? '';
  const schemes = (colorScheme === 'normal' ? declared : colorScheme).split(/\s+/);
  return schemes.includes('dark') && (!schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
}

/**
 * @param {Element} element
 * @returns {Element | null}
 */
function parentOf(element) {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
