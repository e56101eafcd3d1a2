// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { networkAfter, networkOf, samples } from '../harness/expected.js';
import {
  chooseStage,
  expect,
  failedRequest,
  map,
  middleOf,
  open,
  openFigure,
  openFigures,
  picture,
  test,
  values,
} from '../harness/page.js';

test('stages of training change every map, the probabilities and the log, as the library has them', async ({
  page,
}) => {
  await open(page);
  const maps = [map(page, 'filters', 3), map(page, 'conv', 3), map(page, 'pool', 3)];
  let before = await Promise.all(maps.map(picture));
  for (const [stage, options] of /** @type {[string, { seed?: number, model?: string }][]} */ ([
    ['none', { seed: 1 }],
    ['100', { model: 'mnist-100' }],
    ['10,000', { model: 'mnist-10000' }],
    ['trained', {}],
  ])) {
    await chooseStage(page, stage);
    const { result } = await networkAfter(options);
    await expect(page.locator('data.loss')).toHaveAttribute('value', String(result.loss));
    expect(await values(page, '.row data')).toEqual([...result.probabilities]);
    const after = await Promise.all(maps.map(picture));
    for (const [i, drawn] of after.entries()) expect(drawn, `${stage}, map ${i}`).not.toBe(before[i]);
    before = after;
  }

  await page.locator('cnn-evaluation summary').click();
  for (const [stage, options] of /** @type {[string, { seed?: number }][]} */ ([
    ['trained', {}],
    ['none', { seed: 1 }],
  ])) {
    await chooseStage(page, stage);
    const { accuracy } = (await networkOf(options)).evaluate(await samples(1000));
    await expect(page.locator('.log .total')).toContainText(`Accuracy: ${(100 * accuracy).toFixed(1)}%`);
  }
});

test('the whole dot of each stage takes the pointer', async ({ page }) => {
  const figure = await openFigure(page, 'cnn-weights');
  await expect(figure.locator('.stop input').first()).toBeVisible();
  const covered = await figure.evaluate(
    (figure) =>
      [...(figure.shadowRoot?.querySelectorAll('.stop input') ?? [])].filter((dot) => {
        const { x, y, width, height } = dot.getBoundingClientRect();
        const points = [0.3, 0.5, 0.6, 0.9].map((share) => [x + share * width, y + height / 2]);
        return points.some(([left, top]) => figure.shadowRoot?.elementFromPoint(left, top) !== dot);
      }).length,
  );
  expect(covered).toBe(0);
});

test('files of weights are fetched when they are chosen and not before; one that does not come changes nothing', {
  tag: '@requests',
}, async ({ page, forgiven }) => {
  forgiven.push(failedRequest);
  /** @type {string[]} */
  const fetched = [];
  page.on('request', (request) => {
    const name = /mnist[\w]*(-[a-z0-9]+)?-.{8}\.safetensors/.exec(request.url());
    if (name) fetched.push(name[1] ?? '');
  });
  await openFigures(page, 'cnn-weights', 'cnn-feature-maps');
  expect(fetched).toEqual(['']);
  const before = await values(page, '.row data');

  await page.route('**/mnist-1000-*', (route) => route.abort());
  await chooseStage(page, '1,000');
  const alert = page.locator('cnn-weights').first().getByRole('alert');
  await expect(alert).toBeVisible();
  expect(await values(page, '.row data')).toEqual(before);

  await page.unroute('**/mnist-1000-*');
  await page.locator('cnn-weights').first().getByRole('button', { name: 'Try again' }).click();
  const { result } = await networkAfter({ model: 'mnist-1000' });
  await expect(page.locator('data.loss')).toHaveAttribute('value', String(result.loss));
  await expect(alert).toHaveCount(0);
  expect(fetched).toEqual(['', '-1000', '-1000']);
});

test('the network with two convolutions shows all its maps, and a cell of the second one is what the library computes', async ({
  page,
}) => {
  await openFigures(page, 'cnn-weights', 'cnn-feature-maps');
  await page.locator('cnn-weights').first().getByText('Two convolutions').click();
  const { network, result } = await networkAfter({ model: 'mnist-deep' });
  await expect(page.locator('data.loss')).toHaveAttribute('value', String(result.loss));
  for (const [stage, count] of /** @type {[string, number][]} */ ([
    ['conv1', 16],
    ['relu1', 16],
    ['pool1', 16],
    ['conv2', 32],
    ['relu2', 32],
    ['pool2', 32],
  ])) {
    await expect(page.locator(`cnn-feature-maps [data-map^="${stage} "]`)).toHaveCount(count);
  }
  const target = page.locator('cnn-feature-maps [data-map="conv2 5"]');
  await target.hover({ position: await middleOf(target, { y: 4, x: 6 }, 11) });
  await expect(page.locator('.arithmetic h3')).toHaveText('Convolution 2, map 6 · row 5, column 7');
  const explanation = network.explain('conv2', (4 * 11 + 6) * 32 + 5);
  expect(await values(page, '.total .value')).toEqual([explanation.value]);
  expect(await values(page, '.total .sum')).toEqual([explanation.termsSum]);
  expect(await values(page, '.total .bias')).toEqual([explanation.bias]);
});

test('the longer explanations of the network with two convolutions fit into the panel too', async ({ page }) => {
  await openFigures(page, 'cnn-weights', 'cnn-feature-maps');
  await page.locator('cnn-weights').first().getByText('Two convolutions').click();
  await expect(page.locator('cnn-feature-maps [data-map^="conv2 "]')).toHaveCount(32);
  for (const width of [320, 390, 768, 1280, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const figure = page.locator('cnn-feature-maps');
    const height = async () => (await figure.boundingBox())?.height; // others of the page may start meanwhile
    await page.locator('cnn-feature-maps [data-map="relu1 3"]').click();
    const before = await height();
    await page.keyboard.press('Escape');
    for (const stage of ['input 0', 'conv1 4', 'conv2 5', 'pool2 7']) {
      await page.locator(`cnn-feature-maps [data-map="${stage}"]`).click();
      expect(await height(), `${width} px wide, ${stage}`).toBe(before);
      await page.keyboard.press('Escape'); // on a narrow page what is pinned covers others
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});
