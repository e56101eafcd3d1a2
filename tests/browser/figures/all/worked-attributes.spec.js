// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The attributes of the worked examples are the truth: what is shown follows from them, whatever was there before.

import { expect, openFigure, test } from '../../harness/page.js';
import { numbersIn } from '../../harness/worked.js';

const results = /** @type {const} */ ({
  'cnn-convolution': [31, -30, 24, -23],
  'cnn-pooling': [8, 5, 6, 9],
  'cnn-padding': [31, -30, 24, -23],
});

for (const [name, numbers] of Object.entries(results)) {
  test(`<${name}> computes once a step that is none becomes one`, async ({ page }) => {
    const figure = await openFigure(page, name, 'step=0');
    await expect(figure.getByRole('alert')).toContainText('“step” should be a whole number from 1');
    await figure.evaluate((element) => element.setAttribute('step', '2'));
    await expect(figure.getByRole('alert')).toHaveCount(0);
    await expect.poll(() => numbersIn(figure.locator('.result').first())).toEqual(numbers);
  });
}

for (const [name, attribute, numbers] of /** @type {const} */ ([
  ['cnn-convolution', 'kernel', '0 0 0; 0 2 0; 0 0 0'],
  ['cnn-pooling', 'numbers', '1 2; 3 4'],
])) {
  test(`<${name}> writes what is typed into “${attribute}”, and shows what a script writes there`, async ({ page }) => {
    const figure = await openFigure(page, name);
    const cell = figure.locator(name === 'cnn-pooling' ? '.map .cell' : '.kernel .cell').first();
    await cell.fill('5');
    await expect(figure).toHaveAttribute(attribute, /^5 /);
    await cell.fill('x');
    await expect(figure.locator('.fault')).toBeVisible();
    await figure.evaluate((element, [to, text]) => element.setAttribute(to, text), [attribute, numbers]);
    await expect(figure.locator('.fault')).toHaveCount(0);
    await expect(cell).toHaveValue(numbers[0]);
    await expect(figure).toHaveAttribute(attribute, numbers);
    await figure.getByRole('button', { name: 'Reset' }).click();
    await expect(figure).not.toHaveAttribute(attribute);
  });

  test(`<${name}> goes back to the original numbers also from what is none`, async ({ page }) => {
    const figure = await openFigure(page, name);
    const cell = figure.locator(name === 'cnn-pooling' ? '.map .cell' : '.kernel .cell').first();
    const before = await cell.inputValue();
    await cell.fill('x');
    await figure.getByRole('button', { name: 'Reset' }).click();
    await expect(figure.locator('.fault')).toHaveCount(0);
    await expect(cell).toHaveValue(before);
  });
}
