// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Every setting of every figure takes the text of its attribute and the value that it means, as attribute and as property,
// before and after the figure is there: frameworks set properties to what authors write in templates.

import { figureNames, hasSession, settingsOf } from '../../../../web/figures/figure-settings.js';
import { settingNames } from '../../../../web/session/setting-names.js';
import { expect, test } from '../../harness/page.js';
import { serve } from '../../harness/static-server.js';

/** @import { Page } from '@playwright/test' */

test.use({ baseURL: 'http://localhost:' }); // any port of this machine

/**
 * @typedef {object} Example
 * @property {string} text of the attribute
 * @property {unknown} value
 * @property {Record<string, string>} [beside] attributes without which it changes nothing
 */

/** @type {(text: string, value?: unknown, beside?: Record<string, string>) => Example} */
const example = (text, value = text, beside = {}) => ({ text, value, beside });

const drawing = 'p~CgCA~GQCA~EsHQ';

/** Or the pixel where the filter answers most is shown. */
const atPixel = { pixel: '12 7' };

/** What a setting can be said to be, other than by default. @type {Record<string, Record<string, Example>>} */
const examples = {
  'cnn-convolution': {
    image: example('1 2 3; 4 5 6; 7 8 −9', [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, -9],
    ]),
    kernel: example('0 −1 0 −1 5 −1 0 −1 0', [0, -1, 0, -1, 5, -1, 0, -1, 0]),
    padding: example('same'),
    step: example('3', 3),
  },
  'cnn-draw': {
    strokes: example(drawing),
    meant: example('7', 7),
    aside: example('', true, { strokes: drawing }),
  },
  'cnn-evaluation': { confused: example('4 9', [4, 9]) },
  'cnn-feature-maps': {},
  'cnn-filter-lab': {
    filter: example('outline', 'outline', atPixel),
    kernel: example('0 −1 0; −1 5 −1; 0 −1 0', new Float32Array([0, -1, 0, -1, 5, -1, 0, -1, 0]), atPixel),
    picture: example('digit', 'digit', atPixel),
    tone: example('grey', 'grey', atPixel),
    pixel: example('12 7', [12, 7]),
  },
  'cnn-filters': {
    filter: example('3', 3),
    kernels: example('2 0 −1 0 −1 5 −1 0 −1 0; 7 0 0 0 0 0,5 0 0 0 0', [
      [2, 0, -1, 0, -1, 5, -1, 0, -1, 0],
      [7, 0, 0, 0, 0, 0.5, 0, 0, 0, 0],
    ]),
  },
  'cnn-live': { strokes: example(drawing), aside: example('', true, { strokes: drawing }) },
  'cnn-loss': { probability: example('0,25', 0.25) },
  'cnn-network': { stage: example('3', 3) },
  'cnn-padding': {
    'image-size': example('6', 6),
    'kernel-size': example('5', 5, { 'image-size': '6' }),
    step: example('2', 2),
  },
  'cnn-parameters': {
    width: example('14', 14),
    height: example('14', 14),
    channels: example('1', 1),
    nodes: example('12', 12),
    filters: example('4', 4),
    columns: example('−2', -2),
    rows: example('2', 2),
  },
  'cnn-why': {
    for: example('3', 3),
    against: example('8', 8),
    score: example('for'),
    filter: example('3', 3),
  },
  'cnn-pooled-maps': {
    filter: example('3', 3),
    kind: example('average'),
    step: example('5', 5),
    column: example('2', 2),
    nudge: example('left'),
  },
  'cnn-pooling': {
    numbers: example('1, 2; 3, 4,5', [
      [1, 2],
      [3, 4.5],
    ]),
    kind: example('average'),
    step: example('2', 2),
  },
  'cnn-samples': { count: example('1000', 1000), shown: example('4', 4) },
  'cnn-softmax': { logits: example('2 1 0,1', [2, 1, 0.1]), shift: example('−2', -2), chosen: example('2', 2) },
  'cnn-try': { kind: example('loss'), seed: example('42', 42), questions: example('10', 10) },
  'cnn-teach': { drawings: example('3:p~EsB4PlGo;4:p~EsB4f5f5') },
  'cnn-training': {
    'learning-rate': example('0,02', 0.02),
    'batch-size': example('5', 5),
    images: example('10000', 10000),
    speed: example('fast'),
  },
  'cnn-weights': {},
};

