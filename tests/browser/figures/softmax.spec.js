// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { openAnew, openAtFirst, said } from '../harness/address.js';
import { networkAfter } from '../harness/expected.js';
import { digit, digits, expect, openFigure, openFigures, test, values } from '../harness/page.js';
import { expectNoViolations, inEveryLook } from '../harness/reach.js';

/** @import { Page } from '@playwright/test' */

/** Opens a softmax with logits of its own. */
async function openWith(/** @type {Page} */ page, /** @type {string} */ logits) {
  await openFigure(page, 'cnn-softmax', `logits=${logits}`);
  await expect(page.locator('cnn-softmax .largest')).toBeVisible();
}

const probability = 'cnn-softmax .probability';

test('every term between logits and probabilities is what the network computes', async ({ page }) => {
  await openFigure(page, 'cnn-softmax');
  const { network, result } = await networkAfter();
  const logits = [...network.activation('dense').data];
  const largest = Math.max(...logits);
  expect(await values(page, 'cnn-softmax .largest')).toEqual([largest]);
  expect(await values(page, 'cnn-softmax .exponential')).toEqual([...network.explain('softmax', 0).terms]);
  expect(await values(page, 'cnn-softmax .sum')).toEqual([network.explain('softmax', 0).termsSum]);
  expect(await values(page, probability)).toEqual([...result.probabilities]);
  const differences = await values(page, 'cnn-softmax .difference');
  logits.forEach((logit, k) => {
    expect(differences[k]).toBeCloseTo(logit - largest, 4);
  });
});

test('another digit brings its logits', async ({ page }) => {
  await openFigures(page, 'cnn-samples', 'cnn-softmax');
  await digit(page, 3).click();
  const { result } = await networkAfter({ sample: 3 });
  await expect.poll(() => values(page, probability)).toEqual([...result.probabilities]);
});

test('changed logits are in the attribute until another digit brings its own', async ({ page }) => {
  await openFigures(page, 'cnn-samples', 'cnn-softmax');
  const figure = page.locator('cnn-softmax');
  await expect(figure).not.toHaveAttribute('logits');
  await page.getByLabel('Logit z of 3').fill('25');
  await page.getByLabel('Logit z of 0').fill('24');
  await expect(figure).toHaveAttribute('logits', /^24,-?[\d.]+,-?[\d.]+,25(,-?[\d.]+){6}$/);
  await expect(page.locator(probability).nth(3)).toHaveText(/^7[23]\.\d\d%$/);
  await digit(page, 3).click();
  await expect(figure).not.toHaveAttribute('logits');
  const { result } = await networkAfter({ sample: 3 });
  await expect.poll(() => values(page, probability)).toEqual([...result.probabilities]);
});

test('own logits have the probabilities that a calculation by hand gives', async ({ page }) => {
  await openWith(page, '2 1 0.1');
  await expect(page.locator(probability)).toHaveText(['65.90%', '24.24%', '9.86%']);
  await expect(page.locator('cnn-softmax .exponential')).toHaveText(['1.0000', '0.3679', '0.1496']);
  await expect(page.locator('cnn-softmax .sum')).toHaveText('1.5174');
  await expect(page.locator('cnn-softmax [role=status]')).toHaveText(
    'Class 0: exp(2.00 − 2.00) = 1.0000. Divided by the sum 1.5174, it is 65.90%.',
  );
  await expect(page.locator('cnn-softmax math').nth(1)).toHaveText('=exp⁡(2.00−2.00)1.5174');
});

test('adding a number to all logits changes no probability', async ({ page }) => {
  await openWith(page, '2 1 0.1');
  const before = await values(page, probability);
  const slider = page.getByLabel('Add to all logits');
  await slider.fill('4');
  await expect(page.locator('cnn-softmax .largest')).toHaveText('6.00');
  await expect(page.locator('cnn-softmax .why')).toContainText('All logits moved by +4.0');
  await expect(page.locator(probability)).toHaveText(['65.90%', '24.24%', '9.86%']);
  (await values(page, probability)).forEach((after, k) => {
    expect(after).toBeCloseTo(before[k], 6);
  });
});

