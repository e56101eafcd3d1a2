// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { shrunkPicture } from './own-picture.js';

/** The camera, from the press of a button until one still is taken; never longer than that. */
export class Camera {
  /** @type {MediaStream | undefined} what it shows, while it is on */
  stream;
  /** Counts the times it was asked for or stopped, so that a stream that comes too late is known. */
  #turn = 0;

  /**
   * @throws {DOMException} 'NotAllowedError' if the reader or the page's host refuses; 'SecurityError' where the page did not
   * come over https; 'NotFoundError' without a camera
   */
  async start() {
    this.stop();
    const turn = this.#turn;
    if (!navigator.mediaDevices)
      throw new DOMException('no cameras here', isSecureContext ? 'NotFoundError' : 'SecurityError');
    const stream = await navigator.mediaDevices.getUserMedia({ video: { width: { ideal: 640 } }, audio: false });
    if (turn === this.#turn) this.stream = stream;
    else release(stream);
  }

  /**
   * What the preview shows now, in grey; the camera is off afterwards.
   * @param {HTMLVideoElement} preview
   */
  async take(preview) {
    try {
      return await shrunkPicture(preview, { width: preview.videoWidth, height: preview.videoHeight });
    } finally {
      this.stop();
    }
  }

  stop() {
    ++this.#turn;
    if (this.stream) release(this.stream);
    this.stream = undefined;
  }
}

/** @param {MediaStream} stream */
function release(stream) {
  for (const track of stream.getTracks()) track.stop();
}
