// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { oneStop } from '../base/one-stop.js';
import { stepperStyle } from './stepper-style.js';
import { workedWords } from './words.js';

export { stepperStyle };

/** @import { PlainFigure } from '../base/plain-figure.js' */
/** @import { Stepper } from './stepper.js' */

const speeds = [0.5, 1, 2, 4];

const icons = {
  back: 'M10.5 3 5 8l5.5 5z',
  forward: 'M5.5 3 11 8l-5.5 5z',
  play: 'M4 2.5v11L13 8z',
  pause: 'M4 3h3v10H4zm5 0h3v10H9z',
};

/**
 * Buttons to play, pause and step, the scrub bar and the speed. Where motion is not welcome, nothing plays by itself.
 * @param {PlainFigure} figure
 * @param {Stepper} stepper
 * @param {string} sentence what the step is, for the scrub bar's value
 */
export function stepperControls(figure, stepper, sentence) {
  const { position, count, isPlaying, canPlay } = stepper;
  // A button at its end keeps the focus, which a disabled one would lose.
  const button = (
    /** @type {'back' | 'play' | 'pause' | 'forward'} */ name,
    /** @type {() => void} */ act,
    isAtEnd = false,
  ) => html`<button type="button" class=${name} aria-label=${figure.say(workedWords[`stepper.${name}`])} aria-disabled=${isAtEnd} @click=${act}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${icons[name]} /></svg>
  </button>`;
  return html`<div class="stepper" part="controls" data-control role="group" aria-label=${figure.say(workedWords['stepper.label'])} ${oneStop('button')}>
    ${button('back', () => stepper.seek(stepper.position - 1), position === 0)}
    ${canPlay ? (isPlaying ? button('pause', () => stepper.pause()) : button('play', () => stepper.play())) : ''}
    ${button('forward', () => stepper.seek(stepper.position + 1), position === count - 1)}
    <input
      type="range"
      min="1"
      max=${count}
      .value=${live(String(position + 1))}
      aria-label=${figure.say(workedWords['stepper.scrub'])}
      aria-valuetext=${sentence}
      @input=${(/** @type {Event} */ event) =>
        stepper.seek(Number(/** @type {HTMLInputElement} */ (event.target).value) - 1)}
    />
    <span class="count">${position + 1}<span aria-hidden="true"> / </span><span class="spoken">${figure.say(workedWords['stepper.of'])}</span>${count}</span>
    ${
      canPlay
        ? html`<select
            class="speed"
            aria-label=${figure.say(workedWords['stepper.speed'])}
            @change=${(/** @type {Event} */ event) => {
              stepper.speed = Number(/** @type {HTMLSelectElement} */ (event.target).value);
            }}
          >
            ${speeds.map((speed) => html`<option value=${speed} .selected=${speed === stepper.speed}>${speed}×</option>`)}
          </select>`
        : ''
    }
  </div>`;
}
