// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @typedef {CustomElementConstructor & { parts?: Record<string, CustomElementConstructor> }} ElementClass */

/**
 * Registers an element and those that it is made of; twice does no harm. One that cannot be registered, because the page
 * has its class under another name, is reported, and nothing else stops.
 * @param {string} name
 * @param {ElementClass} element
 */
export function defineElement(name, element) {
  for (const part of Object.entries(element.parts ?? {})) defineElement(...part);
  try {
    if (!customElements.get(name)) customElements.define(name, element);
  } catch (error) {
    reportError(error);
  }
}
