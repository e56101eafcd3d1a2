// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Hosts that scale figures, or set their text in another size and direction: what is under the pointer is meant, and what is
// drawn comes under it.

import { expect, test } from '../harness/page.js';
import { serve } from '../harness/static-server.js';

/** @import { Locator, Page } from '@playwright/test' */

test.use({ baseURL: 'http://localhost:', viewport: { width: 1600, height: 1400 } }); // any port of this machine

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;

test.beforeAll(async () => {
  host = await serve();
});

test.afterAll(() => host.close());

/** Each host: its style and, where it has some, the attributes of its root. @type {Record<string, [style: string, root?: string]>} */
const hosts = {
  'as it is': [''],
  'zoom: 1.5': ['main { zoom: 1.5 }'],
  'zoom: 0.7': ['main { zoom: 0.7 }'],
  'scale(0.6)': ['main { transform: scale(0.6); transform-origin: 0 0 }'],
  'scale(1.5)': ['main { transform: scale(1.5); transform-origin: 0 0 }'],
  'zoom and scale': ['main { zoom: 1.25; transform: scale(0.7, 0.9); transform-origin: 0 0 }'],
  'font: 24px/2': ['body { font: 24px/2 serif }'],
  '200 %': ['html { font-size: 200% }'],
  'Arabic, right to left': ['body { font: 20px/2 serif }', 'lang="ar" dir="rtl"'],
  'wide spaces': [
    '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
  ],
};

/**
 * Opens a figure in each host and does something there.
 * @param {Page} page
 * @param {string} figure
 * @param {(where: string) => Promise<void>} look
 */
async function inEachHost(page, figure, look) {
  test.slow();
  const name = figure.match(/cnn-[a-z-]+/)?.[0] ?? '';
  for (const [where, [style, root = 'lang="en"']] of Object.entries(hosts)) {
    host.pages['post.html'] = `<!doctype html><html ${root}><head><title>A post</title><link rel="icon" href="data:,">
      <style>main { inline-size: 700px } ${style}</style><script type="module" src="embed.js"></script></head>
      <body><main lang="en">${figure}</main></body></html>`;
    await page.goto(`${host.origin}/post.html`);
    const isDrawn = () => page.locator(name).evaluate((element) => Reflect.get(element, 'isDrawn'));
    await expect.poll(isDrawn).toBe(true);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await test.step(where, () => look(where));
  }
}

/** @param {Locator} locator */
async function boxOf(locator) {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not on the page');
  return box;
}

/** The middle of a cell, and places near its corners. */
const within = /** @type {const} */ ([
  [0.5, 0.5],
  [0.2, 0.2],
  [0.8, 0.8],
  [0.8, 0.2],
]);

/**
 * Points at places of a cell of a map, or of something that is one cell alone.
 * @param {Page} page
 * @param {Locator} map
 * @param {{ y: number, x: number, rows: number, columns: number }} cell
 * @param {() => Promise<void>} look after each
 */
async function pointAt(page, map, { y, x, rows, columns }, look) {
  const box = await boxOf(map);
  const [width, height] = [box.width / columns, box.height / rows];
  for (const [across, down] of within) {
    if (across !== 0.5 && Math.min(width, height) < 6) continue; // of a pixel or two, a mouse meets the middle
    await page.mouse.move(box.x + (x + across) * width, box.y + (y + down) * height);
    await look();
  }
}

/**
 * Whether an outline lies around a place of the screen.
 * @param {Locator} mark
 * @param {Locator} map
 * @param {{ y: number, x: number, rows: number, columns: number }} cell
 */
async function expectOutlined(mark, map, { y, x, rows, columns }) {
  const [inner, outer] = [await boxOf(mark), await boxOf(map)];
  const [width, height] = [outer.width / columns, outer.height / rows];
  expect(Math.abs(inner.x - outer.x - x * width)).toBeLessThan(1);
  expect(Math.abs(inner.y - outer.y - y * height)).toBeLessThan(1);
}

