// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Figures that a script of the page makes, copies and moves, also into other documents. The console stays silent.

import { figureNames } from '../../../web/figures/figure-settings.js';
import { chosenDigit, digit, expect, test } from '../harness/page.js';
import { serve } from '../harness/static-server.js';

/** @import { Page } from '@playwright/test' */

test.use({ baseURL: 'http://localhost:' }); // any port of this machine

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;

test.beforeAll(async () => {
  host = await serve({
    pages: { 'frame.html': '<!doctype html><html lang="en"><title>A frame</title><main></main></html>' },
  });
});

test.afterAll(() => host.close());

/**
 * @param {Page} page
 * @param {string} [body]
 */
async function openPost(page, body = '') {
  host.pages['post.html'] = `<!doctype html><html lang="en"><head><title>A post</title><link rel="icon" href="data:,">
    <script type="module" src="embed.js"></script></head><body><main>${body}</main><aside></aside></body></html>`;
  await page.goto(`${host.origin}/post.html`);
}

/** @param {Page} page */
const convolution = (page) => page.locator('cnn-convolution');

/** The first weight of the filter. @param {Page} page */
const weight = (page) => convolution(page).locator('.kernel input').first();

/** Each way in which a script makes figures of this kernel, in an element `place`. */
const ways = {
  innerHTML: `place.innerHTML = '<cnn-convolution kernel="1 0 0; 0 1 0; 0 0 1"></cnn-convolution>'`,
  'createElement, with an attribute': `const figure = document.createElement('cnn-convolution');
    figure.setAttribute('kernel', '1 0 0; 0 1 0; 0 0 1');
    place.append(figure)`,
  'createElement, with a property before it stands in the page': `const figure = document.createElement('cnn-convolution');
    figure.kernel = '1 0 0; 0 1 0; 0 0 1';
    place.append(figure)`,
  'createElement, with a property afterwards': `const figure = document.createElement('cnn-convolution');
    place.append(figure);
    figure.kernel = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]`,
  'a copy of the content of a template': `const template = document.createElement('template');
    template.innerHTML = '<cnn-convolution kernel="1 0 0; 0 1 0; 0 0 1"></cnn-convolution>';
    place.append(template.content.cloneNode(true))`,
  'an import of the content of a template': `const template = document.createElement('template');
    template.innerHTML = '<cnn-convolution kernel="1 0 0; 0 1 0; 0 0 1"></cnn-convolution>';
    place.append(document.importNode(template.content, true))`,
  'a parser of its own': `const parsed = new DOMParser().parseFromString('<cnn-convolution kernel="1 0 0; 0 1 0; 0 0 1">', 'text/html');
    place.append(parsed.body.firstChild)`,
  'a shadow root': `place.attachShadow({ mode: 'open' }).innerHTML = '<cnn-convolution kernel="1 0 0; 0 1 0; 0 0 1"></cnn-convolution>'`,
};

for (const [isKnown, when] of /** @type {const} */ ([
  [false, 'before its code has come'],
  [true, 'when its code is there'],
])) {
  test(`a figure that a script makes ${when} is as its settings say`, async ({ page }) => {
    await openPost(page, isKnown ? '<cnn-convolution group="other"></cnn-convolution>' : '');
    if (isKnown) await expect(convolution(page).locator('.sentence')).toContainText('= 31');
    for (const [way, script] of Object.entries(ways)) {
      if (!isKnown) await openPost(page);
      await page.locator('aside').evaluate((aside, code) => {
        const place = document.createElement('div');
        aside.replaceChildren(place);
        new Function('place', code)(place);
      }, script);
      const made = page.locator('aside cnn-convolution');
      await expect(made.locator('.kernel input'), way).toHaveCount(9);
      await expect(made.locator('.sentence'), way).toContainText('=');
      await expect(made.locator('.kernel input').first(), way).toHaveValue('1');
    }
  });
}

test('a copy of a figure begins with its attributes, and each goes its own way', async ({ page }) => {
  await openPost(page, '<cnn-convolution></cnn-convolution>');
  await weight(page).fill('5');
  await expect(convolution(page)).toHaveAttribute('kernel', /^5 /);
  await page.locator('aside').evaluate((aside) => {
    const copy = /** @type {Node} */ (document.querySelector('cnn-convolution')?.cloneNode(true));
    aside.append(copy);
  });
  const copy = page.locator('aside cnn-convolution');
  await expect(copy.locator('.kernel input').first()).toHaveValue('5');
  await copy.locator('.kernel input').first().fill('7');
  await expect(copy).toHaveAttribute('kernel', /^7 /);
  await expect(weight(page)).toHaveValue('5');
  await expect(page.locator('main cnn-convolution')).toHaveAttribute('kernel', /^5 /);
});

test('a copy of a figure has started only when it has, so that a page keeps room for it', async ({ page }) => {
  await openPost(page, '<cnn-convolution></cnn-convolution>');
  await expect(convolution(page)).toHaveAttribute('started');
  await page.locator('aside').evaluate((aside) => {
    aside.style.marginBlockStart = '400vh';
    aside.append(/** @type {Node} */ (document.querySelector('cnn-convolution')?.cloneNode(true)));
  });
  const copy = page.locator('aside cnn-convolution');
  await expect(copy).not.toHaveAttribute('started');
  await copy.scrollIntoViewIfNeeded();
  await expect(copy).toHaveAttribute('started');
  await expect(copy.locator('.sentence')).toContainText('= 31');
});

