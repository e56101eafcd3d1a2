// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { devices } from '@playwright/test';
import { drawWithFinger, drawWithMouse } from '../harness/pad.js';
import { expect, open, openFigure, openFigures, test, values } from '../harness/page.js';

/** @import { Page } from '@playwright/test' */

/** Strokes of digits, in fractions of the pad. @type {Record<string, [number, number][]>} */
const strokes = {
  seven: [
    [0.28, 0.22],
    [0.72, 0.22],
    [0.6, 0.5],
    [0.46, 0.82],
  ],
  one: [
    [0.5, 0.15],
    [0.5, 0.85],
  ],
};

/** @param {Page} page */
const pad = (page) => page.locator('cnn-draw canvas.pad');

/** The prediction beside the pad. @param {Page} page */
const prediction = (page) => page.locator('cnn-draw .prediction');

test('one can draw where pointer events come one by one: Safari before 18.2, and pages without https', async ({
  page,
}) => {
  await openFigure(page, 'cnn-draw');
  await page.evaluate(() => Reflect.deleteProperty(PointerEvent.prototype, 'getCoalescedEvents'));
  await drawWithMouse(page, pad(page), strokes.seven);
  await expect(prediction(page)).toHaveText('7');
});

test('a drawing of an address is shown as the network sees it, too', async ({ page }) => {
  await page.goto('./embed.html?figure=draw#strokes=p~CgCA~GQCA~EsHQ');
  await expect(prediction(page)).toHaveText('7');
  const shades = () =>
    page.locator('cnn-draw .seen').evaluate((canvas) => {
      const { data } = /** @type {HTMLCanvasElement} */ (canvas).getContext('2d')?.getImageData(0, 0, 28, 28) ?? {
        data: [],
      };
      return new Set(data).size;
    });
  await expect.poll(shades).toBeGreaterThan(10);
});

/**
 * Puts a pointer down on the pad, or moves or lifts it, as pens and palms do.
 * @param {Page} page
 * @param {'down' | 'move' | 'up'} what
 * @param {{ type: 'pen' | 'touch', x: number, y: number, button?: number, buttons?: number }} pointer places from 0 to 1
 */
async function point(page, what, { type, x, y, button = 0, buttons = 1 }) {
  await page.locator('cnn-draw .pad').evaluate(
    (pad, { what, type, x, y, button, buttons }) => {
      const { left, top, width, height } = pad.getBoundingClientRect();
      Reflect.set(pad, 'setPointerCapture', () => {}); // these pointers are not those of a device
      const place = { clientX: left + x * width, clientY: top + y * height };
      const pointer = { pointerId: type === 'pen' ? 7 : 8, pointerType: type, isPrimary: true };
      pad.dispatchEvent(
        new PointerEvent(`pointer${what}`, { ...pointer, ...place, button, buttons, bubbles: true, composed: true }),
      );
    },
    { what, type, x, y, button, buttons },
  );
}

/** The strokes of the drawing, as the attribute has them. @param {Page} page */
const drawnStrokes = async (page) => {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const code = (await page.locator('cnn-draw').getAttribute('strokes')) ?? '';
  return code.split('.').filter(Boolean);
};

for (const first of /** @type {const} */ (['touch', 'pen'])) {
  test(`a pen and the palm of its hand make one stroke, the pen's, with the ${first} first`, async ({ page }) => {
    await openFigure(page, 'cnn-draw');
    /** @type {'pen' | 'touch'} */
    const second = first === 'pen' ? 'touch' : 'pen';
    const at = { pen: 0.3, touch: 0.8 };
    const order = /** @type {const} */ ([first, second]);
    for (const type of order) await point(page, 'down', { type, x: at[type], y: 0.2 });
    for (const type of order.toReversed()) {
      for (const y of [0.3, 0.4, 0.5]) await point(page, 'move', { type, x: at[type], y });
    }
    for (const type of order.toReversed()) await point(page, 'up', { type, x: at[type], y: 0.5, buttons: 0 });
    const ofBoth = await drawnStrokes(page);
    expect(ofBoth).toHaveLength(1);

    await page.locator('cnn-draw .clear').click();
    await point(page, 'down', { type: 'pen', x: 0.3, y: 0.2 });
    for (const y of [0.3, 0.4, 0.5]) await point(page, 'move', { type: 'pen', x: 0.3, y });
    await point(page, 'up', { type: 'pen', x: 0.3, y: 0.5, buttons: 0 });
    expect(ofBoth).toEqual(await drawnStrokes(page));
  });
}

test('a finger draws once no pen has been there for a while', async ({ page }) => {
  await openFigure(page, 'cnn-draw');
  const finger = async () => {
    await point(page, 'down', { type: 'touch', x: 0.5, y: 0.2 });
    await point(page, 'move', { type: 'touch', x: 0.5, y: 0.6 });
    await point(page, 'up', { type: 'touch', x: 0.5, y: 0.6, buttons: 0 });
    return (await drawnStrokes(page)).length;
  };
  expect(await finger()).toBe(1);
  await point(page, 'move', { type: 'pen', x: 0.1, y: 0.1, buttons: 0 }); // above the pad
  expect(await finger()).toBe(1);
  await expect.poll(finger).toBeGreaterThan(1);
});

