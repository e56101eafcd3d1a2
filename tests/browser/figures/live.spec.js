// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { firstDigit } from '../../../web/files/first-digit.js';
import { networkAfter, networkOf } from '../harness/expected.js';
import { button, draw, figure, one, picture, shown } from '../harness/live.js';
import { expect, failedRequest, middleOf, openFigure, openFigures, test, values } from '../harness/page.js';

test('a drawing goes through the network at once, and bars, answer and maps are what the library computes', async ({
  page,
}) => {
  await openFigure(page, 'cnn-live');
  await draw(page, one);
  await expect(figure(page).locator('.prediction')).toHaveText('1');
  const { pixels, sample } = await picture(page);
  expect(sample).toBeUndefined();
  const network = await networkOf();
  const { probabilities } = network.forward(Uint8Array.from(pixels));
  expect(await shown(page)).toEqual([...probabilities]);
  const { data } = network.activation('pool');
  const drawn = await figure(page)
    .locator('[data-map="pool 0"]')
    .evaluate((map) => [...Reflect.get(map, 'tensor').data]);
  expect(drawn).toEqual([...data]);
  await expect(figure(page).locator('cnn-map')).toHaveCount(1 + 8 + 8);
});

test('each example draws itself and is read as what it is; the tricky one lies between 4 and 9', async ({ page }) => {
  await openFigure(page, 'cnn-live');
  for (let digit = 0; digit < 10; ++digit) {
    await button(page, digit === 8 ? 'Draw an 8' : `Draw a ${digit}`).click();
    await expect(figure(page).locator('.prediction')).toHaveText(String(digit));
    await expect.poll(async () => (await shown(page))[digit]).toBeGreaterThan(0.95);
  }
  await button(page, 'A tricky one').click();
  await expect.poll(async () => (await shown(page))[9]).toBeCloseTo(0.525, 2);
  expect((await shown(page))[4]).toBeCloseTo(0.475, 2);
  await expect(figure(page).locator('[role=status]').last()).toContainText('The network reads a 9, 52.5% sure.');
});

test('“Why?” outlines the pooled cells that raise the score most, and opens the exact explanation', async ({
  page,
}) => {
  await openFigure(page, 'cnn-live', 'digit=4');
  await button(page, 'Why?').click();
  const { network, result } = await networkAfter({ sample: 4 });
  const { terms } = network.explain('dense', result.prediction);
  const largest = [...terms].sort((a, b) => b - a).slice(0, 3);
  expect(await values(page, 'cnn-live .live > .why data')).toEqual(largest);
  await expect(figure(page).locator('.stage.pool .mark')).toHaveCount(3);
  const explanation = page.locator('cnn-live > cnn-why');
  await expect(explanation.getByRole('combobox').first()).toHaveValue(String(result.prediction));
  await button(page, 'Draw a 2').click();
  await expect(explanation.getByRole('combobox').first()).toHaveValue('2'); // of the same picture
  await button(page, 'Why?').click();
  await expect(explanation).toHaveCount(0);
  await expect(figure(page).locator('.mark')).toHaveCount(0);
});

test('it forgets everything, and what it had learned can be restored', async ({ page }) => {
  await openFigure(page, 'cnn-live');
  const before = await shown(page);
  await expect(button(page, 'Restore')).toHaveAttribute('disabled');
  await button(page, 'Forget everything').click();
  await expect(figure(page).locator('.state')).toContainText('the network knows nothing');
  const { result } = await networkAfter({ seed: 1 });
  expect(await shown(page)).toEqual([...result.probabilities]);
  expect(Math.max(...(await shown(page)))).toBeLessThan(0.15);
  await button(page, 'Restore').click();
  await expect.poll(() => shown(page)).toEqual(before);
  await expect(figure(page).locator('.state')).toContainText('98.42%');
});

test('a training begins slowly enough to be watched, ends by itself after three epochs, and can be forgotten', {
  tag: '@long',
}, async ({ page }) => {
  await openFigure(page, 'cnn-live');
  await button(page, 'Forget everything').click();
  await button(page, 'Train').click();
  const images = async () => {
    const text = (await figure(page).locator('.state').textContent()) ?? '';
    return Number(/([\d,]+) digits so far/.exec(text)?.[1].replace(',', '') ?? 0);
  };
  await expect.poll(images).toBeGreaterThan(0);
  expect(await images()).toBeLessThan(300);
  await expect(button(page, 'Pause')).toBeVisible();
  await expect(figure(page).locator('.state')).toHaveAttribute('aria-live', 'off'); // ten sentences a second
  await expect.poll(images, { timeout: 40_000 }).toBe(30_000);
  await expect(button(page, 'Train')).toBeVisible();
  await expect(figure(page).locator('.state')).toHaveAttribute('aria-live', 'polite');
  await expect.poll(async () => Math.max(...(await shown(page)))).toBeGreaterThan(0.9);
  await button(page, 'Forget everything').click();
  await expect(figure(page).locator('.state')).toContainText('the network knows nothing');
  await button(page, 'Train').click();
  await expect.poll(images).toBeGreaterThan(0);
  expect(await images()).toBeLessThan(1000); // from the beginning
});