/** Does what a reader does whose traces are not all in the attributes. @param {Page} page */
async function changeByHand(page) {
  await convolution(page).locator('summary').click();
  await weight(page).fill('5x'); // no number: it stands in the cell alone
  await expect(convolution(page).getByRole('alert')).toBeVisible();
}

/** Expects what `changeByHand()` did, and that the figure goes on. @param {Page} page */
async function expectKept(page) {
  await expect(convolution(page).locator('table').first()).toBeVisible();
  await expect(weight(page)).toHaveValue('5x');
  await weight(page).fill('3');
  await expect(convolution(page)).toHaveAttribute('kernel', /^3 /);
  await weight(page).fill('5x');
}

test('a figure that moves to another parent, into a shadow root, a fragment and back keeps what the reader did', async ({
  page,
}) => {
  await openPost(page, '<cnn-convolution></cnn-convolution>');
  await changeByHand(page);
  for (const move of [
    'document.querySelector("aside").append(figure)',
    'const root = document.querySelector("aside").attachShadow({ mode: "open" }); root.append(figure)',
    'const parts = document.createDocumentFragment(); parts.append(figure); document.querySelector("main").append(parts)',
    'figure.replaceWith(document.createElement("p")); document.querySelector("main").prepend(figure)',
    'document.querySelector("main").moveBefore?.(figure, null)',
  ]) {
    await convolution(page).evaluate((figure, code) => new Function('figure', code)(figure), move);
    await expectKept(page);
  }
});

test('a digit that was chosen stays chosen in a gallery that moves', async ({ page }) => {
  await openPost(page, '<cnn-samples></cnn-samples>');
  await digit(page, 2).click();
  await page.locator('cnn-samples').evaluate((figure) => {
    const template = document.createElement('template');
    template.content.append(figure);
    document.querySelector('aside')?.append(template.content);
  });
  await expect(chosenDigit(page)).toHaveAccessibleName('Sample 3: a 1');
  await digit(page, 7).click();
  await expect(chosenDigit(page)).toHaveAttribute('data-index', '7');
});

/**
 * The size and the colours of all that a figure shows.
 * @param {Page} page
 * @param {string} name
 */
function lookOf(page, name) {
  return page.evaluate(async (name) => {
    const documents = [document, document.querySelector('iframe')?.contentDocument];
    const figure = /** @type {Element} */ (documents.map((each) => each?.querySelector(name)).find(Boolean));
    await Reflect.get(figure, 'updateComplete');
    for (let frames = 0; frames < 3; ++frames) await new Promise(requestAnimationFrame);
    /** @param {ParentNode} root @returns {Element[]} */
    const within = (root) =>
      [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
    return within(/** @type {ShadowRoot} */ (figure.shadowRoot)).map((each) => {
      const { width, height } = each.getBoundingClientRect();
      const { color, display } = getComputedStyle(each);
      return `${each.localName}.${each.className} ${Math.round(width)}×${Math.round(height)} ${color} ${display}`;
    });
  }, name);
}

for (const name of figureNames) {
  test(`<${name}> looks the same in the document of a frame, from a template, and back`, async ({ page }) => {
    const style =
      '<style>main { inline-size: 700px; font: 16px serif } iframe { display: block; inline-size: 800px; block-size: 1800px }</style>';
    await openPost(page, `${style}<${name}></${name}><iframe src="frame.html" title="A frame"></iframe>`);
    await expect.poll(() => page.locator(name).evaluate((figure) => Reflect.get(figure, 'isDrawn'))).toBe(true);
    const before = await lookOf(page, name);
    expect(before.length).toBeGreaterThan(10);
    /** @param {string} script */
    const move = (script) =>
      page.evaluate(
        ({ name, code }) => {
          const frame = /** @type {Document} */ (document.querySelector('iframe')?.contentDocument);
          const main = /** @type {Element} */ (frame.querySelector('main'));
          main.setAttribute('style', 'inline-size: 700px; font: 16px serif');
          const figure = document.querySelector(name) ?? frame.querySelector(name);
          new Function('figure', 'frame', code)(figure, main);
        },
        { name, code: script },
      );
    await move(
      'const template = document.createElement("template"); template.content.append(figure); document.querySelector("main").prepend(template.content)',
    );
    await expect.poll(() => lookOf(page, name), 'from a template').toEqual(before);
    await move('frame.append(figure)');
    await expect.poll(() => lookOf(page, name), 'in a frame').toEqual(before);
    await move('document.querySelector("main").prepend(figure)');
    await expect.poll(() => lookOf(page, name), 'back').toEqual(before);
  });
}

test('a figure that starts in the document of a frame works there', async ({ page }) => {
  await openPost(page, '<cnn-convolution></cnn-convolution><iframe src="frame.html" title="A frame"></iframe>');
  await expect(convolution(page).locator('.sentence')).toContainText('= 31');
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentDocument;
    frame?.querySelector('main')?.append(document.createElement('cnn-convolution'));
  });
  const there = page.frameLocator('iframe').locator('cnn-convolution');
  await expect(there.locator('.sentence')).toContainText('= 31');
  await expect(there.locator('.cells').first()).toHaveCSS('display', 'grid');
  await there.locator('.kernel input').first().fill('2');
  await expect(there).toHaveAttribute('kernel', /^2 /);
});
