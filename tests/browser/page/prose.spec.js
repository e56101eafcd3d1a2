// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The text of the article: its numbers are those of the network, and its links change the figures.

import { addressOf, said } from '../harness/address.js';
import { networkOf } from '../harness/expected.js';
import { addresses, expect, languages, openFigures, test } from '../harness/page.js';

/** @import { Page } from '@playwright/test' */

/**
 * What the text says of the network, by the names that it gives its numbers.
 * @param {Page} page
 * @param {string} [address] of the text before any script has touched it
 */
const told = (page, address) =>
  page.evaluate(async (address) => {
    const parsed = async (/** @type {string} */ from) =>
      new DOMParser().parseFromString(await (await fetch(from)).text(), 'text/html');
    const text = address === undefined ? document : await parsed(address);
    const numbers = /** @type {NodeListOf<HTMLElement>} */ (text.querySelectorAll('[data-of]'));
    return Object.fromEntries(Array.from(numbers, (one) => [one.dataset.of, one.textContent]));
  }, address);

/** What it should say. @param {string} model */
async function expected(model) {
  const network = await networkOf({ model });
  network.forward(new Uint8Array(784));
  const { layers } = network;
  const conv = layers[0];
  const pool = layers.find(({ type }) => type === 'pool2d');
  const countOf = (/** @type {string} */ name) => {
    const { kernel, bias } = network.weights(name);
    return kernel.data.length + (bias?.data.length ?? 0);
  };
  const learned = layers.filter(({ type }) => type === 'conv2d' || type === 'dense');
  const text = (/** @type {number} */ number) => number.toLocaleString('en');
  return {
    filters: text(conv.outputShape[2]),
    map: conv.outputShape.slice(0, 2).join('×'),
    maps: conv.outputShape.join('×'),
    'filter-weights': text(countOf(conv.name)),
    background: network.activation(conv.name).data[2].toFixed(3).replace('-', '−'),
    pooled: pool?.outputShape.join('×'),
    'dense-inputs': text(network.weights('dense').kernel.shape[0]),
    'dense-weights': text(countOf('dense')),
    weights: text(learned.reduce((sum, { name }) => sum + countOf(name), 0)),
  };
}

for (const lang of languages) {
  test(`the numbers of the text are those of the network, before it has come and after, in ${lang}`, async ({
    page,
  }) => {
    await page.goto('./elements.html');
    const written = await told(page, `./${addresses[lang]}`);
    expect(written).toMatchObject(await expected('mnist'));
    expect(written).toMatchObject({ prediction: '5', certainty: '88.9%' });

    await page.goto(`./${addresses[lang]}?model=mnist-deep`);
    await page.locator('#layer').scrollIntoViewIfNeeded();
    await expect(page.locator('#layer [data-of="filters"]')).toHaveText('16');
    expect(await told(page)).toMatchObject(await expected('mnist-deep'));
    await page.goto(`./${addresses[lang]}`);
    await page.locator('#layer').scrollIntoViewIfNeeded();
    await expect(page.locator('cnn-live .prediction')).toHaveText('5');
    expect(await told(page)).toEqual(written);
  });
}

test('what is true of one network alone is said of that one', async ({ page }) => {
  await openFigures(page, 'cnn-weights');
  const one = page.locator('[data-model="mnist"]');
  const two = page.locator('[data-model="mnist-deep"]');
  for (const part of await one.all()) await expect(part).toBeVisible();
  for (const part of await two.all()) await expect(part).toBeHidden();
  await page.locator('cnn-weights').first().getByText('Two convolutions').click();
  for (const part of await two.all()) await expect(part).toBeVisible();
  for (const part of await one.all()) await expect(part).toBeHidden();
});

test('a dot is read as a sure 0, and a drawing between two digits splits the probability', async ({ page }) => {
  await openFigures(page, 'cnn-softmax');
  const certainty = async () => Number.parseFloat((await page.locator('[data-of="certainty"]').textContent()) ?? '');
  await page.getByRole('link', { name: 'a single dot' }).click();
  await expect(page.locator('[data-of="prediction"]')).toHaveText('0');
  expect(await certainty()).toBeGreaterThan(98);
  await expect(page.locator('#softmax')).toBeInViewport();
  await expect(page.locator('cnn-softmax [data-class="0"][aria-pressed="true"]')).toBeAttached();
  await expect.poll(async () => (await addressOf(page)).hash).toContain('live.strokes=p~EYEY');

  await page.getByRole('link', { name: 'something between a 4 and a 9' }).click();
  await expect(page.locator('[data-of="prediction"]')).toHaveText('9');
  expect(await certainty()).toBeLessThan(60);
  await page.locator('cnn-live .clear').click();
  await expect(page.locator('[data-of="prediction"]')).toHaveText('5');
});

