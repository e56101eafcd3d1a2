// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Lit asks for a Trusted Types policy named "lit-html" when it is loaded, and does not load where it may have none: a page may
// allow other names alone, or have given that one to Lit of its own. Here Lit gets a policy named "convscope" instead, if the page
// allows that, and none where the page does not ask for any.

/** @typedef {{ createHTML: (text: string) => any }} HtmlPolicy */
/** @typedef {{ createPolicy?: (name: string, rules: HtmlPolicy) => HtmlPolicy }} TrustedTypes */

/** What Lit does to its own templates, in which nothing is a reader's. @type {HtmlPolicy} */
const rules = { createHTML: (text) => text };

/**
 * Has a policy ready for Lit, which is to be loaded after this.
 * @returns {boolean} whether figures can be drawn
 */
export function allowTemplates() {
  const { trustedTypes } = /** @type {{ trustedTypes?: TrustedTypes }} */ (/** @type {unknown} */ (globalThis));
  const create = trustedTypes?.createPolicy?.bind(trustedTypes);
  if (!trustedTypes || !create) return true;
  const made = (/** @type {string} */ name) => {
    try {
      return create(name, rules);
    } catch {
      return undefined; // this page allows no such name
    }
  };
  const policy = made('convscope') ?? made('lit-html') ?? rules;
  trustedTypes.createPolicy = (name, given) => {
    if (name !== 'lit-html') return create(name, given);
    delete trustedTypes.createPolicy; // that of the browser is below
    return policy;
  };
  try {
    document.createElement('template').innerHTML = policy.createHTML('');
    return true;
  } catch {
    return false; // a text alone is not enough for this page
  }
}
