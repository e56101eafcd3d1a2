// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The notebook with the output that was saved in it: nothing runs but what a viewer shows.

import { readFile } from 'node:fs/promises';
import { expect, test } from '../browser/harness/page.js';
import { serve } from '../browser/harness/static-server.js';

/**
 * A cell as the format of notebooks has it, version 4.5.
 * @typedef {object} Cell
 * @property {string} cell_type
 * @property {string} id
 * @property {object} metadata
 * @property {string[]} source
 * @property {number | null} [execution_count] of a code cell
 * @property {{ output_type: string, execution_count: number, metadata: object, data: Record<string, string[]> }[]} [outputs]
 */

const top = new URL('../../', import.meta.url);

/** @param {string} name @returns {Promise<{ cells: Cell[], nbformat: number, nbformat_minor: number, metadata: object }>} */
const readNotebook = async (name) => JSON.parse(await readFile(new URL(name, top), 'utf8'));

const written = await readNotebook('web/examples/notebook/digits.ipynb');
const saved = await readNotebook('build/examples/notebook/digits.ipynb');

/** @param {Cell[]} cells */
const outputsOf = (cells) => cells.flatMap(({ outputs }) => outputs ?? []);
const output = outputsOf(saved.cells)
  .map(({ data }) => data['text/html'].join(''))
  .join('');

test('the notebook is what its format wants, and its text is saved as it was written', () => {
  for (const { nbformat, nbformat_minor, metadata, cells } of [written, saved]) {
    expect([nbformat, nbformat_minor]).toEqual([4, 5]);
    expect(metadata).toEqual({
      kernelspec: { name: 'python3', display_name: 'Python 3 (ipykernel)', language: 'python' },
      language_info: { name: 'python' },
    });
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
    for (const { cell_type, id, source, ...more } of cells) {
      expect(id).toMatch(/^[\w-]{1,64}$/);
      expect(source.join('').split(/(?<=\n)/)).toEqual(source);
      const names = cell_type === 'code' ? ['execution_count', 'metadata', 'outputs'] : ['metadata'];
      expect(Object.keys(more).sort()).toEqual(names);
    }
  }
  expect(outputsOf(written.cells)).toEqual([]); // 1.5 MB, another after each build
  expect(outputsOf(saved.cells).map(({ output_type }) => output_type)).toEqual(['execute_result']);
  expect(saved.cells.map(({ source }) => source)).toEqual(written.cells.map(({ source }) => source));
});

/** How viewers put an output into their page. @type {Record<string, (output: string) => void>} */
const viewers = {
  'into their page': (html) => {
    document.body.innerHTML = html;
  },
  'into a frame without an origin': (html) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.width = '1000';
    frame.height = '760';
    frame.srcdoc = html;
    document.body.replaceChildren(frame);
  },
};

for (const [name, show] of Object.entries(viewers)) {
  test(`the saved output works where viewers put it ${name}`, async ({ page }) => {
    const host = await serve({
      pages: { 'viewer.html': '<!doctype html><title>A viewer of notebooks</title><link rel="icon" href="data:,">' },
    });
    await page.goto(`${host.origin}/viewer.html`);
    await page.evaluate(show, output);
    const around = name === 'into their page' ? page : page.frameLocator('iframe');
    const frame = around.frameLocator('iframe');
    await expect(frame.locator('html')).toHaveAttribute('data-started');
    await frame.locator('cnn-convolution').scrollIntoViewIfNeeded();
    await expect(frame.locator('cnn-convolution .sentence')).toContainText('= 31');
    await frame.locator('cnn-samples').scrollIntoViewIfNeeded();
    await frame.locator('cnn-samples [data-index="2"]').click();
    await expect(frame.locator('cnn-samples')).toContainText('The network reads a 1');
    expect(host.asked).toEqual(['viewer.html']);
    host.close();
  });
}
