// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Pictures of the reader's own in <cnn-filter-lab>: files, chosen, dropped or pasted.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lab, openLab, output, shown } from '../../harness/filter-lab.js';
import { expect, middleOf, test } from '../../harness/page.js';

/** @import { Page } from '@playwright/test' */

/** A Windows bitmap of four rows and three columns: red, green, blue; white, black, white; twice. */
function bitmap() {
  const rows = [
    [
      [255, 0, 0],
      [0, 255, 0],
      [0, 0, 255],
    ],
    [
      [255, 255, 255],
      [0, 0, 0],
      [255, 255, 255],
    ],
  ];
  const lines = [...rows, ...rows].reverse().flatMap((row) => [...row.flatMap(([r, g, b]) => [b, g, r]), 0, 0, 0]);
  const bytes = Buffer.alloc(54 + lines.length);
  bytes.write('BM');
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(3, 18);
  bytes.writeInt32LE(4, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  bytes.set(lines, 54);
  return bytes;
}

/** The nine upper pixels of that bitmap in grey, and Sobel's filter for vertical edges on them, by hand. */
const ofBitmap = {
  patch: [76, 150, 29, 255, 0, 255, 76, 150, 29],
  products: [-76, 0, 29, -510, 0, 510, -76, 0, 29],
  sum: -94,
};

test('a picture of the reader is turned to grey and filtered, whichever way it comes', async ({ page }) => {
  await openLab(page);
  const bytes = bitmap();
  const first = async () => {
    await expect(lab(page).locator('.input .shape')).toHaveText('4×3');
    const target = output(page);
    await target.hover({ position: await middleOf(target, { y: 0, x: 0 }, 1) });
    expect(await shown(page)).toEqual(ofBitmap);
    await lab(page).getByRole('button', { name: 'A scene' }).click();
    await expect(lab(page).locator('.input .shape')).toHaveText('96×96');
  };
  await lab(page).locator('input[type=file]').setInputFiles({ name: 'a.bmp', mimeType: 'image/bmp', buffer: bytes });
  await first();
  for (const kind of ['drop', 'paste']) {
    await lab(page).evaluate(
      (element, { kind, bytes }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], 'a.bmp', { type: 'image/bmp' }));
        const options = { bubbles: true, composed: true, cancelable: true };
        // Firefox's own constructor drops the files of a clipboard.
        element.dispatchEvent(
          kind === 'drop'
            ? new DragEvent('drop', { ...options, dataTransfer: transfer })
            : Object.defineProperty(new ClipboardEvent('paste', options), 'clipboardData', { value: transfer }),
        );
      },
      { kind, bytes: [...bytes] },
    );
    await first();
  }
});

test('a large picture keeps its aspect and becomes at most 128 pixels long', async ({ page }) => {
  await openLab(page);
  const file = new URL('../../../../web/page/pictures/card-en.png', import.meta.url);
  const picture = await readFile(file);
  const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)]; // PNG, section 11.2.1
  await lab(page).locator('input[type=file]').setInputFiles(fileURLToPath(file));
  await expect(lab(page).locator('.input .shape')).toHaveText(`${Math.round((128 * height) / width)}×128`);
  const chosen = lab(page).locator('.sources [aria-pressed=true]');
  await expect(chosen).toHaveText('Your picture…');
  await lab(page).getByRole('button', { name: 'A scene' }).click();
  await expect(chosen).toHaveText('A scene');
});

/**
 * Lets the browser write a picture, wider than high, and notes in it that its camera was turned by a quarter (Exif 2.32, 4.6.4,
 * tag 274, value 6).
 * @param {Page} page
 */
async function turnedPhotograph(page) {
  const jpeg = Buffer.from(
    await page.evaluate(async () => {
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: 48, height: 32 });
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = '#fff';
      context.fillRect(0, 0, 24, 32); // white to the left, black to the right
      const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 1));
      return [...new Uint8Array(await blob.arrayBuffer())];
    }),
  );
  const note = Buffer.from('ffe1002245786966000049492a0008000000010012010300010000000600000000000000', 'hex');
  return Buffer.concat([jpeg.subarray(0, 2), note, jpeg.subarray(2)]);
}

test('a photograph stands upright, as its camera noted', async ({ page }) => {
  await openLab(page);
  const buffer = await turnedPhotograph(page);
  await lab(page).locator('input[type=file]').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer });
  await expect(lab(page).locator('.input .shape')).toHaveText('48×32');
  // What was to the left is above now.
  for (const [y, grey] of [
    [2, 255],
    [40, 0],
  ]) {
    await output(page).hover({ position: await middleOf(output(page), { y, x: 10 }, 30) });
    for (const pixel of (await shown(page)).patch) expect(Math.abs(pixel - grey)).toBeLessThan(8);
  }
});

