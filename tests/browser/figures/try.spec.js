// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { addressOf, openAnew, openAtFirst, said } from '../harness/address.js';
import { expect, openFigure, test } from '../harness/page.js';

/** @import { Locator, Page } from '@playwright/test' */

const check = (/** @type {Locator} */ figure) => figure.getByRole('button', { name: 'Check' });
const field = (/** @type {Locator} */ figure) => figure.getByRole('textbox', { name: 'Your answer' });
const verdict = (/** @type {Locator} */ figure) => figure.locator('.verdict');

/** The numbers of a grid. @param {Locator} grid */
const numbers = async (grid) =>
  (await grid.locator('.cell').allTextContents()).map((text) => Number(text.replace('−', '-')));

/**
 * The products of the frame of <cnn-try kind="cell">, from the numbers that are shown.
 * @param {Locator} figure
 */
async function productsOf(figure) {
  const [image, kernel] = [
    await numbers(figure.locator('.cells').nth(0)),
    await numbers(figure.locator('.cells').nth(1)),
  ];
  return kernel.map((weight, i) => ({ weight, pixel: image[4 * Math.floor(i / 3) + (i % 3) + 1] }));
}

/** @param {Locator} figure */
const answerOf = async (figure) =>
  (await productsOf(figure)).reduce((sum, { weight, pixel }) => sum + weight * pixel, 0);

test('a right answer is told right, with the sum from the numbers shown', async ({ page }) => {
  const figure = await openFigure(page, 'cnn-try', 'seed=3');
  const answer = await answerOf(figure);
  await field(figure).fill(String(answer));
  await check(figure).click();
  const sum = (await productsOf(figure)).map(({ pixel, weight }) => `${pixel} × ${weight}`).join(' + ');
  await expect(verdict(figure)).toHaveText(`Right: ${sum} = ${answer}`.replaceAll('-', '−'));
  await field(figure).fill('9');
  await expect(verdict(figure)).toHaveText('');
});

test('a wrong answer is shown the sum, and what is no number is asked for again', async ({ page }) => {
  const figure = await openFigure(page, 'cnn-try', 'seed=3');
  const answer = String(await answerOf(figure)).replace('-', '−');
  await check(figure).click();
  await expect(verdict(figure)).toHaveText('Write a number, such as −1.5.');
  await expect(field(figure)).toBeFocused();
  await field(figure).fill('777');
  await check(figure).click();
  await expect(verdict(figure)).toHaveText(new RegExp(`^Not quite, it is ${answer}: .* × .* = ${answer}$`));
});

test('numbers are read as people write them', async ({ page }) => {
  const figure = await openFigure(page, 'cnn-try', 'kind=pixel&seed=1'); // 51 / 255 − 0.5
  await expect(figure.locator('.ask')).toContainText('A pixel of the picture is 51.');
  for (const text of ['-0.3', '−0,3', '－０．３', ' -.3 ']) {
    await field(figure).fill(text);
    await check(figure).click();
    await expect(verdict(figure)).toHaveText('Right: 51 / 255 − 0.5 = −0.3');
  }
  await field(figure).fill('0.3');
  await check(figure).click();
  await expect(verdict(figure)).toHaveText('Not quite, it is −0.3: 51 / 255 − 0.5 = −0.3');
});

