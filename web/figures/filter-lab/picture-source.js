// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { scenePicture, sceneSide } from '../../drawing/scene.js';
import { Camera } from './camera.js';
import { readPicture } from './own-picture.js';
import { words } from './words.js';

/** @import { Text } from '../../parts/base/languages.js' */
/** @import { Picture } from './filtering.js' */
/** @import { OwnPicture } from './own-picture.js' */

/** Side of a digit in pixels. */
const digitSide = 28;

/** @typedef {'scene' | 'digit'} OurPicture */

/** What is said of failures of the camera, by their names. @type {Record<string, Text>} */
const cameraTroubles = {
  NotAllowedError: words['lab.camera-refused'],
  NotFoundError: words['lab.no-camera'],
  SecurityError: words['lab.camera-needs-https'],
};

/** Where the picture to be filtered comes from: from us, or from the reader's files or camera. */
export class PictureSource {
  /** @type {OurPicture} which of ours is shown without one of the reader's */
  ours = 'scene';
  /** @type {Picture | undefined} the reader's own */
  own;
  /** @type {'file' | 'camera'} where that came from */
  origin = 'file';
  /** @type {Text | undefined} what went wrong with the reader's last wish */
  trouble;
  camera = new Camera();

  /** @type {Picture | undefined} drawn when it is first shown */
  #scene;
  /** @type {{ pixels: Uint8Array, picture: Picture } | undefined} the digit that was shown last */
  #digit;
  /** Counts what the reader wished for, so that a file that takes long to read does not replace what was chosen since. */
  #turn = 0;
  #changed;

  /** @param {() => void} changed called when there is another picture or trouble, or the camera goes on or off */
  constructor(changed) {
    this.#changed = changed;
  }

  get kind() {
    return this.own ? 'own' : this.ours;
  }

  /** What the picture is, or the camera that is on. */
  get chosen() {
    if (this.camera.stream) return 'camera';
    return this.own ? this.origin : this.ours;
  }

  /** Side of our picture. */
  get side() {
    return this.ours === 'digit' ? digitSide : sceneSide;
  }

  /**
   * The picture; the same object as long as it is the same picture.
   * @param {Uint8Array | undefined} digit the digit of the group
   */
  picture(digit) {
    if (this.own) return this.own;
    if (this.ours === 'scene' || !digit) {
      this.#scene ??= scenePicture();
      return this.#scene;
    }
    if (this.#digit?.pixels !== digit) {
      this.#digit = { pixels: digit, picture: { data: Float32Array.from(digit), shape: [digitSide, digitSide, 1] } };
    }
    return this.#digit.picture;
  }

  /** Goes back to our picture. */
  showOurs() {
    ++this.#turn;
    this.own = undefined;
    this.trouble = undefined;
    this.stopCamera();
  }

  /** @param {Blob} file */
  async read(file) {
    this.camera.stop();
    const turn = ++this.#turn;
    const own = await readPicture(file).catch(() => undefined);
    if (turn === this.#turn) this.#take(own, 'file', words['lab.unreadable']);
  }

  async startCamera() {
    ++this.#turn;
    this.trouble = undefined;
    try {
      await this.camera.start();
    } catch (refusal) {
      const { name } = /** @type {DOMException} */ (refusal);
      this.trouble = cameraTroubles[name] ?? words['lab.camera-failed'];
    }
    this.#changed();
  }

  /** @param {HTMLVideoElement | null} preview */
  async takeStill(preview) {
    if (!preview?.videoWidth) return; // no frame has come yet
    const turn = ++this.#turn;
    const own = await this.camera.take(preview).catch(() => undefined);
    if (turn === this.#turn) this.#take(own, 'camera', words['lab.still-failed']);
  }

  /**
   * @param {OwnPicture | undefined} own
   * @param {'file' | 'camera'} origin
   * @param {Text} failed what is said if there is none
   */
  #take(own, origin, failed) {
    if (own?.picture) {
      this.own = own.picture;
      this.origin = origin;
    }
    if (!own) this.trouble = failed;
    else if (!own.picture) this.trouble = words['lab.hidden'];
    else this.trouble = own.isNoisy ? words['lab.noisy'] : undefined;
    this.#changed();
  }

  stopCamera() {
    this.camera.stop();
    this.#changed();
  }
}