for (const [what, attributes, shape] of [
  ['with a size', 'width="40" height="20"', '20×40'],
  ['as large as its page', 'width="400" height="800" viewBox="0 0 40 80"', '128×64'],
]) {
  test(`a drawing in SVG is read, ${what}`, async ({ page }) => {
    await openLab(page);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><rect width="100%" height="100%" fill="#000"/></svg>`;
    const buffer = Buffer.from(svg);
    await lab(page).locator('input[type=file]').setInputFiles({ name: 'a.svg', mimeType: 'image/svg+xml', buffer });
    await expect(lab(page).locator('.input .shape')).toHaveText(shape);
    await expect(lab(page).getByRole('alert')).toHaveText('');
    expect((await shown(page)).patch).toEqual(Array(9).fill(0));
  });
}

/**
 * Has canvases give back other pixels, as browsers do that protect privacy.
 * @param {Page} page
 * @param {'noise' | 'nothing'} what
 * @param {boolean} hasFrames whether frames of video can be read
 */
function protect(page, what, hasFrames) {
  return page.evaluate(
    ({ what, hasFrames }) => {
      const { getImageData } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.getImageData = function (...place) {
        const picture = getImageData.apply(this, place);
        if (what === 'nothing') picture.data.fill(255);
        else for (let i = 0; i < picture.data.length; i += 28) picture.data[i] ^= 1;
        return picture;
      };
      if (!hasFrames) Reflect.deleteProperty(window, 'VideoFrame');
    },
    { what, hasFrames },
  );
}

/** @param {Page} page */
const chooseBitmap = (page) =>
  lab(page).locator('input[type=file]').setInputFiles({ name: 'a.bmp', mimeType: 'image/bmp', buffer: bitmap() });

for (const what of /** @type {const} */ (['noise', 'nothing'])) {
  test(`where canvases give ${what} the picture is read in another way`, { tag: '@video-frame' }, async ({ page }) => {
    await openLab(page);
    await protect(page, what, true);
    await chooseBitmap(page);
    await expect(lab(page).locator('.input .shape')).toHaveText('4×3');
    await expect(lab(page).getByRole('alert')).toHaveText('');
    await output(page).hover({ position: await middleOf(output(page), { y: 0, x: 0 }, 1) });
    expect(await shown(page)).toEqual(ofBitmap);
  });
}

test('where there is no other way, noise is told, and a picture that may not be read', async ({ page }) => {
  await openLab(page);
  await protect(page, 'noise', false);
  await chooseBitmap(page);
  await expect(lab(page).getByRole('alert')).toContainText('your browser changes the pixels that pages read');
  await expect(lab(page).locator('.input .shape')).toHaveText('4×3');

  await openLab(page);
  await protect(page, 'nothing', false);
  await chooseBitmap(page);
  await expect(lab(page).getByRole('alert')).toContainText('does not let pages read pictures');
  await expect(lab(page).locator('.input .shape')).toHaveText('96×96');
});

test('a file that is no picture gets a sentence, and the picture stays', async ({ page }) => {
  await openLab(page);
  const file = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') };
  await lab(page).locator('input[type=file]').setInputFiles(file);
  await expect(lab(page).getByRole('alert')).toContainText('not a picture that your browser can read');
  await expect(lab(page).locator('.input .shape')).toHaveText('96×96');
});

test('of two files the one that was chosen last is shown, however long the other takes to read', async ({ page }) => {
  await openLab(page);
  await page.evaluate(() => {
    const read = createImageBitmap;
    window.createImageBitmap = async (/** @type {any} */ file) => {
      if (file.name === 'slow.png') await new Promise((resolve) => setTimeout(resolve, 500));
      const bitmap = await read(file);
      Reflect.set(window, 'read', file.name);
      return bitmap;
    };
  });
  const slow = await readFile(new URL('../../../../web/page/pictures/card-en.png', import.meta.url));
  const field = lab(page).locator('input[type=file]');
  const lastRead = () => page.evaluate(() => Reflect.get(window, 'read'));
  await field.setInputFiles({ name: 'slow.png', mimeType: 'image/png', buffer: slow });
  await field.setInputFiles({ name: 'a.bmp', mimeType: 'image/bmp', buffer: bitmap() });
  await expect(lab(page).locator('.input .shape')).toHaveText('4×3');
  await expect.poll(lastRead).toBe('slow.png');
  await page.waitForTimeout(100);
  await expect(lab(page).locator('.input .shape')).toHaveText('4×3');

  await field.setInputFiles({ name: 'slow.png', mimeType: 'image/png', buffer: slow });
  await page.evaluate(() => Reflect.set(window, 'read', undefined));
  await lab(page).getByRole('button', { name: 'A scene' }).click();
  await expect.poll(lastRead).toBe('slow.png');
  await page.waitForTimeout(100);
  await expect(lab(page).locator('.input .shape')).toHaveText('96×96');
});