test('the other end of a pen erases, and the tool stays', async ({ page }) => {
  await openFigure(page, 'cnn-draw');
  const pen = page.locator('cnn-draw button.pen');
  for (const eraser of [{}, { button: 5, buttons: 32 }]) {
    await point(page, 'down', { type: 'pen', x: 0.3, y: 0.2, ...eraser });
    await point(page, 'move', { type: 'pen', x: 0.3, y: 0.5, ...eraser });
    await point(page, 'up', { type: 'pen', x: 0.3, y: 0.5, ...eraser, buttons: 0 });
  }
  expect((await drawnStrokes(page)).map(([tool]) => tool)).toEqual(['p', 'e']);
  await expect(pen).toHaveAttribute('aria-pressed', 'true');
});

test('a seven drawn with the mouse is read as one, while all figures follow', async ({ page }) => {
  await open(page);
  await drawWithMouse(page, pad(page), strokes.seven);
  await expect(prediction(page)).toHaveText('7');
  const probabilities = await values(page, '.row data');
  expect(probabilities.indexOf(Math.max(...probabilities))).toBe(7);
  await expect(page.locator('cnn-draw .spoken')).toContainText('The network reads a 7');

  // The loss needs to know what was meant.
  await expect(page.locator('data.loss')).toHaveCount(0);
  await page.locator('cnn-draw select').selectOption('7');
  await expect(page.locator('data.loss')).toHaveCount(1);
  const [loss] = await values(page, 'data.loss');
  expect(loss).toBeCloseTo(-Math.log((await values(page, '.row data'))[7]), 4);
});

test('the digit that was meant says what the answer costs, and another picture has no cost', async ({ page }) => {
  await openFigures(page, 'cnn-samples', 'cnn-draw');
  const cost = page.locator('cnn-draw .cost');
  const lossFor = async (/** @type {number} */ digit) => {
    await page.locator('cnn-draw select').selectOption(String(digit));
    await expect(cost).toContainText(`Loss for a ${digit}: `);
    return Number((await cost.textContent())?.split(': ')[1]);
  };
  await drawWithMouse(page, pad(page), strokes.seven);
  await expect(prediction(page)).toHaveText('7');
  await expect(cost).toHaveText('');
  expect(await lossFor(7)).toBeLessThan(0.1);
  expect(await lossFor(4)).toBeGreaterThan(3);
  const four = await page
    .locator('cnn-draw')
    .evaluate((figure) => Number(Reflect.get(figure, 'session').ready.result.probabilities[4]));
  expect(await lossFor(4)).toBeCloseTo(-Math.log(four), 2);
  await page.locator('cnn-samples [data-index="1"]').click();
  await expect(cost).toHaveText('');
});

test('undo, eraser and clear take ink away, and a blank pad gives the sample back', async ({ page }) => {
  await open(page);
  const before = await values(page, '.row data');
  await drawWithMouse(page, pad(page), strokes.one);
  await expect(prediction(page)).toHaveText('1');
  const afterFirst = await values(page, '.row data');
  await drawWithMouse(page, pad(page), strokes.seven);
  await expect.poll(() => values(page, '.row data')).not.toEqual(afterFirst);
  await page.locator('cnn-draw .undo').click();
  await expect.poll(() => values(page, '.row data')).toEqual(afterFirst);
  await page.keyboard.press('Control+z');
  await expect.poll(() => values(page, '.row data')).toEqual(before);
  await expect(page.locator('cnn-draw .invitation')).toBeVisible();

  await drawWithMouse(page, pad(page), strokes.one);
  await page.locator('cnn-draw .eraser').click();
  await drawWithMouse(page, pad(page), strokes.one);
  await expect.poll(() => values(page, '.row data')).toEqual(before);
  await page.locator('cnn-draw .pen').click();
  await drawWithMouse(page, pad(page), strokes.one);
  await expect(prediction(page)).toHaveText('1');
  await page.locator('cnn-draw .clear').click();
  await expect.poll(() => values(page, '.row data')).toEqual(before);
});

test('a one drawn with the keyboard is read as one', async ({ page }) => {
  await open(page);
  await pad(page).focus();
  await page.keyboard.press('Space');
  for (let i = 0; i < 14; ++i) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(prediction(page)).toHaveText('1');
});

test('a seven drawn with a finger is read as one, and the page does not scroll away under it', {
  tag: '@touch',
}, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...devices['Pixel 5'], baseURL });
  const page = await context.newPage();
  await open(page);
  await pad(page).scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => scrollY);
  await drawWithFinger(page, pad(page), strokes.seven);
  await expect(prediction(page)).toHaveText('7');
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await context.close();
});
