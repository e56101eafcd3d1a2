// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What is drawn or dragged comes under the pointer, also where a host scales the figure.

import { expect, test } from '../harness/page.js';
import { boxOf, inEachHost } from '../harness/scaled-hosts.js';

test.use({ baseURL: 'http://localhost:', viewport: { width: 1600, height: 1400 } }); // any port of this machine

test('<cnn-draw> draws under the pointer', async ({ page }) => {
  await inEachHost(page, '<cnn-draw></cnn-draw>', async (where) => {
    const pad = page.locator('cnn-draw .pad');
    const box = await boxOf(pad);
    const at = (/** @type {number} */ x, /** @type {number} */ y) =>
      /** @type {const} */ ([box.x + x * box.width, box.y + y * box.height]);
    await page.mouse.move(...at(0.2, 0.15));
    await page.mouse.down();
    await page.mouse.move(...at(0.85, 0.15), { steps: 8 });
    await page.mouse.move(...at(0.85, 0.9), { steps: 8 });
    await page.mouse.up();
    await expect(page.locator('cnn-draw')).toHaveAttribute('strokes');
    const shades = await pad.evaluate((canvas) => {
      const { data } = /** @type {CanvasRenderingContext2D} */ (
        /** @type {HTMLCanvasElement} */ (canvas).getContext('2d')
      ).getImageData(0, 0, 560, 560);
      return [
        [0.2, 0.15],
        [0.85, 0.15],
        [0.85, 0.9],
        [0.13, 0.15],
        [0.85, 0.97],
        [0.5, 0.5],
      ].map(([x, y]) => (data[4 * (560 * Math.round(560 * y) + Math.round(560 * x))] < 128 ? 'ink' : 'paper'));
    });
    expect.soft(shades, where).toEqual(['ink', 'ink', 'ink', 'paper', 'paper', 'paper']);
    const [canvas, sheet] = [await boxOf(pad), await boxOf(page.locator('cnn-draw .sheet'))];
    expect.soft(Math.abs(canvas.width - sheet.width), where).toBeLessThan(1);
  });
});

test('<cnn-loss> drags its point under the pointer', async ({ page }) => {
  await inEachHost(page, '<cnn-loss></cnn-loss>', async (where) => {
    const box = await boxOf(page.locator('cnn-loss svg'));
    const x = box.x + 0.6 * box.width;
    await page.mouse.move(box.x + 0.3 * box.width, box.y + 0.5 * box.height);
    await page.mouse.down();
    await page.mouse.move(x, box.y + 0.5 * box.height, { steps: 4 });
    await page.mouse.up();
    const middle = async () => {
      const point = await boxOf(page.locator('cnn-loss .point .target'));
      return Math.abs(point.x + point.width / 2 - x);
    };
    await expect.poll(middle, where).toBeLessThan(2);
  });
});

test('<cnn-softmax> drags a bar under the pointer', async ({ page }) => {
  await inEachHost(page, '<cnn-softmax></cnn-softmax>', async (where) => {
    const handle = page.locator('cnn-softmax .handle').nth(3);
    const box = await boxOf(handle);
    const x = box.x + 0.8 * box.width;
    await page.mouse.move(box.x + 0.6 * box.width, box.y + 0.5 * box.height);
    await page.mouse.down();
    await page.mouse.move(x, box.y + 0.5 * box.height, { steps: 4 });
    await page.mouse.up();
    const end = () =>
      handle
        .locator('.fill')
        .evaluate((fill) => Number(/** @type {HTMLElement} */ (fill).style.getPropertyValue('--to')));
    await expect.poll(async () => Math.abs((await end()) - 0.8), where).toBeLessThan(0.03);
  });
});

test('<cnn-training> and <cnn-loss> draw charts as wide as they are', async ({ page }) => {
  for (const name of ['cnn-training', 'cnn-loss']) {
    await inEachHost(page, `<${name}></${name}>`, async (where) => {
      const figure = await boxOf(page.locator(name));
      await expect(page.locator(name).locator('svg').first()).toBeVisible();
      const charts = await Promise.all(
        (await page.locator(name).locator('svg[viewBox]').all()).map((chart) => boxOf(chart)),
      );
      const right = Math.max(...charts.map(({ x, width }) => x + width));
      expect.soft(Math.abs(right - figure.x - figure.width), `${name}, ${where}`).toBeLessThan(4);
    });
  }
});