test('where the code of the training does not come, a sentence says so, and the next click asks again', {
  tag: '@requests',
}, async ({ page, forgiven, browserName }) => {
  forgiven.push(failedRequest);
  await openFigure(page, 'cnn-live');
  await page.route(/training-of/, (route) => route.abort(), { times: 1 });
  await button(page, 'Train').click();
  await expect(figure(page).getByRole('alert')).toContainText('could not be fetched');
  await figure(page).getByRole('button', { name: 'Try again' }).click();
  if (browserName !== 'chromium') {
    await expect(figure(page).getByRole('alert')).toContainText('could not be fetched'); // remembered until the page ends
    await page.reload();
    await button(page, 'Train').click();
  }
  await expect(figure(page).locator('.state')).toContainText('digits so far');
});

test('pointing at a cell shows its products beside it, and outlines the pixels that it came from', async ({ page }) => {
  await openFigure(page, 'cnn-live', 'digit=4');
  await expect(figure(page).locator('.bubble')).toHaveCount(0);
  const map = figure(page).locator('[data-map="conv 2"]');
  await map.hover({ position: await middleOf(map, { y: 12, x: 7 }, 26) });
  const bubble = figure(page).locator('.bubble');
  await expect(bubble.locator('.where')).toHaveText('Map 3, row 13, column 8');
  const { network } = await networkAfter({ sample: 4 });
  const { value, inputs } = network.explain('conv', (12 * 26 + 7) * 8 + 2);
  expect(await values(page, 'cnn-live .bubble .sum data')).toEqual([value]);
  await expect(bubble.locator('.terms span')).toHaveCount(inputs.length);
  await expect(figure(page).locator('.input .mark')).toHaveCount(1);
  const cell = await map.boundingBox();
  const box = await bubble.boundingBox();
  const x = (cell?.x ?? 0) + (7.5 / 26) * (cell?.width ?? 0);
  expect((box?.x ?? 0) > x || (box?.x ?? 0) + (box?.width ?? 0) < x).toBe(true);
  await page.mouse.move(5, 5);
  await expect(bubble).toHaveCount(0);
});

test('on a phone a tap shows them below the maps, with a button for each neighbour', { tag: '@touch' }, async ({
  browser,
}) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await openFigure(page, 'cnn-live', 'digit=4');
  const map = figure(page).locator('[data-map="conv 2"]');
  await map.tap({ position: await middleOf(map, { y: 12, x: 7 }, 26) });
  const where = figure(page).locator('.bubble .where');
  await expect(where).toContainText('Map 3, row 13, column');
  const at = Number((await where.textContent())?.match(/column (\d+)/)?.[1]);
  await button(page, 'One cell to the right').tap();
  await expect(where).toHaveText(`Map 3, row 13, column ${at + 1}`);
  await button(page, 'One cell up').tap();
  await expect(where).toHaveText(`Map 3, row 12, column ${at + 1}`);
  const [box, above] = await Promise.all([figure(page).locator('.bubble').boundingBox(), map.boundingBox()]);
  expect(box?.y ?? 0).toBeGreaterThan((above?.y ?? 1e9) + (above?.height ?? 0));
  await context.close();
});

test('the keyboard draws and chooses', async ({ page }) => {
  await openFigure(page, 'cnn-live', 'digit=4');
  await figure(page).locator('[data-chip="0"]').focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await expect(figure(page).locator('.prediction')).toHaveText('2');
});

test('arrow keys lead along the examples, however fast they come', async ({ page }) => {
  await openFigure(page, 'cnn-live');
  await figure(page).locator('[data-chip="0"]').focus();
  const reached = await figure(page).evaluate(({ shadowRoot }) => {
    const press = (/** @type {string} */ key) =>
      shadowRoot?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'x']) press(key);
    return shadowRoot?.activeElement?.getAttribute('data-chip');
  });
  expect(reached).toBe('2');
});

test('two pads on a page: what is drawn last goes through the network, and the other says so', async ({ page }) => {
  await openFigures(page, 'cnn-live', 'cnn-draw');
  await page.evaluate(() => scrollTo(0, 0));
  await draw(page, one);
  await expect(figure(page).locator('.prediction')).toHaveText('1');
  const other = page.locator('cnn-draw');
  await other.evaluate((element) => element.setAttribute('strokes', 'p~CgCA~GQCA~EsHQ'));
  await expect(other.locator('.prediction')).toHaveText('7');
  await expect(figure(page)).toHaveAttribute('aside');
  await button(page, 'Back to my drawing').click();
  await expect(figure(page).locator('.prediction')).toHaveText('1');
  await expect(other).toHaveAttribute('aside');
  await button(page, 'Clear').click();
  await expect.poll(async () => (await picture(page)).sample).toBe(firstDigit); // in the next frame
});

test('its maps are those of any network', async ({ page }) => {
  await openFigure(page, 'cnn-live', 'model=mnist-deep');
  const { network } = await networkAfter({ model: 'mnist-deep' });
  const maps = network.layers.filter(({ type }) => type === 'conv2d' || type === 'pool2d');
  const count = maps.reduce((sum, { outputShape }) => sum + outputShape[2], 1);
  await expect(figure(page).locator('cnn-map')).toHaveCount(count);
});
