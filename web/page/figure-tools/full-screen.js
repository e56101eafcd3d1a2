// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Shows a figure alone, as large as the screen allows. It lies over the page, in whose theme it stays; where the browser
// lets a page have the whole screen, the page takes that too. On iPhones, and in frames that may not, it fills the window.

import { say } from '../../parts/base/say.js';
import { adopt } from './adopt.js';
import { words } from './words.js';

/** @import { Place } from './offer-tools.js' */

/** In px: room above, for the button that leaves, below and at each side. */
const room = { above: 56, below: 16, beside: 16 };
/** The narrowest width that figures are made for, in px with text of 16 px. */
const minWidth = 320;
/** How many times larger it becomes: at least, even if one then has to scroll, and at most. */
const scales = { min: 1.25, max: 3 };

const style = `
@media screen {
  .has-full-screen {
    overflow: hidden;
  }
  :root .full-screen {
    position: fixed;
    z-index: 10;
    inset: 0;
    inline-size: auto;
    max-inline-size: none;
    margin: 0;
    padding: calc(${room.above}px / var(--full-screen-zoom)) max(${room.beside}px / var(--full-screen-zoom), (100% - var(--full-screen-width)) / 2)
      calc(${room.below}px / var(--full-screen-zoom));
    background: var(--paper);
    overflow: auto;
    overscroll-behavior: contain;
    align-content: safe center;
  }
  .leave-full-screen {
    position: fixed;
    z-index: 11;
    inset: 0.75rem 0.75rem auto auto;
    min-block-size: var(--control);
  }
}
@media print {
  .leave-full-screen {
    display: none;
  }
}
`;

/** @param {Place} place */
export function use({ figure, row }) {
  if (document.querySelector('.full-screen')) return;
  adopt(style);
  const button = /** @type {HTMLElement | null} */ (row.querySelector('.full'));
  const before = figure.getBoundingClientRect();
  const type = Number.parseFloat(getComputedStyle(figure).fontSize);

  // Where it stood, so that nothing moves.
  const gap = document.createElement('div');
  gap.style.blockSize = `${before.height}px`;
  figure.before(gap);
  figure.classList.add('full-screen');
  document.documentElement.classList.add('has-full-screen');
  const outside = inertAround(figure);

  const leaving = document.createElement('button');
  leaving.type = 'button';
  leaving.className = 'control leave-full-screen';
  leaving.textContent = say(figure, words['full.leave']);
  document.body.append(leaving);

  const fit = () => {
    const scale = scaleFor(before, type);
    const isZoomed = CSS.supports('zoom', '2'); // Firefox since 126; before that, type alone is larger
    setStyle(figure, {
      zoom: isZoomed ? String(scale) : '',
      'font-size': isZoomed ? '' : `${type * scale}px`,
      '--full-screen-zoom': String(isZoomed ? scale : 1),
      '--full-screen-width': `${isZoomed ? before.width : before.width * scale}px`,
    });
  };
  const leave = () => {
    removeEventListener('resize', fit);
    document.removeEventListener('keydown', leaveByKey);
    document.removeEventListener('fullscreenchange', leaveWithBrowser);
    if (document.fullscreenElement) document.exitFullscreen();
    leaving.remove();
    for (const element of outside) element.inert = false;
    document.documentElement.classList.remove('has-full-screen');
    figure.classList.remove('full-screen');
    setStyle(figure, { zoom: '', 'font-size': '', '--full-screen-zoom': '', '--full-screen-width': '' });
    gap.remove();
    button?.focus({ preventScroll: true });
    keepInPlace(figure, before.top);
  };
  const leaveByKey = (/** @type {KeyboardEvent} */ { key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented) leave(); // or it unpins a cell
  };
  const leaveWithBrowser = () => {
    if (!document.fullscreenElement) leave();
  };

  fit();
  addEventListener('resize', fit);
  document.addEventListener('keydown', leaveByKey);
  document.addEventListener('fullscreenchange', leaveWithBrowser);
  leaving.addEventListener('click', leave);
  leaving.focus({ preventScroll: true });
  // Where a frame may not, browsers report that it was tried. It fills the window then.
  if (document.fullscreenEnabled)
    document.documentElement.requestFullscreen?.({ navigationUI: 'hide' })?.catch(() => {});
}

/**
 * @param {HTMLElement} element
 * @param {Record<string, string>} properties those that are empty are taken away
 */
function setStyle({ style }, properties) {
  for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
}

/**
 * How many times larger a figure can be with the layout that it has.
 * @param {{ width: number, height: number }} figure in px
 * @param {number} type its size of type, in px
 */
function scaleFor({ width, height }, type) {
  const across = document.documentElement.clientWidth - 2 * room.beside;
  const whole = Math.min(across / width, (innerHeight - room.above - room.below) / height, scales.max);
  return Math.max(whole, Math.min(scales.min, (across * 16) / (minWidth * type)));
}

/**
 * Keeps all but an element from pointers and keys.
 * @param {HTMLElement} element
 * @returns {HTMLElement[]} what was not inert before
 */
function inertAround(element) {
  /** @type {HTMLElement[]} */
  const outside = [];
  for (let at = element; at.parentElement && at !== document.body; at = at.parentElement) {
    for (const sibling of at.parentElement.children) {
      if (sibling === at || !(sibling instanceof HTMLElement) || sibling.inert) continue;
      sibling.inert = true;
      outside.push(sibling);
    }
  }
  return outside;
}

/**
 * Has the page stand where it stood, also when the window gets its size back.
 * @param {Element} figure
 * @param {number} top of it in the window
 */
function keepInPlace(figure, top) {
  const show = () => scrollBy({ top: figure.getBoundingClientRect().top - top, behavior: 'instant' });
  show();
  addEventListener('resize', show, { once: true });
  setTimeout(() => removeEventListener('resize', show), 1000);
}
