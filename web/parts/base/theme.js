// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { isAgainst } from './ground.js';
import { isTurned, watchTurning } from './turned.js';

/** @import { Theme } from '../../drawing/colour-scale.js' */

// A page can switch its theme in many ways: by a style or a class of any element around a figure, a meta element, a style sheet
// that comes later. All change the colours of an invisible element inside the figure, and a change of colour starts a
// transition, which the browser tells. `Canvas` is for browsers without light-dark(). The animation, an empty one, starts when
// the element comes back from `display: none`, where transitions do not run.
const probeStyle = `position: absolute; visibility: hidden; forced-color-adjust: none;
  color: Canvas; background: Canvas; color: light-dark(#fff, #000); background: light-dark(#fff, #000);
  transition: color 1ms; animation: shown 1ms`;

let isPrinting = false;

let isPageTurned = false;

let stopWatching = () => {};

/** @type {Set<() => void>} */
const followers = new Set();

function followAll() {
  for (const follow of followers) follow();
}

/** @param {Event} event */
function print({ type }) {
  isPrinting = type === 'beforeprint';
  followAll();
}

function look() {
  isPageTurned = isTurned();
}

/** Has figures print as light: paper is. It captures the event, so that figures that begin with the print do too. */
export function watchPrinting() {
  for (const type of ['beforeprint', 'afterprint']) addEventListener(type, print, true);
}

/**
 * Follows the theme of a figure, which is the one that light-dark() has there: a page that declares no dark scheme stays light,
 * one that declares both follows the reader's system. Where the page is of the other theme all the same, the figure gets the
 * attribute `apart`, and a ground of its own.
 * @param {DocumentFragment | HTMLElement} root what the figure renders into
 * @param {(theme: Theme) => void} show called at once, and when the theme may have changed
 * @returns {() => void} ends it
 */
export function followTheme(root, show) {
  const probe = document.createElement('span');
  probe.style.cssText = probeStyle;
  root.prepend(probe);
  const host = root instanceof ShadowRoot ? root.host : undefined;
  const follow = () => {
    const red = Number.parseInt(getComputedStyle(probe).backgroundColor.slice('rgb('.length), 10);
    const isDark = red < 128 !== isPageTurned; // where the page is turned around, it looks the other way
    const theme = !isPrinting && isDark ? 'dark' : 'light';
    probe.className = isPageTurned && !isPrinting ? `${theme} turned` : theme; // for rules of the shared style
    if (host) host.toggleAttribute('apart', !isPrinting && !isPageTurned && isAgainst(host, theme));
    show(theme);
  };
  for (const type of ['transitionrun', 'animationstart']) probe.addEventListener(type, follow);
  if (followers.size === 0) {
    look();
    stopWatching = watchTurning(() => {
      look();
      followAll();
    });
  }
  followers.add(follow);
  follow();
  return () => {
    followers.delete(follow);
    if (followers.size === 0) stopWatching();
    probe.remove();
  };
}
