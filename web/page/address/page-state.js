// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { hasSession, isFigure, ownSettings } from '../../figures/figure-settings.js';
import { languageNamed } from '../../parts/base/languages.js';
import { originalAttribute, rememberAttributes, restoreAttribute } from '../../parts/base/settings.js';
import { sessionOf } from '../../session/sessions.js';
import { elementAt, nameOf, placeOf, startOf } from './figure-place.js';
import { readFragment } from './fragment.js';
import { readLink, writeLink } from './link.js';
import { isMisspelt } from './misspelt.js';
import { ownAddress } from './own-address.js';

/** @import { ShownFigure } from '../embedding/embed-code.js' */
/** @import { Weights } from '../../files/weights.js' */
/** @import { ChosenTheme } from '../page-tools/chosen-theme.js' */
/** @import { SheetName } from '../worksheet/sheet-names.js' */
/** @import { FigureSetting } from './link.js' */

/** Milliseconds without a change after which the address says the new state; browsers allow but a few changes a second. */
const pause = 300;

/** @param {Element} figure */
function settingsOf({ localName }) {
  return isFigure(localName) ? ownSettings[localName] : [];
}

/** Keeps the address of the page in step with what it shows, so that the address can be sent to a friend. */
export class PageState {
  #root = document.documentElement;
  #session = sessionOf('');
  #figures = [...document.querySelectorAll('main *')].filter(({ localName }) => isFigure(localName));
  /** @type {Weights} the last that a link can name */
  #weights;
  /** @type {string | undefined} if the address names it */
  #lang;
  /** @type {'none' | undefined} */
  #controls;
  /** @type {SheetName | undefined} */
  #worksheet;
  /** The address as it is to be. */
  #next = /** @type {string | undefined} */ (location.href);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #due;

  /** Puts the page into the state of its address, before any figure has begun, and follows it from then on. */
  constructor() {
    const { digit, weights, cell, theme, controls, worksheet, lang, settings, unread } = readLink(
      location.search,
      location.hash,
    );
    /** What of the address could not be read. */
    this.unread = unread;
    this.#weights = weights;
    if (lang !== undefined && languageNamed(lang) === languageNamed(this.#root.lang)) this.#lang = lang;
    this.#session.begin({ digit, weights, cell });
    this.theme = theme;
    this.#goToPlace();
    for (const figure of this.#figures) {
      rememberAttributes(figure);
      if (controls) figure.setAttribute('controls', controls);
    }
    this.#controls = controls;
    this.#worksheet = worksheet;
    for (const setting of settings) this.#set(setting);
    this.#session.addEventListener('change', this.#changed);
    this.#session.pointing.addEventListener('change', this.#changed);
    addEventListener('hashchange', () => {
      this.#goToPlace();
      this.#changed();
    });
    const observer = new MutationObserver(this.#changed);
    for (const figure of this.#figures) observer.observe(figure, { attributes: true });
  }

  /** @type {ChosenTheme | undefined} the reader's own choice, if not that of the system */
  get theme() {
    return /** @type {ChosenTheme | undefined} */ (this.#root.dataset.theme);
  }

  set theme(theme) {
    if (theme) this.#root.dataset.theme = theme;
    else delete this.#root.dataset.theme;
    this.#changed();
  }

  /** @type {SheetName | undefined} the figure whose worksheet is open, or is to be opened */
  get worksheet() {
    return this.#worksheet;
  }

  set worksheet(name) {
    this.#worksheet = name;
    this.#changed();
  }

  /** @type {string | undefined} the address of the page as it is now, if it has one */
  get address() {
    return this.#addressAt(readFragment(location.hash).section);
  }

  /**
   * That address, if it leads to one of the figures.
   * @param {Element} figure
   */
  addressOf(figure) {
    return this.#addressAt(placeOf(figure));
  }

  /** Makes the browser show that address. */
  write() {
    const { address } = this;
    if (!address) return;
    try {
      history.replaceState(null, '', address);
    } catch {
      // Safari refuses more than 100 changes in 30 seconds; the next change says it all.
    }
  }

  /**
   * Puts the figures that a link within the page names into the state that it names, and shows its digit.
   * @param {string} hash such as "#why&digit=0&parameters.columns=6"
   */
  follow(hash) {
    const { digit, settings } = readLink('', hash);
    for (const figure of this.#figures) {
      if (!settings.some(({ figure: name }) => name === nameOf(figure))) continue;
      for (const name of settingsOf(figure)) restoreAttribute(figure, name);
    }
    for (const setting of settings) this.#set(setting);
    if (new URLSearchParams(readFragment(hash).query).has('digit')) this.#session.turnTo({ digit }).catch(() => {}); // what is shown stays
  }

  /** The figure that the address leads to, if it does. */
  get place() {
    const { worksheet } = this;
    if (worksheet) return this.#figures.find((figure) => nameOf(figure) === worksheet);
    const element = elementAt(readFragment(location.hash).section, this.#figures);
    return element && isFigure(element.localName) ? element : undefined;
  }

  /** The figures of the page. */
  get figures() {
    return this.#figures;
  }

  /**
   * A figure as it is now.
   * @param {Element} figure
   * @returns {ShownFigure}
   */
  shown(figure) {
    const attributes = settingsOf(figure).map((name) => [name, figure.getAttribute(name)]);
    if (this.#controls) attributes.push(['controls', this.#controls]);
    return {
      name: figure.localName.replace('cnn-', ''),
      attributes: /** @type {[string, string][]} */ (attributes.filter(([, value]) => value !== null)),
      session: isFigure(figure.localName) && hasSession(figure.localName) ? this.#sessionSettings : undefined,
    };
  }

  get #sessionSettings() {
    return { digit: this.#session.selected, weights: this.#weights, cell: this.#session.pinnedCell };
  }

  /** @param {string} place */
  #addressAt(place) {
    const own = ownAddress();
    if (!own) return undefined;
    const state = {
      ...this.#sessionSettings,
      theme: this.theme,
      controls: this.#controls,
      worksheet: this.#worksheet,
      lang: this.#lang,
      settings: this.#figures.flatMap((figure) =>
        settingsOf(figure).flatMap((setting) => {
          const value = figure.getAttribute(setting);
          const isOther = value !== null && value !== originalAttribute(figure, setting);
          return isOther ? [{ figure: nameOf(figure), setting, value }] : [];
        }),
      ),
    };
    return new URL(writeLink(state, place), own).href;
  }

  /** Browsers look for an element that has the whole fragment for its id. */
  #goToPlace() {
    const { section, query } = readFragment(location.hash);
    if (section.includes('/') || query) startOf(elementAt(section, this.#figures))?.scrollIntoView();
  }

  /** @param {FigureSetting} setting */
  #set({ figure: name, setting, value }) {
    const figure = this.#figures.find((each) => nameOf(each) === name);
    if (figure && settingsOf(figure).includes(setting)) figure.setAttribute(setting, value);
    else if (figure || isMisspelt(name, this.#figures.map(nameOf))) this.unread.push(`${name}.${setting}`);
  }

  #changed = () => {
    const { weights } = this.#session;
    if (weights.checkpoint !== 'live') this.#weights = weights;
    const { address } = this;
    if (address === this.#next) return; // a training tells of changes all the time
    this.#next = address;
    clearTimeout(this.#due);
    this.#due = setTimeout(() => this.write(), pause);
  };
}
