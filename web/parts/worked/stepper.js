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
  /** The last step that has been shown since playing began; what comes after it is not computed yet. */
  reached = Number.POSITIVE_INFINITY;
  /** How many steps there are; to be set before rendering. */
  count = 1;
  /** Factor of the pace. */
  speed = 1;

  #host;
  /** @type {number | undefined} the step shown while playing, from 0; the host's own is where that began */
  #playing;
  /** The host's step when playing began. */
  #start = 1;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #watching = new IntersectionObserver((entries) => {
    if (!entries.at(-1)?.isIntersecting) this.pause();
  });

  /** @param {ReactiveControllerHost & Element & { step: number }} host whose step, from 1, is that shown while nothing plays */
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

  hostUpdate() {
    if (this.isPlaying && this.#host.step !== this.#start) this.#stop(this.#host.step);
  }

  /** The step shown, from 0; the last one where the host's lies beyond it. */
  get position() {
    const position = this.#playing ?? this.#host.step - 1;
    return Math.min(Math.max(position || 0, 0), this.count - 1);
  }

  get isPlaying() {
    return this.#playing !== undefined;
  }

  get canPlay() {
    return !reducedMotion().matches;
  }

  /** Goes on from the step shown or, from the last one, starts over. */
  play() {
    if (!this.canPlay) return;
    this.#playing = this.position === this.count - 1 ? 0 : this.position;
    this.#start = this.#host.step;
    this.reached = this.#playing;
    this.#host.requestUpdate();
    this.#wait();
  }

  pause() {
    if (this.isPlaying) this.#stop(this.position + 1);
    else this.#host.requestUpdate();
  }

  /**
   * Shows a step that the reader chose.
   * @param {number} position those beyond the ends are taken as the ends
   */
  seek(position) {
    this.#stop(Math.min(Math.max(position, 0), this.count - 1) + 1);
  }

  #wait() {
    this.#timer = setTimeout(() => {
      if (document.hidden) {
        this.pause();
        return;
      }
      this.#playing = this.position + 1;
      this.reached = this.#playing;
      this.#host.requestUpdate();
      if (this.position === this.count - 1) this.pause();
      else this.#wait();
    }, pace / this.speed);
  }

  /** @param {number} step from 1 */
  #stop(step) {
    clearTimeout(this.#timer);
    this.#playing = undefined;
    this.#host.step = step;
    this.reached = Math.max(this.reached, step - 1);
    this.#host.requestUpdate();
  }

  #adapt = () => (this.canPlay ? this.#host.requestUpdate() : this.pause());
}