test('a logit typed by keyboard alone changes all shares, and the class under the focus is the linked one', async ({
  page,
}) => {
  await openWith(page, '0 0 0 0');
  await page.locator('cnn-softmax [data-class="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('cnn-softmax [data-class="1"]')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Logit z of 1')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Logit z of 2')).toBeFocused();
  // e^1.1 = 3.00417, of 6.00417 in all.
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('1.1');
  await expect(page.locator(probability)).toHaveText(['16.66%', '16.66%', '50.03%', '16.66%']);
  await expect(page.locator('cnn-softmax tr.here button')).toHaveText('2');
  await page.keyboard.press('Enter');
  await expect(page.locator('cnn-softmax tr.here button')).toHaveText('3');
  await expect(page.getByLabel('Logit z of 2')).toHaveValue('1.10');
});

test('the bar of a logit can be dragged', async ({ page }) => {
  await openWith(page, '0 0');
  const handle = page.locator('cnn-softmax .handle').first();
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (!box) throw new Error('there is no bar');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.75 * box.width, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(box.x, box.y, { steps: 4 });
  // The scale ends at 6: the extent 1 of no numbers at all, and the reach of the shift.
  await expect(page.getByLabel('Logit z of 0')).toHaveValue('3.00');
  await expect(page.locator(probability)).toHaveText(['95.26%', '4.74%']);
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.locator(probability)).toHaveText(['50.00%', '50.00%']);
});

for (const bad of ['', '1e9', '-101']) {
  test(`"${bad}" is refused as a logit with a sentence, and nothing else changes`, async ({ page }) => {
    await openWith(page, '2 1 0.1');
    const input = page.getByLabel('Logit z of 1');
    await input.fill(bad);
    await expect(page.locator('cnn-softmax .why')).toHaveText(
      'Expected a number from −100 to 100; the logit stays as it was.',
    );
    await expect(page.locator(probability)).toHaveText(['65.90%', '24.24%', '9.86%']);
    await input.blur();
    await expect(input).toHaveValue('1.00');
  });
}

test('logits in an attribute that cannot be used are refused with a sentence', async ({ page }) => {
  await openWith(page, '2 one');
  await expect(page.locator('cnn-softmax .refused')).toHaveText(
    'Expected 2 to 10 logits from −100 to 100; here are the network’s instead.',
  );
  await expect(page.locator(probability)).toHaveCount(10);
});

test('axe finds nothing while a logit is refused', async ({ page }) => {
  await openWith(page, '20 -20 3');
  await page.getByLabel('Logit z of 1').fill('');
  await inEveryLook(page, () => expectNoViolations(page, 'cnn-softmax'));
});

test('logits, shift and chosen class come back, until another digit is chosen', { tag: '@address' }, async ({
  page,
}) => {
  const figure = await openAtFirst(page, 'cnn-softmax');
  const logit = figure.getByLabel('Logit z of 3');
  await logit.fill('-4,5');
  await logit.press('ArrowDown');
  await expect(logit).toHaveValue('−4.60');
  await figure.getByRole('slider', { name: 'Add to all logits' }).focus();
  for (let i = 0; i < 3; ++i) await page.keyboard.press('ArrowLeft');
  await said(page, 'softmax.shift').toBe('-1.5');
  await said(page, 'softmax.chosen').toBe('3');
  const before = await figure.locator('data.probability').allTextContents();
  await openAnew(page, 'cnn-softmax');
  await expect(logit).toHaveValue('−6.10');
  await expect(figure.locator('data.probability')).toHaveText(before);
  await expect(figure.locator('tr.here button')).toHaveText('3');
  await page.locator('cnn-samples').scrollIntoViewIfNeeded();
  await digits(page).nth(1).click();
  await said(page, 'softmax.logits').toBe(null);
  await said(page, 'softmax.chosen').toBe(null);
});
