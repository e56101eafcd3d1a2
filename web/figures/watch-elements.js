// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @param {Node} node @returns {node is Element} of any window, as instanceof does not say */
const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;

/**
 * Finds elements that are in the page and those that come, in the open shadow roots of other components too. A closed root
 * tells nobody what is in it: a component with one registers the elements itself.
 * @param {(name: string) => boolean} isWanted by the element's name
 * @param {object} callbacks
 * @param {(element: Element) => void} callbacks.found called for each at least once
 * @param {() => void} callbacks.changed called after nodes came or went
 * @returns {() => void} stops
 */
export function watchElements(isWanted, { found, changed }) {
  /** @type {WeakSet<Node>} */
  const watched = new WeakSet();
  /** @type {Set<string>} names of components whose code has not come */
  const awaited = new Set();
  let isOver = false;

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (isElement(node)) search(node);
    changed();
  });

  /** @param {Document | ShadowRoot} root */
  const watch = (root) => {
    if (!watched.has(root)) observer.observe(root, { childList: true, subtree: true });
    watched.add(root);
    for (const element of root.children) search(element);
  };

  /** @param {string} name */
  const awaitComponent = (name) => {
    if (awaited.has(name)) return;
    awaited.add(name);
    const look = () => {
      if (!isOver) watch(document);
    };
    customElements.whenDefined(name).then(look, () => {}); // some names with a hyphen are SVG's
  };

  /** @param {Element} top */
  const search = (top) => {
    for (const element of [top, ...top.querySelectorAll('*')]) {
      const { localName, shadowRoot } = element;
      if (isWanted(localName)) found(element);
      else if (shadowRoot) watch(shadowRoot);
      else if (localName.includes('-') && !customElements.get(localName)) awaitComponent(localName);
    }
  };

  watch(document);
  return () => {
    isOver = true;
    observer.disconnect();
  };
}
