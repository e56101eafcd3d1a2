// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What finds elements and reads them as Playwright's locators do. This file is sent into the page as it is.

/** @typedef {{ source: string, flags: string }} Pattern */
/** @typedef {{ text: string, exact?: boolean } | Pattern} Wanted */
/**
 * One link of a locator.
 * @typedef {{ by: 'css', selector: string }
 *   | { by: 'role', role: string, name?: Wanted, selected?: boolean, checked?: boolean }
 *   | { by: 'text' | 'label' | 'hasText', wanted: Wanted }
 *   | { by: 'has', steps: Step[] }
 *   | { by: 'nth', index: number }} Step
 */

/** Which elements have a role without saying so (HTML Accessibility API Mappings, section 3.4). @type {Record<string, string>} */
const implicit = {
  button: 'button, input[type=button]',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  link: 'a[href]',
  list: 'ul, ol',
  radio: 'input[type=radio]',
  slider: 'input[type=range]',
  spinbutton: 'input[type=number]',
  status: 'output',
  table: 'table',
};

/** Through shadow roots too. @param {Element | Document} node @returns {Element[]} */
function childrenOf(node) {
  return [...((node instanceof Element && node.shadowRoot?.children) || []), ...node.children];
}

/** @param {Element | Document} node @returns {Element[]} in the document's order */
function descendantsOf(node) {
  return childrenOf(node).flatMap((child) => [child, ...descendantsOf(child)]);
}

/** @param {Element} element @returns {Element | null} */
export function parentOf(element) {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** @param {string} text */
export const normalised = (text) => text.replace(/\s+/g, ' ').trim();

/** @param {Element} element @returns {string} */
export function textOf(element) {
  if (['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(element.tagName)) return '';
  const nodes = [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes];
  return nodes.map((node) => (node instanceof Element ? textOf(node) : node instanceof Text ? node.data : '')).join('');
}

/** @param {string} text @param {Wanted} wanted */
function fits(text, wanted) {
  if ('source' in wanted) return new RegExp(wanted.source, wanted.flags).test(text);
  if (wanted.exact) return normalised(text) === normalised(wanted.text);
  return normalised(text).toLowerCase().includes(normalised(wanted.text).toLowerCase());
}

/** What names an element from outside. @param {Element} element */
function labelOf(element) {
  const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const labels = [...ids.map((id) => root.getElementById(id)), ...(Reflect.get(element, 'labels') ?? [])];
  return element.getAttribute('aria-label') ?? labels.map((label) => (label ? textOf(label) : '')).join(' ');
}

/** @param {Element} element */
export const nameOf = (element) => labelOf(element) || textOf(element);

/** @param {Element} element */
export function isVisible(element) {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** Whether assistive technology meets the element. @param {Element} element @returns {boolean} */
function isExposed(element) {
  const parent = parentOf(element);
  return element.ariaHidden !== 'true' && (parent ? isExposed(parent) : true);
}

/**
 * @param {Element} element
 * @param {string[]} compounds of a selector, between which any elements and shadow roots may lie
 * @returns {boolean}
 */
function matches(element, compounds) {
  if (!element.matches(compounds[compounds.length - 1])) return false;
  const outer = compounds.slice(0, -1);
  if (outer.length === 0) return true;
  for (let up = parentOf(element); up; up = parentOf(up)) if (matches(up, outer)) return true;
  return false;
}

/** @param {(Element | Document)[]} scopes @param {Step} step @returns {Element[]} */
function follow(scopes, step) {
  const elements = /** @type {Element[]} */ (scopes);
  const within = () => [...new Set(scopes.flatMap(descendantsOf))];
  switch (step.by) {
    case 'css': {
      const compounds = step.selector.match(/(?:\[[^\]]*\]|\([^)]*\)|\s*[>+~]\s*|[^\s[(>+~])+/g) ?? [];
      return within().filter((element) => matches(element, compounds));
    }
    case 'role': {
      const selector = [`[role=${step.role}]`, implicit[step.role]].filter(Boolean).join();
      return within().filter(
        (element) =>
          element.matches(selector) &&
          (element.role ?? step.role) === step.role &&
          element.checkVisibility({ visibilityProperty: true }) &&
          isExposed(element) &&
          (!step.name || fits(normalised(nameOf(element)), step.name)) &&
          (step.selected === undefined || (element.ariaSelected === 'true') === step.selected) &&
          (step.checked === undefined || element.matches(':checked, [aria-checked=true]') === step.checked),
      );
    }
    case 'text': {
      const texts = new Map(within().map((element) => [element, textOf(element)]));
      const has = (/** @type {Element} */ element) => fits(texts.get(element) ?? '', step.wanted);
      return [...texts.keys()].filter((element) => has(element) && !childrenOf(element).some(has));
    }
    case 'label':
      return within().filter((element) => fits(labelOf(element), step.wanted));
    case 'hasText':
      return elements.filter((element) => fits(textOf(element), step.wanted));
    case 'has':
      return elements.filter((element) => step.steps.reduce(follow, [element]).length > 0);
    case 'nth':
      return elements.slice(step.index, step.index + 1 || undefined);
  }
}

/** @param {Step[]} steps */
export function find(steps) {
  return /** @type {Element[]} */ (steps.reduce(follow, /** @type {(Element | Document)[]} */ ([document])));
}
