// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { ReactiveController, ReactiveControllerHost } from 'lit' */

/** Milliseconds that a step stays at speed 1. */
const pace = 1200;

/** @type {MediaQueryList | undefined} */
let list;

function reducedMotion() {
  list ??= matchMedia('(prefers-reduced-motion: reduce)');
  return list;
}

/**
 * Walks through the steps of a worked example: by hand, or by itself while it is on the screen and motion is welcome.
 * @implements {ReactiveController}
 */
export class Stepper {
  /** The step shown, from 0. */
  position = 0;
  /** The furthest step that has been shown since playing began; what comes after it is not computed yet. */
  reached = Number.POSITIVE_INFINITY;
  /** Factor of the pace. */
  speed = 1;
  isPlaying = false;

  #host;
  #count = 1;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #watching = new IntersectionObserver((entries) => {
    if (!entries.at(-1)?.isIntersecting) this.pause();
  });

  /** @param {ReactiveControllerHost & Element} host */
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#watching.observe(this.#host);
    reducedMotion().addEventListener('change', this.#adapt);
  }

  hostDisconnected() {
    this.#watching.disconnect();
    reducedMotion().removeEventListener('change', this.#adapt);
    this.pause();
  }

  get count() {
    return this.#count;
  }

  /** To be set before rendering. */
  set count(count) {
    this.#count = count;
    this.position = Math.min(this.position, count - 1);
  }

  get canPlay() {
    return !reducedMotion().matches;
  }

  /** Goes on from the step shown or, from the last one, starts over. */
  play() {
    if (!this.canPlay) return;
    if (this.position === this.#count - 1) this.position = 0;
    this.reached = this.position;
    this.isPlaying = true;
    this.#host.requestUpdate();
    this.#wait();
  }

  pause() {
    clearTimeout(this.#timer);
    this.isPlaying = false;
    this.#host.requestUpdate();
  }

  /**
   * Shows a step that the reader chose.
   * @param {number} position those beyond the ends are taken as the ends
   */
  seek(position) {
    this.#show(Math.min(Math.max(position, 0), this.#count - 1));
    this.pause();
  }

  #wait() {
    this.#timer = setTimeout(() => {
      if (document.hidden) {
        this.pause();
        return;
      }
      this.#show(this.position + 1);
      if (this.position === this.#count - 1) this.pause();
      else this.#wait();
    }, pace / this.speed);
  }

  /** @param {number} position */
  #show(position) {
    this.position = position;
    this.reached = Math.max(this.reached, position);
    this.#host.requestUpdate();
  }

  #adapt = () => (this.canPlay ? this.#host.requestUpdate() : this.pause());
}
