// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What is under the pointer is meant, also where a host scales the figure.

import { expect, test } from '../harness/page.js';
import { boxOf, expectOutlined, inEachHost, pointAt } from '../harness/scaled-hosts.js';

test.use({ baseURL: 'http://localhost:', viewport: { width: 1600, height: 1400 } }); // any port of this machine

test('<cnn-feature-maps> names the cell under the pointer, with its arithmetic beside it', async ({ page }) => {
  await inEachHost(page, '<cnn-feature-maps></cnn-feature-maps>', async (where) => {
    const said = page.locator('cnn-feature-maps .arithmetic h3');
    for (const [stage, title, rows, y, x] of /** @type {const} */ ([
      ['conv 2', 'Convolution map 3', 26, 12, 7],
      ['pool 5', 'Pooled map 6', 13, 11, 12],
      ['input 0', 'Input', 28, 20, 3],
    ])) {
      const map = page.locator(`cnn-feature-maps [data-map="${stage}"]`);
      const cell = { y, x, rows, columns: rows };
      const name = `${title} · row ${y + 1}, column ${x + 1}`;
      await pointAt(page, map, cell, () => expect.soft(said, where).toHaveText(name));
      await expectOutlined(map.locator('.mark.here'), map, cell);
    }
    const map = page.locator('cnn-feature-maps [data-map="conv 2"]');
    await pointAt(page, map, { y: 12, x: 7, rows: 26, columns: 26 }, async () => {});
    const cell = await boxOf(map.locator('.mark.here'));
    const beside = await boxOf(page.locator('cnn-feature-maps .arithmetic'));
    const isApart =
      beside.x >= cell.x + cell.width || cell.x >= beside.x + beside.width || beside.y >= cell.y + cell.height;
    expect.soft(isApart, `${where}: the arithmetic is not on its cell`).toBe(true);
  });
});

test('<cnn-pooled-maps> names the cell under the pointer', async ({ page }) => {
  await inEachHost(page, '<cnn-pooled-maps></cnn-pooled-maps>', async (where) => {
    const said = page.locator('cnn-pooled-maps .sentence');
    const [before, after] = [0, 1].map((index) => page.locator('cnn-pooled-maps cnn-map').nth(index));
    await pointAt(page, after, { y: 4, x: 5, rows: 13, columns: 13 }, () =>
      expect.soft(said, where).toContainText('Row 5, column 6:'),
    );
    await pointAt(page, before, { y: 21, x: 18, rows: 26, columns: 26 }, () =>
      expect.soft(said, where).toContainText('Row 11, column 10:'),
    );
    await expectOutlined(after.locator('.mark.here'), after, { y: 10, x: 9, rows: 13, columns: 13 });
  });
});

test('<cnn-filter-lab> names the pixel under the pointer', async ({ page }) => {
  await inEachHost(page, '<cnn-filter-lab picture="digit"></cnn-filter-lab>', async (where) => {
    const said = page.locator('cnn-filter-lab .explanation h3').first();
    const [input, output] = ['input', 'output'].map((kind) => page.locator(`cnn-filter-lab .${kind} cnn-map`));
    await pointAt(page, output, { y: 9, x: 20, rows: 26, columns: 26 }, () =>
      expect.soft(said, where).toContainText('row 10, column 21'),
    );
    await pointAt(page, input, { y: 25, x: 6, rows: 28, columns: 28 }, () =>
      expect.soft(said, where).toContainText('row 25, column 6'),
    );
    await expectOutlined(output.locator('.mark.here'), output, { y: 24, x: 5, rows: 26, columns: 26 });
  });
});

for (const name of ['cnn-convolution', 'cnn-padding']) {
  test(`<${name}> shows the step of the cell under the pointer, with its frame around it`, async ({ page }) => {
    await inEachHost(page, `<${name}></${name}>`, async (where) => {
      const grid = page.locator(name).locator('.result').last();
      for (const index of [1, 2, 3]) {
        const cell = grid.locator(`.output[data-index="${index}"]`);
        await pointAt(page, cell, { y: 0, x: 0, rows: 1, columns: 1 }, () =>
          expect.soft(cell, where).toHaveAttribute('aria-current', 'true'),
        );
      }
      const last = grid.locator('.output[data-index="3"]');
      const frame = grid.locator('.frame.here');
      const gap = async () => {
        const [cell, around] = [await boxOf(last), await boxOf(frame)];
        return Math.hypot(cell.x - around.x, cell.y - around.y);
      };
      await expect.poll(gap, where).toBeLessThan(2); // it glides there
    });
  });
}

