// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Text of a figure that a reader cannot read: it is cut off, leaves the figure, or lies on other text.

/** @import { Page } from '@playwright/test' */

/**
 * What is wrong with the text of a figure, a line each.
 * @param {Page} page
 * @param {string} name of the element
 * @returns {Promise<string[]>}
 */
export function cutText(page, name) {
  return page
    .locator(name)
    .first()
    .evaluate((host) => {
      /** Of a letter's height: lines of text may be that close. */
      const slack = 0.3;
      const bounds = host.getBoundingClientRect();

      /** @param {Node} node @returns {Element | null} through shadow roots */
      const around = (node) => {
        const parent = node.parentNode;
        return parent instanceof ShadowRoot ? parent.host : /** @type {Element | null} */ (parent);
      };

      /** @param {ParentNode} root @returns {Element[]} */
      const within = (root) =>
        [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);

      /**
       * Asks an element what it has in common with those around it, once of each.
       * @template T
       * @param {(element: Element, ofParent: T) => T} ask
       * @param {T} ofHost
       * @returns {(element: Element | null) => T}
       */
      const inherited = (ask, ofHost) => {
        /** @type {Map<Element, T>} */
        const known = new Map();
        /** @param {Element | null} element @returns {T} */
        const answer = (element) => {
          if (!element || element === host) return ofHost;
          let found = known.get(element);
          if (found === undefined) {
            found = ask(element, answer(around(element)));
            known.set(element, found);
          }
          return found;
        };
        return answer;
      };

      const isForAll = inherited(
        (element, isAround) =>
          isAround && !element.matches('option') && getComputedStyle(element).clipPath !== 'inset(50%)', // for screen readers
        true,
      );
      /** @param {Element} element */
      const isSeen = (element) => element.checkVisibility({ visibilityProperty: true }) && isForAll(element);

      const scrollsWithin = inherited(
        (element, /** @type {Element} */ outer) =>
          /auto|scroll/.test(getComputedStyle(element).overflow) ? element : outer,
        /** @type {Element} */ (host),
      );
      /** What scrolls shows all in the end. @param {Element} element */
      const scroller = (element) => {
        const found = scrollsWithin(around(element));
        return found === host ? undefined : found;
      };

      /** @param {Element} element */
      const called = (element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;

      // What sticks to the edge of the window lies over the rest of its figure while it is read; here it stands in its place.
      const sticking = within(/** @type {ShadowRoot} */ (host.shadowRoot)).filter(
        (element) => getComputedStyle(element).position === 'sticky' && element instanceof HTMLElement,
      );
      for (const element of /** @type {HTMLElement[]} */ (sticking))
        element.style.setProperty('inset', 'auto', 'important');

      /** @type {string[]} */
      const faults = [];
      /** @type {{ text: string, rect: DOMRect, element: Element }[]} */
      const lines = [];
      for (const element of within(/** @type {ShadowRoot} */ (host.shadowRoot))) {
        if (!isSeen(element)) continue;
        const { overflowX, overflowY } = getComputedStyle(element);
        const isField = element instanceof HTMLInputElement && element.type === 'text';
        const text = isField ? element.value : (element.textContent ?? '').trim();
        if (
          text &&
          (isField || overflowX === 'hidden' || overflowX === 'clip') &&
          element.scrollWidth > element.clientWidth + 1
        ) {
          faults.push(`cut: “${text}” in ${called(element)}, ${element.scrollWidth} in ${element.clientWidth} px`);
        }
        if (
          text &&
          (isField || overflowY === 'hidden' || overflowY === 'clip') &&
          element.scrollHeight > element.clientHeight + 2
        ) {
          faults.push(
            `cut in height: “${text}” in ${called(element)}, ${element.scrollHeight} in ${element.clientHeight} px`,
          );
        }
        if (element.matches('option, math *')) continue;
        if (element.localName === 'math') {
          lines.push({ text, rect: element.getBoundingClientRect(), element });
          continue;
        }
        for (const node of element.childNodes) {
          if (!(node instanceof Text) || !node.data.trim()) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const rect of range.getClientRects()) {
            if (rect.width > 1 && rect.height > 1) lines.push({ text: node.data.trim(), rect, element });
          }
        }
      }

      /** @param {DOMRect} inner @param {DOMRect} outer @param {number} by */
      const leaves = (inner, outer, by) =>
        inner.left < outer.left - by ||
        inner.right > outer.right + by ||
        inner.top < outer.top - slack * inner.height ||
        inner.bottom > outer.bottom + slack * inner.height;

      for (const { text, rect, element } of lines) {
        if (scroller(element)) continue;
        if (leaves(rect, bounds, 2)) {
          faults.push(
            `outside: “${text}” of ${called(element)}, ${Math.round(rect.left - bounds.left)}–${Math.round(rect.right - bounds.left)} of ${Math.round(bounds.width)} px`,
          );
        }
        const box = element.closest('button, .cell, .tile, select, input');
        if (box && leaves(rect, box.getBoundingClientRect(), 2)) {
          const { left, right, width } = box.getBoundingClientRect();
          faults.push(
            `outside of ${called(box)}: “${text}”, ${Math.round(rect.left - left)}–${Math.round(rect.right - left)} of ${Math.round(width)} px, ${right}`,
          );
        }
      }
      lines.forEach((a, i) => {
        for (const b of lines.slice(i + 1)) {
          const across = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
          const down = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
          const height = Math.min(a.rect.height, b.rect.height);
          if (across <= 2 || down <= slack * height) continue;
          if (a.element !== b.element && scroller(a.element) === scroller(b.element)) {
            faults.push(
              `on each other: “${a.text}” of ${called(a.element)} and “${b.text}” of ${called(b.element)}, ${Math.round(across)}×${Math.round(down)} px`,
            );
          }
        }
      });
      for (const element of /** @type {HTMLElement[]} */ (sticking)) element.style.removeProperty('inset');
      return faults;
    });
}
