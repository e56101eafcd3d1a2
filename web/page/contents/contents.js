// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** The band of the window, near its top, in which the section that is being read lies. */
const reading = '-20% 0px -79% 0px';

/** @param {Element} element @param {(inView: boolean) => void} told @param {string} [band] of the window */
function watch(element, told, band) {
  new IntersectionObserver((entries) => told(entries.at(-1)?.isIntersecting ?? false), { rootMargin: band }).observe(
    element,
  );
}

/**
 * The list of contents, which stands at the side where there is room: it marks the section that is being read. Where there
 * is none, its button opens and closes it; the button comes once the first figure has left the window, which it would cover.
 * @param {Element} nav with a button and a list of links to sections, in the element that has these and `#live`, the first figure
 */
export function followContents(nav) {
  const article = /** @type {Element} */ (nav.parentElement);
  const first = /** @type {Element} */ (article.querySelector('#live'));
  const button = /** @type {HTMLButtonElement} */ (nav.querySelector('button'));
  const open = (/** @type {boolean} */ isOpen) => {
    button.setAttribute('aria-expanded', String(isOpen));
  };
  const isOpen = () => button.getAttribute('aria-expanded') === 'true';

  watch(first, (inView) => {
    nav.classList.toggle('past-first', !inView);
    if (inView) open(false);
  });
  button.addEventListener('click', () => open(!isOpen()));
  /** @type {HTMLElement} */ (nav).addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !isOpen()) return;
    open(false);
    button.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!nav.contains(/** @type {Node} */ (target))) open(false);
  });
  /** @type {HTMLElement} */ (nav).addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !nav.contains(relatedTarget)) open(false);
  });

  for (const link of nav.querySelectorAll('a')) {
    link.addEventListener('click', () => open(false));
    const section = link.hash && article.querySelector(link.hash);
    if (!section) continue;
    watch(
      section,
      (inView) => {
        if (inView) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      },
      reading,
    );
  }
}