test('<cnn-feature-maps> names the cell under the pointer, and its lines join the outlines', async ({ page }) => {
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
    const lines = await boxOf(page.locator('cnn-feature-maps .links path').last());
    const mark = page.locator('cnn-feature-maps [data-map="input 0"] .mark.from');
    const from = await boxOf(mark);
    const scale = from.width / (await mark.evaluate((element) => /** @type {HTMLElement} */ (element).offsetWidth));
    const isBeside = lines.x > from.x + from.width / 2;
    const [start, end] = isBeside ? [lines.x, from.x + from.width] : [lines.x, from.x];
    expect.soft(Math.abs(start - end), `${where}: a line begins at its outline`).toBeLessThan(5.5 * scale);
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

test('<cnn-draw> draws under the pointer', async ({ page }) => {
  await inEachHost(page, '<cnn-draw></cnn-draw>', async (where) => {
    const pad = page.locator('cnn-draw .pad');
    const box = await boxOf(pad);
    const at = (/** @type {number} */ x, /** @type {number} */ y) =>
      /** @type {const} */ ([box.x + x * box.width, box.y + y * box.height]);
    await page.mouse.move(...at(0.2, 0.15));
    await page.mouse.down();
    await page.mouse.move(...at(0.85, 0.15), { steps: 8 });
    await page.mouse.move(...at(0.85, 0.9), { steps: 8 });
    await page.mouse.up();
    await expect(page.locator('cnn-draw')).toHaveAttribute('strokes');
    const shades = await pad.evaluate((canvas) => {
      const { data } = /** @type {CanvasRenderingContext2D} */ (
        /** @type {HTMLCanvasElement} */ (canvas).getContext('2d')
      ).getImageData(0, 0, 560, 560);
      return [
        [0.2, 0.15],
        [0.85, 0.15],
        [0.85, 0.9],
        [0.13, 0.15],
        [0.85, 0.97],
        [0.5, 0.5],
      ].map(([x, y]) => (data[4 * (560 * Math.round(560 * y) + Math.round(560 * x))] < 128 ? 'ink' : 'paper'));
    });
    expect.soft(shades, where).toEqual(['ink', 'ink', 'ink', 'paper', 'paper', 'paper']);
    const [canvas, sheet] = [await boxOf(pad), await boxOf(page.locator('cnn-draw .sheet'))];
    expect.soft(Math.abs(canvas.width - sheet.width), where).toBeLessThan(1);
  });
});

test('<cnn-loss> drags its point under the pointer', async ({ page }) => {
  await inEachHost(page, '<cnn-loss></cnn-loss>', async (where) => {
    const box = await boxOf(page.locator('cnn-loss svg'));
    const x = box.x + 0.6 * box.width;
    await page.mouse.move(box.x + 0.3 * box.width, box.y + 0.5 * box.height);
    await page.mouse.down();
    await page.mouse.move(x, box.y + 0.5 * box.height, { steps: 4 });
    await page.mouse.up();
    const middle = async () => {
      const point = await boxOf(page.locator('cnn-loss .point .target'));
      return Math.abs(point.x + point.width / 2 - x);
    };
    await expect.poll(middle, where).toBeLessThan(2);
  });
});

test('<cnn-softmax> drags a bar under the pointer', async ({ page }) => {
  await inEachHost(page, '<cnn-softmax></cnn-softmax>', async (where) => {
    const handle = page.locator('cnn-softmax .handle').nth(3);
    const box = await boxOf(handle);
    const x = box.x + 0.8 * box.width;
    await page.mouse.move(box.x + 0.6 * box.width, box.y + 0.5 * box.height);
    await page.mouse.down();
    await page.mouse.move(x, box.y + 0.5 * box.height, { steps: 4 });
    await page.mouse.up();
    const end = () =>
      handle
        .locator('.fill')
        .evaluate((fill) => Number(/** @type {HTMLElement} */ (fill).style.getPropertyValue('--to')));
    await expect.poll(async () => Math.abs((await end()) - 0.8), where).toBeLessThan(0.03);
  });
});

test('<cnn-training> and <cnn-loss> draw charts as wide as they are', async ({ page }) => {
  for (const name of ['cnn-training', 'cnn-loss']) {
    await inEachHost(page, `<${name}></${name}>`, async (where) => {
      const figure = await boxOf(page.locator(name));
      await expect(page.locator(name).locator('svg').first()).toBeVisible();
      const charts = await Promise.all(
        (await page.locator(name).locator('svg[viewBox]').all()).map((chart) => boxOf(chart)),
      );
      const right = Math.max(...charts.map(({ x, width }) => x + width));
      expect.soft(Math.abs(right - figure.x - figure.width), `${name}, ${where}`).toBeLessThan(4);
    });
  }
});
