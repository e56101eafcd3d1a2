// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The page for teachers: every link opens what it names.

import { sheetNames } from '../../../web/page/worksheet/sheet-names.js';
import { guide } from '../../../web/teachers-page/guide.js';
import { linkTo } from '../../../web/teachers-page/links.js';
import { plans } from '../../../web/teachers-page/plans.js';
import { expect, test } from '../harness/page.js';
import { expectNoViolations } from '../harness/reach.js';

const pages = { en: 'teachers.html', 'zh-Hans': 'teachers.zh-Hans.html' };

const hasSheet = (/** @type {{ at: string }} */ { at }) => sheetNames.some((name) => at.endsWith(`/${name}`));
const steps = plans.flatMap(({ steps }) => steps.flatMap(({ shown }) => (shown ? [shown] : [])));
const all = [
  ...new Map([...guide.map(({ shown }) => shown), ...steps].map((shown) => [JSON.stringify(shown), shown])).values(),
];

test('the minutes of each lesson add up', () => {
  expect(plans.map(({ minutes }) => minutes)).toEqual([15, 45, 90]);
  for (const { minutes, steps } of plans) expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
});

for (const shown of all) {
  const address = linkTo('index.html', shown);
  test(`${address} opens there, and as it says`, async ({ page }) => {
    await page.goto(address);
    const [section, name] = shown.at.split('/');
    const figure = page.locator(`#${section} cnn-${name}`);
    await expect(figure).toHaveAttribute('started');
    await expect.poll(() => figure.evaluate((element) => Reflect.get(element, 'isDrawn'))).not.toBe(false);
    await expect(figure).toBeInViewport();
    await expect(figure.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
    await expect(page.locator('.tools .said')).toBeEmpty();
    for (const [setting, value] of Object.entries(shown.settings ?? {})) {
      const [of, attribute] = setting.split('.');
      await expect(page.locator(`cnn-${of}`)).toHaveAttribute(attribute, value);
    }
    const { checkpoint, cell } = await figure.evaluate((element) => {
      const { weights, pinnedCell } = Reflect.get(element, 'session') ?? {};
      return { checkpoint: weights?.checkpoint, cell: pinnedCell };
    });
    if (checkpoint) expect(checkpoint).toBe(shown.state?.weights?.checkpoint ?? 'trained');
    if (shown.state?.cell) expect(cell).toBe(shown.state.cell);
  });
}

for (const [lang, name] of Object.entries(pages)) {
  test(`every figure and step has its link, which can be copied, ${lang}`, { tag: '@clipboard' }, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`./${name}`);
    const links = page.locator('a.ready');
    const sheets = [
      ...guide.filter(({ shown }) => hasSheet(shown)),
      ...plans.flatMap(({ steps }) => steps.filter((step) => step.hasSheet)),
    ];
    const plain = guide.filter(({ isTool }) => !isTool);
    await expect(links).toHaveCount(steps.length + guide.length + plain.length + sheets.length);
    await expect(page.locator('a.ready[href*="worksheet="]')).toHaveCount(sheets.length);
    const article = lang === 'en' ? 'index.html' : 'zh-Hans.html';
    const found = await links.evaluateAll((each) => each.map((link) => link.getAttribute('href')));
    for (const shown of all) expect(found).toContain(linkTo(article, shown));
    await page.locator('.copy').nth(1).click();
    await expect(page.locator('.said').nth(1)).not.toBeEmpty();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(found[1] ?? '', page.url()).href);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await expectNoViolations(page, 'main');
  });
}

test('a step of the lesson opens its worksheet, with what the figure shows', async ({ page }) => {
  await page.goto('./teachers.html');
  await page.getByRole('link', { name: 'Sobel’s horizontal edges, worksheet' }).click();
  const weights = page.locator('worksheet-dialog .sheet table').first().locator('td');
  await expect(weights).toHaveText(['1', '2', '1', '0', '0', '0', '−1', '−2', '−1']);
});

test('the article as one file, which may lie anywhere, has no link to it', async ({ request }) => {
  const file = await (await request.get('./convscope.html')).text();
  expect(file).toContain('<a href="#reading">');
  expect(file).not.toMatch(/href="[^"]*teachers/);
});

test('the article leads to it, from its end and its contents', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./');
  await page.locator('footer').getByRole('link', { name: 'For teachers' }).click();
  await expect(page.getByRole('heading', { name: 'For teachers' })).toBeVisible();
  await page.goBack();
  await page.mouse.wheel(0, 900);
  await page.locator('.contents').getByRole('link', { name: 'For teachers' }).click();
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect(page.getByRole('heading', { name: '给教师' })).toBeVisible();
});
