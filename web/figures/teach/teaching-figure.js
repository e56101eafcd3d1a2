// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { loadLibrary } from '../../files/files.js';
import { PlainFigure } from '../../parts/base/plain-figure.js';
import { Collection, limits } from './collection.js';
import { decodeCollection, encodeCollection } from './collection-code.js';
import { drawingOf, drawnClasses } from './drawing.js';
import { blankExample, exampleClasses, exampleNames } from './example.js';
import { Learning } from './learning.js';
import { OwnPad } from './own-pad.js';
import { words } from './words.js';

/** @import { PropertyDeclarations, PropertyValues } from 'lit' */
/** @import { ConvScope } from '../../lib/index.js' */
/** @import { Words } from '../../parts/base/say.js' */
/** @import { DrawnClass } from './collection.js' */
/** @import { Opened } from './saved-files.js' */

/** What a reader teaches, and does to it; how it looks is the figure's. */
export class TeachingFigure extends PlainFigure {
  /**
   * @override
   * @type {PropertyDeclarations}
   */
  static properties = {
    drawings: { reflect: true },
    cnn: { state: true },
    failure: { state: true },
    chosen: { state: true },
    editing: { state: true },
    news: { state: true },
  };

  collection = new Collection();
  learning = new Learning(() => this.requestUpdate());
  own = new OwnPad(
    () => this.cnn,
    () => this.padChanged(),
  );

  /** Whether the attribute holds no collection. */
  isRefused = false;
  /** Whether no link can carry the collection. */
  isLong = false;
  /** @type {readonly DrawnClass[]} */
  #example = blankExample();
  /** @type {string | null | undefined} what the attribute says of the collection; undefined before it was read */
  #written;
  /** Whether the collection is what the attribute said, no longer the blank example. */
  #isRead = false;
  /** @type {object | undefined} marks the latest reading of the attribute while it goes on */
  #reading;