test('one of several options is chosen and checked by keyboard', async ({ page }) => {
  const figure = await openFigure(page, 'cnn-try', 'kind=edge&seed=2');
  const patch = await numbers(figure.locator('.grid .cells'));
  const filters = await Promise.all([0, 1, 2].map((i) => numbers(figure.locator('.option .cells').nth(i))));
  const values = filters.map((filter) => filter.reduce((sum, weight, i) => sum + weight * patch[i], 0));
  const right = values.indexOf(Math.max(...values));
  await check(figure).focus();
  await page.keyboard.press('Enter');
  await expect(verdict(figure)).toHaveText('Choose one first.');
  await expect(figure.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Space');
  for (let i = 0; i < right; ++i) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(check(figure)).toBeFocused();
  await page.keyboard.press('Enter');
  const said = values.map((value, i) => `${'ABC'[i]} = ${value}`).join(', ');
  await expect(verdict(figure)).toHaveText(`Right: the filters give ${said}.`.replaceAll('-', '−'));
});

test('another one has another seed, which the address says and a second page repeats', async ({ page }) => {
  const figure = await openAtFirst(page, '#try-cell');
  const ask = figure.locator('.grids');
  await field(figure).fill('1');
  const first = await ask.textContent();
  await figure.getByRole('button', { name: 'Another one' }).click();
  await expect(ask).not.toHaveText(first ?? '');
  await expect(field(figure)).toHaveValue('');
  await said(page, 'try-cell.seed').toBe('2');
  const second = await ask.textContent();
  await openAnew(page, '#try-cell');
  await expect(page.locator('#try-cell .grids')).toHaveText(second ?? '');
  expect((await addressOf(page)).search).toBe('?try-cell.seed=2');
});

/**
 * Answers all questions of a run, those with a number by this one, and others by the first option.
 * @param {Locator} figure
 * @param {number} count
 * @returns {Promise<number>} how many were told right
 */
async function answerAll(figure, count) {
  let right = 0;
  for (let i = 1; i <= count; ++i) {
    await expect(figure.locator('.count')).toHaveText(`Question ${i} of ${count}`);
    const answer = figure.locator('.answer').first();
    if ((await answer.getAttribute('type')) === 'radio') await answer.check();
    else if ((await figure.locator('.ask').textContent())?.startsWith('In the upper left corner'))
      await answer.fill(String(await answerOf(figure)));
    else await answer.fill('777');
    await check(figure).click();
    await expect(verdict(figure)).toHaveText(/^(Right|Not quite, it is [^:]+): ./);
    if ((await verdict(figure).textContent())?.startsWith('Right')) ++right;
    const next = figure.getByRole('button', { name: i < count ? 'Next question' : 'See the result' });
    await expect(next).toBeFocused();
    await next.click();
  }
  return right;
}

test('twelve questions end with a result, and the same seed asks the same again', async ({ page }) => {
  const figure = await openFigure(page, 'cnn-try', 'questions=12&seed=42');
  const first = await figure.locator('.ask').textContent();
  const right = await answerAll(figure, 12);
  expect(right).toBeGreaterThan(0); // that of the cell
  await expect(figure.locator('.result')).toHaveText(`${right} of 12 right, questions of seed 42.`);
  await expect(figure.getByRole('img', { name: ': right' })).toHaveCount(right);
  await expect(figure.getByRole('img', { name: 'not right' })).toHaveCount(12 - right);
  await figure.getByRole('button', { name: 'The same questions again' }).click();
  await expect(figure.locator('.ask')).toHaveText(first ?? '');
  await expect(figure.locator('.count')).toHaveText('Question 1 of 12');
});

test('an answer of a run counts once, and the seed that a class agreed on begins the run anew', async ({ page }) => {
  const figure = await openFigure(page, 'cnn-try', 'questions=2&seed=5');
  await answerAll(figure, 2);
  await figure.getByRole('button', { name: 'Other questions' }).click();
  await expect(figure).toHaveAttribute('seed', '6');
  const seed = figure.getByRole('textbox', { name: 'Seed of the questions' });
  await expect(seed).toHaveValue('6');
  const write = async (/** @type {string} */ text) => {
    await seed.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(`${text}\n`);
  };
  await write('nine');
  await expect(seed).toHaveValue('6');
  await write('5');
  await expect(figure).toHaveAttribute('seed', '5');
  await expect(figure.locator('.count')).toHaveText('Question 1 of 2');
});

test('a question keeps its place until the network has come', { tag: '@requests' }, async ({ page }) => {
  /** @type {() => void} */
  let send = () => {};
  const asked = new Promise((resolve) => {
    send = () => resolve(undefined);
  });
  await page.route('**/*.wasm', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('./');
  const figure = page.locator('#try-edge');
  const height = () => figure.evaluate((element) => /** @type {HTMLElement} */ (element).offsetHeight);
  const place = await height();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('started');
  expect(await height()).toBe(place);
  send();
  await expect(figure.locator('.ask')).toBeVisible();
  expect(Math.abs((await height()) - place)).toBeLessThan(3);
});

test('the keyboard goes through a run without a pointer', async ({ page }) => {
  const figure = await openFigure(page, 'cnn-try', 'questions=12&seed=1');
  for (let i = 0; i < 3; ++i) {
    const answer = figure.locator('.answer').first();
    if (i === 0) await answer.focus();
    await expect(answer).toBeFocused();
    const isChoice = (await answer.getAttribute('type')) === 'radio';
    await page.keyboard.press(isChoice ? 'Space' : '7');
    if (isChoice) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(figure.getByRole('button', { name: 'Next question' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(figure.locator('.count')).toHaveText(`Question ${i + 2} of 12`);
  }
});

test('it speaks Chinese', async ({ page }) => {
  const figure = await openFigure(page, 'cnn-try', 'kind=loss&seed=6&lang=zh-Hans'); // p = 0.1
  await expect(figure.locator('.ask')).toHaveText('网络给正确数字的概率是 0.1。损失是多少？');
  await figure.locator('.option', { hasText: '2.303' }).click();
  await figure.getByRole('button', { name: '检查' }).click();
  await expect(verdict(figure)).toHaveText('答对了：−ln 0.1 = 2.303');
  await figure.getByRole('button', { name: '换一题' }).click();
  await expect(figure.locator('.ask')).toHaveText('网络给正确数字的概率是 0.9。损失是多少？');
});

test('settings that make no question are refused', async ({ page }) => {
  for (const [query, sentence] of [
    ['kind=sum', 'The attribute “kind” should be one of cell, edge, pixel,'],
    ['seed=0', 'The attribute “seed” should be a whole number from 1 to 999999, not “0”.'],
    ['questions=13', 'The attribute “questions” should be a whole number from 1 to 12, not “13”.'],
  ]) {
    const figure = await openFigure(page, 'cnn-try', query);
    await expect(figure.getByRole('alert')).toContainText(sentence);
  }
});