test('a drawing of the text comes again after another picture was chosen', async ({ page }) => {
  await openFigures(page, 'cnn-samples', 'cnn-softmax');
  const link = page.getByRole('link', { name: 'a single dot' });
  await link.click();
  await expect(page.locator('[data-of="prediction"]')).toHaveText('0');
  await page.locator('cnn-samples [data-index="2"]').click();
  await expect(page.locator('[data-of="prediction"]')).toHaveText('1');
  await link.click();
  await expect(page.locator('[data-of="prediction"]')).toHaveText('0');
});

test.describe('on the first visit', () => {
  test.use({ isFirstVisit: true });

  test('a drawing of the text comes even while the first digit draws itself', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto('./');
    await page.locator('#softmax').evaluate((section) => section.scrollIntoView()); // the hand waits, out of sight
    await expect(page.locator('cnn-softmax')).toHaveAttribute('started');
    await page.getByRole('link', { name: 'a single dot' }).click();
    await expect(page.locator('[data-of="prediction"]')).toHaveText('0');
    await page.waitForTimeout(300);
    await expect(page.locator('[data-of="prediction"]')).toHaveText('0');
  });
});

test('six columns to the right, a 7 is read as a 5, as the text says', async ({ page }) => {
  await openFigures(page, 'cnn-samples', 'cnn-parameters');
  await page.locator('cnn-samples [data-index="4"]').click();
  const link = page.getByRole('link', { name: 'Six columns to the right' });
  await expect(page.locator('#why')).toContainText('takes the first 7 of the data for a 5');
  await link.click();
  const answer = page.locator('cnn-parameters .answer');
  await expect(answer).toContainText('reads a 7 before');
  await expect(answer).toContainText('but a 5 after');
  await said(page, 'parameters.columns').toBe('6');
  await said(page, 'parameters.rows').toBe('0');
  await said(page, 'digit').toBe('0');
});

test('a link of the text, opened elsewhere, leads to its section with the figures changed', async ({ page }) => {
  await page.goto('./');
  const href = await page.getByRole('link', { name: 'a single dot' }).getAttribute('href');
  await page.goto('./elements.html');
  await page.goto(`./${href}`);
  await expect(page.locator('[data-of="prediction"]')).toHaveText('0');
  await expect(page.locator('#softmax')).toBeInViewport();
});

test('each word of the glossary leads to a section, and is introduced there', async ({ page }) => {
  for (const lang of languages) {
    await page.goto(`./${addresses[lang]}`);
    const words = await page.locator('#glossary dt a').evaluateAll((links) =>
      links.map((link) => ({
        word: (link.textContent ?? '').replace(/（.*/, '').toLowerCase(),
        text: document.querySelector(link.getAttribute('href') ?? '')?.textContent?.toLowerCase() ?? '',
      })),
    );
    expect(words).toHaveLength(15);
    for (const { word, text } of words) expect(text).toContain(word.replace(' layer', ''));
  }
});

test('a term outlines what it names in its figure, and is marked while that is pointed at', async ({ page }) => {
  await openFigures(page, 'cnn-feature-maps', 'cnn-softmax', 'cnn-loss', 'cnn-convolution');
  await page.mouse.wheel(0, 10); // the text follows from the first scrolling on
  const terms = page.locator('dfn[data-names][tabindex]');
  await expect(terms).toHaveCount(5);
  const outlined = () =>
    page.evaluate(() => {
      const figures = [...document.querySelectorAll('main section > *')].filter(({ shadowRoot }) => shadowRoot);
      const inside = figures.flatMap((figure) => [...(figure.shadowRoot?.querySelectorAll('*') ?? [])]);
      return inside.filter((each) => Reflect.get(each, 'style')?.outline.includes('3px')).length;
    });
  for (const term of await terms.all()) {
    await term.focus();
    await expect.poll(outlined, (await term.textContent()) ?? '').toBeGreaterThan(0);
    await term.blur();
    await expect.poll(outlined).toBe(0);
  }
  const term = page.locator('[data-names="feature-map"]');
  const map = page.locator('cnn-feature-maps [data-map="conv 2"]');
  await term.hover();
  await expect.poll(outlined).toBe(8);
  await map.scrollIntoViewIfNeeded();
  for (const x of [20, 40]) await map.hover({ position: { x, y: 40 } }); // the first may scroll the page
  await expect.poll(outlined).toBe(0);
  await expect(term).toHaveClass('named');
  await page.locator('#layer h2').hover();
  await expect(term).not.toHaveClass('named');
});