  constructor() {
    super();
    this.collection.begin(this.#example);
    /** @type {string | null} */
    this.drawings = null;
    /** @type {ConvScope | undefined} */
    this.cnn = undefined;
    /** @type {unknown} why the library did not come */
    this.failure = undefined;
    /** @type {{ k: number, i: number } | undefined} the drawing that is looked at: its class, and its place there */
    this.chosen = undefined;
    /** @type {number | undefined} the class whose name is being written */
    this.editing = undefined;
    /** @type {Words | undefined} what was refused just now */
    this.news = undefined;
  }

  /** @override */
  begin() {
    super.begin();
    if (!this.cnn) this.load();
    else this.learn();
  }

  /** @override */
  end() {
    super.end();
    this.learning.end();
  }

  async load() {
    this.failure = undefined;
    try {
      const cnn = await loadLibrary();
      this.#example = await exampleClasses(cnn);
      this.cnn = cnn;
    } catch (failure) {
      this.failure = failure;
    }
  }

  /** @override */
  get isDrawn() {
    const isLearned = this.#reading === undefined && this.learning.phase === undefined && this.cnn !== undefined;
    return super.isDrawn && (isLearned || this.failure !== undefined);
  }

  /** What no link carries. */
  get leftOut() {
    const { network, drawings } = this.learning;
    if (this.isLong) return words['news.long'];
    return network && drawings === 0 ? words['news.network'] : undefined;
  }

  get isExample() {
    return this.collection.classes === this.#example;
  }

  /** @override @param {PropertyValues<this>} changed */
  willUpdate(changed) {
    this.#translateExample();
    if (!this.cnn) return;
    if ((changed.has('cnn') || changed.has('drawings')) && this.drawings !== this.#written) this.#read(this.cnn);
  }

  /** What a class is called. @param {number} k */
  nameOf(k) {
    return this.collection.classes[k]?.name || this.say(words['class.unnamed'], { number: k + 1 });
  }

  /** Called after each change of the drawing on the pad. */
  padChanged() {
    this.news = undefined;
    this.requestUpdate();
  }

  /** Takes the drawing on the pad for an example of a class. @param {number} k */
  add(k) {
    const { cnn, collection, own } = this;
    if (!cnn || !collection.classes[k]) return;
    const drawing = collection.isFull ? undefined : drawingOf(cnn, own.pad.strokes);
    if (drawing) {
      own.next();
      this.#change(() => collection.add(k, drawing));
    } else {
      this.tell(
        collection.isFull
          ? [words['news.full'], { count: limits.drawings }]
          : [words['news.blank'], { name: this.nameOf(k) }],
      );
    }
  }

  /**
   * Looks at a drawing or, if that is done, no longer.
   * @param {number} k
   * @param {number} i
   */
  choose(k, i) {
    this.chosen = this.chosen?.k === k && this.chosen.i === i ? undefined : { k, i };
  }

  /**
   * @param {number} k
   * @param {number} i
   */
  deleteDrawing(k, i) {
    this.#change(() => this.collection.remove(k, i));
  }

  addClass() {
    this.#change(() => this.collection.addClass());
    this.edit(this.collection.classes.length - 1);
  }

  /** @param {number} k */
  dropClass(k) {
    this.#change(() => this.collection.removeClass(k));
  }

  /** @param {number} k */
  edit(k) {
    this.editing = k;
  }

  /**
   * Ends the writing of a name. It is no reason to learn anew.
   * @param {number} k
   * @param {string} [name] by default that from before
   */
  rename(k, name) {
    if (this.editing !== k) return;
    this.editing = undefined;
    if (name === undefined || name === this.nameOf(k)) return;
    this.collection.rename(k, name);
    this.#write();
  }

  undo() {
    this.#change(() => this.collection.undo());
  }

  startEmpty() {
    const { classes } = this.collection;
    this.#change(() => this.collection.replace(classes.map(({ name }) => ({ name, drawings: [] }))));
  }

  startExample() {
    this.#change(() => this.collection.replace(this.#example));
  }

  /** Takes what files hold. @param {Opened} opened */
  show(opened) {
    if ('classes' in opened) {
      this.#change(() => this.collection.replace(opened.classes));
      return;
    }
    const { network, names } = opened;
    const { classes } = this.collection;
    const isSame = names.length === classes.length && names.every((name, k) => name === this.nameOf(k));
    if (!isSame) this.collection.replace(names.map((name) => ({ name, drawings: [] })));
    this.#forget();
    this.#write();
    this.learning.adopt(network);
  }

  /** @param {Words} news */
  tell(news) {
    this.news = news;
  }

  /** @param {() => void} change */
  #change(change) {
    if (!this.#isRead || this.#reading) return; // what is shown is not there yet
    change();
    this.#forget();
    this.#write();
    this.learn();
  }

  #forget() {
    this.chosen = undefined;
    this.editing = undefined;
    this.news = undefined;
    this.isRefused = false;
  }

  /** Learns from the drawings of now. */
  learn() {
    if (this.cnn && this.#isRead) this.learning.follow(this.cnn, this.collection.classes);
    this.requestUpdate();
  }

  /** Has the attribute say what the collection is. */
  #write() {
    const code = encodeCollection(this.collection.classes);
    this.isLong = code === undefined;
    this.#written = code === undefined || code === encodeCollection(this.#example) ? null : code;
    this.drawings = this.#written;
    this.requestUpdate();
  }

  /** Takes the collection that the attribute says; the example where it says none. @param {ConvScope} cnn */
  async #read(cnn) {
    this.#written = this.drawings;
    const reading = {};
    this.#reading = reading;
    const decoded = this.drawings === null ? undefined : decodeCollection(this.drawings);
    const classes = this.drawings === null ? this.#example : decoded && (await drawnClasses(cnn, decoded));
    if (this.#reading !== reading) return;
    this.#reading = undefined;
    if (!this.#isRead) this.collection.begin(classes ?? this.#example);
    else if (classes) this.collection.replace(classes);
    this.#isRead = true;
    this.#forget();
    this.isLong = false;
    this.isRefused = classes === undefined;
    this.learn();
  }

  /** Calls the classes of the example what they are called in the language of now. */
  #translateExample() {
    const names = exampleNames.map((shape) => this.say(words[`example.${shape}`]));
    if (names.every((name, k) => name === this.#example[k]?.name)) return;
    const { isExample } = this;
    this.#example = this.#example.map(({ drawings }, k) => ({ name: names[k], drawings }));
    if (isExample) this.collection.begin(this.#example);
  }
}