/** @type {Record<string, Example>} */
const ofSession = {
  digit: example('4', 4),
  model: example('mnist-deep'),
  weights: example('1000', 1000),
  seed: example('5', 5, { weights: 'random' }),
  cell: example('conv 3 12 7', ['conv', 3, 12, 7]),
};

/**
 * @param {Page} page
 */
async function openPost(page) {
  const style = '<style>main > * { position: absolute; inset: 0 auto auto 0; width: 700px; }</style>'; // all are near
  const post = `<!doctype html><html lang="en"><head><title>A post</title><link rel="icon" href="data:,">${style}
    <script type="module" src="./embed.js"></script></head><body><main></main></body></html>`;
  const host = await serve({ pages: { 'post.html': post } });
  await page.goto(`${host.origin}/post.html`);
  return host;
}

/**
 * How figures look that are told a setting in each way, one after the other so that they do not share a session.
 * @param {Page} page
 * @param {{ name: string, setting: string, isShort: boolean } & Example} told before it is in the page alone, if short
 */
function looksOf(page, told) {
  return page.evaluate(async ({ name, setting, text, value, beside = {}, isShort }) => {
    const property = setting.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    const frame = () => new Promise(requestAnimationFrame);
    const settled = async (/** @type {Element} */ figure) => {
      const busy = () => {
        const { status = 'ready', request } = Reflect.get(figure, 'session') ?? {};
        const isLoading = status === 'loading' || status === 'idle' || (request && !request.failure);
        const { count = 0, session } = /** @type {any} */ (figure);
        const isComing = figure.localName === 'cnn-samples' && (session?.samples?.length ?? 0) < count;
        return (
          isLoading || isComing || Reflect.get(figure, 'isDrawn') !== true || Reflect.get(figure, 'running') === true
        );
      };
      await frame(); // in which what it was told begins
      while (busy() && !figure.shadowRoot?.querySelector('[role=alert]')?.textContent?.trim()) await frame();
      for (let frames = 0; frames < 4; ++frames) await frame();
    };
    const look = (/** @type {Element} */ figure) => {
      const root = /** @type {ShadowRoot} */ (figure.shadowRoot);
      const { ready, pinnedCell } = Reflect.get(figure, 'session') ?? {};
      return {
        words: root.textContent?.replace(/\s+/g, ' '),
        fields: [...root.querySelectorAll('input, select')].map((field) => [
          Reflect.get(field, 'value'),
          Reflect.get(field, 'checked'),
        ]),
        pressed: [...root.querySelectorAll('[aria-pressed=true], [aria-selected=true]')].map(
          (each) => each.textContent,
        ),
        canvases: [...root.querySelectorAll('canvas')].map((canvas) => canvas.toDataURL()),
        session: JSON.stringify([ready?.picture.sample, ready?.weights, pinnedCell]),
      };
    };
    const main = /** @type {Element} */ (document.querySelector('main'));
    let group = 0;
    const show = async (/** @type {(figure: Element) => void} */ tell, after = (/** @type {Element} */ _) => {}) => {
      const figure = document.createElement(name);
      figure.setAttribute('group', `${setting} ${++group}`);
      for (const [beneath, content] of Object.entries(beside)) figure.setAttribute(beneath, content);
      tell(figure);
      main.replaceChildren(figure);
      await settled(figure);
      const first = look(figure);
      after(figure);
      await settled(figure);
      return {
        first,
        last: look(figure),
        alerts: figure.shadowRoot?.querySelector('[role=alert]')?.textContent?.trim(),
      };
    };
    const silent = () => {};
    const asAttribute = await show((figure) => figure.setAttribute(setting, text));
    const later = isShort ? asAttribute : await show(silent, (figure) => figure.setAttribute(setting, text));
    return {
      untold: later.first,
      alert: asAttribute.alerts,
      asAttribute: asAttribute.first,
      asText: (await show((figure) => Reflect.set(figure, property, text))).first,
      asValue: (await show((figure) => Reflect.set(figure, property, value))).first,
      later: later.last,
      valueLater: isShort ? later.last : (await show(silent, (figure) => Reflect.set(figure, property, value))).last,
    };
  }, told);
}