test('<cnn-convolution> edits the number under the pointer', async ({ page }) => {
  await inEachHost(page, '<cnn-convolution></cnn-convolution>', async (where) => {
    for (const index of [0, 8, 13]) {
      const cell = page.locator(`cnn-convolution .image input[data-index="${index}"]`);
      const box = await boxOf(cell);
      await page.mouse.click(box.x + 0.85 * box.width, box.y + 0.85 * box.height);
      await expect.soft(cell, where).toBeFocused();
    }
  });
});

test('<cnn-samples> chooses the digit under the pointer, whose picture is there', async ({ page }) => {
  await inEachHost(page, '<cnn-samples></cnn-samples>', async (where) => {
    const rows = page.locator('cnn-samples .digits');
    await expect(rows.first().locator('canvas')).toBeAttached();
    for (const [row, column] of /** @type {const} */ ([
      [1, 3],
      [0, 6],
    ])) {
      const option = rows.nth(row).locator('.sample').nth(column);
      const box = await boxOf(option);
      await page.mouse.click(box.x + 0.8 * box.width, box.y + 0.2 * box.height);
      await expect.soft(option, where).toHaveAttribute('aria-selected', 'true');
    }
    const [first, pictures] = [
      await boxOf(rows.first().locator('.sample').first()),
      await boxOf(rows.first().locator('canvas')),
    ];
    expect.soft(Math.hypot(first.x - pictures.x, first.y - pictures.y), where).toBeLessThan(2);
  });
});

test('<cnn-samples> scrolls to a digit that the keyboard chooses', async ({ page }) => {
  await inEachHost(page, '<cnn-samples></cnn-samples>', async (where) => {
    const option = page.locator('cnn-samples .sample');
    await option.first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('End');
    for (let i = 0; i < 12; ++i) await page.keyboard.press('ArrowDown');
    const chosen = page.locator('cnn-samples .sample[aria-selected="true"]');
    const [view, digit] = await Promise.all([page.locator('cnn-samples .gallery').boundingBox(), chosen.boundingBox()]);
    if (!view || !digit) throw new Error('no gallery');
    expect.soft(digit.y + digit.height, where).toBeLessThan(view.y + view.height + 2);
    expect.soft(digit.y, where).toBeGreaterThan(view.y - 2);
  });
});

test('<cnn-live> names the cell under the pointer, with its products beside it', async ({ page }) => {
  await inEachHost(page, '<cnn-live></cnn-live>', async (where) => {
    const said = page.locator('cnn-live .where');
    const map = page.locator('cnn-live [data-map="conv 2"]');
    const cell = { y: 12, x: 7, rows: 26, columns: 26 };
    await pointAt(page, map, cell, () => expect.soft(said, where).toHaveText('Map 3, row 13, column 8'));
    await expectOutlined(map.locator('.mark.here'), map, cell);
    const bubble = page.locator('cnn-live .bubble');
    if (!(await bubble.evaluate((element) => getComputedStyle(element).position === 'absolute'))) return; // below the maps
    const [beside, mark] = [await boxOf(bubble), await boxOf(map.locator('.mark.here'))];
    const scale = beside.width / (await bubble.evaluate((element) => /** @type {HTMLElement} */ (element).offsetWidth));
    const gap = Math.max(beside.x - mark.x - mark.width, mark.x - beside.x - beside.width);
    expect.soft(Math.abs(gap - 16 * scale), where).toBeLessThan(2);
    expect.soft(beside.y, where).toBeLessThan(mark.y);
    expect.soft(beside.y + beside.height, where).toBeGreaterThan(mark.y + mark.height);
  });
});
