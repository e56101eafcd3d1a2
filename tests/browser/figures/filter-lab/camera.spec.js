// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The camera in <cnn-filter-lab>: one still is taken, or a sentence says why not.

import { lab, openLab, output, shown } from '../../harness/filter-lab.js';
import { expect, middleOf, test } from '../../harness/page.js';

test('one still of the camera is taken, which is off before and after', async ({ page }) => {
  await openLab(page);
  // A camera of four by three, half of it white and half of it black. WebKit forgets what is set on navigator.mediaDevices
  // itself as soon as it collects garbage.
  await page.evaluate(() => {
    Reflect.set(window, 'streams', []);
    MediaDevices.prototype.getUserMedia = async () => {
      const canvas = document.createElement('canvas');
      canvas.width = 640;
      canvas.height = 480;
      const context = canvas.getContext('2d');
      setInterval(() => {
        if (!context) return;
        context.fillStyle = '#fff';
        context.fillRect(0, 0, 320, 480);
        context.fillStyle = '#000';
        context.fillRect(320, 0, 320, 480);
      }, 50);
      const stream = canvas.captureStream();
      Reflect.get(window, 'streams').push(stream);
      return stream;
    };
  });
  const tracks = () =>
    page.evaluate(() =>
      Reflect.get(window, 'streams').map((/** @type {MediaStream} */ stream) => stream.getTracks()[0].readyState),
    );
  const camera = lab(page).getByRole('button', { name: 'Camera…' });
  expect(await tracks()).toEqual([]);

  await camera.click();
  await expect
    .poll(() =>
      lab(page)
        .locator('video')
        .evaluate((video) => Reflect.get(video, 'videoWidth')),
    )
    .toBe(640);
  expect(await tracks()).toEqual(['live']);
  await lab(page).getByRole('button', { name: 'Take this picture' }).click();
  await expect(lab(page).locator('.input .shape')).toHaveText('96×128');
  await expect(lab(page).locator('video')).toHaveCount(0);
  expect(await tracks()).toEqual(['ended']);
  const target = output(page);
  await target.hover({ position: await middleOf(target, { y: 40, x: 20 }, 126) });
  const white = Array(9).fill(255);
  for (const [i, pixel] of (await shown(page)).patch.entries()) expect(pixel).toBeCloseTo(white[i], -1);

  await camera.click();
  await lab(page).getByRole('button', { name: 'Stop the camera' }).click();
  expect(await tracks()).toEqual(['ended', 'ended']);
  await camera.click();
  await expect(lab(page).locator('video')).toHaveCount(1);
  await lab(page).evaluate((element) => element.remove());
  expect(await tracks()).toEqual(['ended', 'ended', 'ended']);
});

for (const [name, sentence] of [
  ['NotAllowedError', 'The camera was not allowed.'],
  ['NotFoundError', 'No camera was found'],
  ['NotReadableError', 'The camera did not start.'],
]) {
  test(`a camera that answers ${name} gets a sentence`, async ({ page }) => {
    await openLab(page);
    await page.evaluate((name) => {
      MediaDevices.prototype.getUserMedia = () => Promise.reject(new DOMException('', name));
    }, name);
    await lab(page).getByRole('button', { name: 'Camera…' }).click();
    await expect(lab(page).getByRole('alert')).toContainText(sentence);
    await lab(page).getByRole('button', { name: 'The digit' }).click();
    await expect(lab(page).getByRole('alert')).toHaveText('');
  });
}

test('where the page came without https, the sentence about the camera says so', async ({ page }) => {
  await openLab(page);
  await page.evaluate(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false });
    Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
  });
  await lab(page).getByRole('button', { name: 'Camera…' }).click();
  await expect(lab(page).getByRole('alert')).toContainText('only to pages that come over https');
});

test('a still that cannot be taken gets a sentence, and the camera is off', async ({ page }) => {
  await openLab(page);
  await page.evaluate(() => {
    MediaDevices.prototype.getUserMedia = async () => {
      const canvas = document.createElement('canvas');
      canvas.getContext('2d');
      const stream = canvas.captureStream(20);
      Reflect.set(window, 'track', stream.getTracks()[0]);
      return stream;
    };
  });
  await lab(page).getByRole('button', { name: 'Camera…' }).click();
  await lab(page)
    .locator('video')
    .evaluate((video) => {
      // What a browser does that has no memory left for another canvas.
      Object.defineProperty(video, 'videoWidth', { value: 4 });
      Object.defineProperty(video, 'videoHeight', { value: 3 });
      HTMLCanvasElement.prototype.getContext = () => null;
    });
  await lab(page).getByRole('button', { name: 'Take this picture' }).click();
  expect(await page.evaluate(() => Reflect.get(window, 'track').readyState)).toBe('ended');
  await expect(lab(page).getByRole('alert')).toContainText('The picture could not be taken.');
});