for (const name of figureNames) {
  test(`every setting of <${name}> takes texts and values, as attribute and as property, at any time`, async ({
    page,
  }) => {
    test.slow();
    const shared = hasSession(name) ? ofSession : {};
    const all = { ...examples[name], ...shared };
    expect(Object.keys(all).sort()).toEqual([...settingsOf(name)].sort());
    const host = await openPost(page);
    for (const [setting, told] of Object.entries(all)) {
      // What figures of a session share is set by the same code in each: at any time in one of them.
      const isShort = setting in shared && name !== 'cnn-samples';
      const { untold, alert, asAttribute, asText, asValue, ...afterwards } = await looksOf(page, {
        name,
        setting,
        isShort,
        ...told,
      });
      expect(alert ?? '', setting).toBe('');
      expect(asText, `${setting} as a property, its text`).toEqual(asAttribute);
      expect(asValue, `${setting} as a property, its value`).toEqual(asAttribute);
      for (const [how, look] of Object.entries(afterwards)) {
        const expected = setting in shared ? { session: asAttribute.session } : { ...asAttribute };
        // Where it pointed at, and how far its colours reach, stays as it was.
        Reflect.deleteProperty(expected, 'canvases');
        if (setting === 'picture') Reflect.deleteProperty(expected, 'words'); // of another pixel
        expect(look, `${setting} ${how}`).toMatchObject(expected);
      }
      const isOnlyChoice = setting === 'images';
      if (!isOnlyChoice && !isShort) expect(asAttribute, `${setting} changes something`).not.toEqual(untold);
    }
    await host.close();
  });
}

test('no setting has the name of a method, or of a getter without a setter', async ({ page }) => {
  const host = await openPost(page);
  const named = figureNames.map((name) => ({
    name,
    settings: [...settingsOf(name), ...(hasSession(name) ? ['group'] : [])],
  }));
  const unfit = await page.evaluate(async (figures) => {
    const main = /** @type {Element} */ (document.querySelector('main'));
    const found = [];
    for (const { name, settings } of figures) {
      const figure = document.createElement(name);
      main.replaceChildren(figure);
      while (!figure.hasAttribute('started')) await new Promise(requestAnimationFrame);
      for (const setting of settings) {
        const property = setting.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
        /** @type {PropertyDescriptor | undefined} */
        let descriptor;
        for (let owner = figure; owner && !descriptor; owner = Object.getPrototypeOf(owner)) {
          descriptor = Object.getOwnPropertyDescriptor(owner, property);
        }
        if (!descriptor?.set) found.push(`${name} ${property}`);
      }
    }
    return found;
  }, named);
  expect(unfit).toEqual([]);
  await host.close();
});

test('the settings of a session are written into its attributes, and read from them', async ({ page }) => {
  const host = await openPost(page);
  const read = await page.evaluate(async (names) => {
    const figure = document.createElement('cnn-samples');
    document.querySelector('main')?.append(figure);
    while (!figure.hasAttribute('started')) await new Promise(requestAnimationFrame);
    Reflect.set(figure, 'digit', 4);
    return names.map((name) => [name, Reflect.get(figure, name), figure.getAttribute(name)]);
  }, settingNames);
  expect(read).toEqual([['digit', 4, '4'], ...settingNames.slice(1).map((name) => [name, null, null])]);
  await host.close();
});

test('a property that is no number is refused with what it was set to, and another one ends that', async ({ page }) => {
  const host = await openPost(page);
  await page.locator('main').evaluate((main) => {
    main.innerHTML = '<cnn-convolution></cnn-convolution>';
  });
  const figure = page.locator('cnn-convolution');
  await expect(figure.locator('.sentence')).toContainText('= 31');
  for (const [value, shown] of /** @type {const} */ ([
    ['abc', 'abc'],
    [{}, '[object Object]'],
    [Number.NaN, 'NaN'],
    [2.5, '2.5'],
  ])) {
    await figure.evaluate((element, wrong) => Reflect.set(element, 'step', wrong), value);
    await expect(figure.getByRole('alert')).toContainText(`“step” should be a whole number from 1, not “${shown}”`);
    await figure.evaluate((element) => Reflect.set(element, 'step', '3'));
    await expect(figure.locator('.sentence')).toContainText('= 24');
  }
  for (const nothing of [null, undefined]) {
    await figure.evaluate((element, value) => Reflect.set(element, 'step', value), nothing);
    await expect(figure.locator('.sentence')).toContainText('= 31');
    await figure.evaluate((element) => Reflect.set(element, 'step', 2));
    await expect(figure.locator('.sentence')).toContainText('= −30');
  }
  await host.close();
});
