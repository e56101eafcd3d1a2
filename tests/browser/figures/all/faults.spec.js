// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What hosts and networks do wrong: the figure that needs a file says so, offers to try again, and harms nothing else.

import { load } from '../../../../web/lib/index.js';
import { chosenDigit, digit, expect, failedRequest, test } from '../../harness/page.js';
import { serve } from '../../harness/static-server.js';

/** @import { Page } from '@playwright/test' */
/** @import { Fault } from '../../harness/static-server.js' */

test.use({ baseURL: 'http://localhost:' }); // any port of this machine

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;

test.beforeEach(async () => {
  // Caches may keep what came, damaged or not, for a year.
  host = await serve({ headers: { 'cache-control': 'public, max-age=31536000, immutable' } });
});

test.afterEach(() => host.close());

/** @type {Record<string, Fault>} */
const faults = {
  'is missing': (response) => response.writeHead(404).end(),
  'is refused by a server that fails': (response) => response.writeHead(503).end('busy'),
  'is answered with a page': (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
  'is cut off where the server thinks it ends': (response, content) =>
    response.end(content.subarray(0, content.length / 2)),
  'is nothing': (response) => response.end(),
  'breaks off midway': (response, content) => {
    response.writeHead(200, { 'content-length': content.length });
    response.write(content.subarray(0, content.length / 2), () => response.destroy());
  },
};

const unfetched = /** @type {const} */ (['is missing', 'is refused by a server that fails', 'breaks off midway']);

/** The files of a figure of the network, and what it says when they do not come, and when they come damaged. */
const files = [
  { what: 'the WebAssembly module', name: /\.wasm$/, fetch: 'module', data: 'module', figure: 'cnn-convolution' },
  { what: 'the file of weights', name: /\.safetensors$/, fetch: 'fetch', data: 'data', figure: 'cnn-draw' },
  { what: 'the file of images', name: /images.*\.gz$/, fetch: 'fetch', data: 'data', figure: 'cnn-network' },
  { what: 'the file of labels', name: /labels.*\.gz$/, fetch: 'fetch', data: 'data', figure: 'cnn-samples' },
];

const said = /** @type {Record<string, Record<string, string>>} */ ({
  en: {
    module: 'The network could not start: its WebAssembly file did not load. Try again',
    fetch: 'A file that this figure needs could not be fetched. Try again',
    data: 'A file that this figure needs arrived damaged and cannot be read. Try again',
    browser:
      'The network needs WebAssembly with SIMD and exceptions, which this browser lacks or has switched off. Chrome and Edge 109, Firefox 115, Safari 16.4 and all newer ones have what it needs. Try again',
    policy:
      "The network could not start: the Content-Security-Policy of this page lacks script-src 'wasm-unsafe-eval'. Try again",
  },
  'zh-Hans': {
    module: '网络无法启动：WebAssembly 文件没有加载成功。 重试',
    fetch: '未能获取此图所需的文件。 重试',
    data: '此图所需的文件已损坏，无法读取。 重试',
    browser:
      '网络需要支持 SIMD 和异常处理的 WebAssembly，此浏览器不支持或已将其关闭。Chrome 和 Edge 109、Firefox 115、Safari 16.4 及更新的版本均可使用。 重试',
    policy: "网络无法启动：本页的内容安全策略（CSP）缺少 script-src 'wasm-unsafe-eval'。 重试",
  },
});

/**
 * Opens a post with a figure, and a button of the post's own.
 * @param {Page} page
 * @param {string} body
 * @param {string} [lang]
 */
async function openPost(page, body, lang = 'en') {
  host.pages['post.html'] =
    `<!doctype html><html lang="${lang}"><head><title>A post</title><link rel="icon" href="data:,">
    <script src="./post.js" defer></script><script type="module" src="./embed.js"></script></head>
    <body><button id="own">0</button>${body}</body></html>`;
  host.pages['post.js'] = `own.addEventListener('click', () => { own.textContent = Number(own.textContent) + 1; });`;
  await page.goto(`${host.origin}/post.html`);
}

/** @param {Page} page */
async function expectUnharmed(page) {
  const own = page.locator('#own');
  const before = Number(await own.textContent());
  await own.click();
  await expect(own).toHaveText(String(before + 1));
}

for (const { what, name, figure, ...keys } of files) {
  for (const [fault, answer] of Object.entries(faults)) {
    const lang = Object.keys(faults).indexOf(fault) % 2 === 0 ? 'en' : 'zh-Hans';
    test(`${what} ${fault}: ${figure} says so and tries again, ${lang}`, async ({ page, forgiven }) => {
      forgiven.push(failedRequest);
      host.faults.set(name, answer);
      await openPost(page, `<${figure}></${figure}>`, lang);
      const key = unfetched.some((other) => other === fault) ? keys.fetch : keys.data;
      const alert = page.locator(figure).getByRole('alert');
      await expect(alert).toHaveText(said[lang][key]);
      await expectUnharmed(page);
      await alert.getByRole('button').click(); // the fault is still there
      await expect(alert).toHaveText(said[lang][key]);
      host.faults.clear();
      await alert.getByRole('button').click();
      await expect(alert).toHaveCount(0);
      await expect(page.locator(figure)).not.toContainText(lang === 'en' ? 'Loading…' : '正在加载…');
    });
  }
}

test('a WebAssembly file that the server calls plain text works', async ({ page }) => {
  host.faults.set(/\.wasm$/, (response, content) =>
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(content),
  );
  await openPost(page, '<cnn-convolution></cnn-convolution>');
  await expect(page.locator('cnn-convolution .sentence')).toContainText('= 31');
});

test('a figure without the network computes while the network’s files do not come', async ({ page, forgiven }) => {
  forgiven.push(failedRequest);
  host.faults.set(/\.(safetensors|gz)$/, faults['is missing']);
  await openPost(page, '<cnn-convolution></cnn-convolution><cnn-feature-maps></cnn-feature-maps>');
  await expect(page.locator('cnn-feature-maps').getByRole('alert')).toHaveText(said.en.fetch);
  await expect(page.locator('cnn-convolution .sentence')).toContainText('= 31');
  await expect(page.locator('cnn-convolution').getByRole('alert')).toHaveCount(0);
});

test('samples that are slow are waited for, and the other figures do not wait', async ({ page }) => {
  /** @type {Promise<() => void>} what sends the rest, once the file was asked for */
  const asked = new Promise((resolve) => {
    host.faults.set(/test-100-images.*\.gz$/, (response, content) => {
      response.writeHead(200, { 'content-length': content.length });
      response.write(content.subarray(0, 1000));
      resolve(() => response.end(content.subarray(1000)));
    });
  });
  await openPost(page, '<cnn-convolution></cnn-convolution><cnn-samples></cnn-samples>');
  await expect(page.locator('cnn-convolution .sentence')).toContainText('= 31');
  await expect(page.locator('cnn-samples')).toContainText('Loading…');
  await expectUnharmed(page);
  const sendRest = await asked;
  sendRest();
  await expect(page.locator('cnn-samples').getByRole('option')).toHaveCount(100);
});

test('weights that arrive damaged leave the ones that were there', async ({ page }) => {
  await openPost(page, '<cnn-weights></cnn-weights>');
  await expect(page.locator('cnn-weights .state')).toContainText('98.42');
  host.faults.set(/mnist-100-.*\.safetensors$/, faults['is cut off where the server thinks it ends']);
  await page.getByText('100', { exact: true }).click();
  await expect(page.getByRole('alert')).toHaveText(said.en.data);
  await expect(page.locator('cnn-weights .state')).toContainText('98.42');
  host.faults.clear();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('cnn-weights .state')).toHaveText('After 100 training images.');
});

test('weights of another network are refused with what is wrong, and leave the ones that were there', async ({
  page,
}) => {
  const cnn = await load();
  const layers = [{ type: /** @type {const} */ ('dense'), units: 10 }, { type: /** @type {const} */ ('softmax') }];
  const other = cnn.createNetwork({ inputShape: [8, 8, 1], layers }).save();
  await openPost(page, '<cnn-weights></cnn-weights><cnn-samples></cnn-samples><cnn-network></cnn-network>');
  await expect(page.locator('cnn-weights .state')).toContainText('98.42');
  host.faults.set(/mnist-100-.*\.safetensors$/, (response) => response.end(other));
  await page.getByText('100', { exact: true }).click();
  await expect(page.locator('cnn-weights').getByRole('alert')).toContainText(
    'an unexpected error (ConvScopeError: expected',
  );
  await expect(page.locator('cnn-weights .state')).toContainText('98.42');
  await digit(page, 2).click();
  await expect(chosenDigit(page)).toHaveAccessibleName('Sample 3: a 1');
});

for (const [lang, sentences] of Object.entries(said)) {
  test(`a policy that forbids WebAssembly is named, ${lang}`, async ({ page, complaints, forgiven }) => {
    host.faults.set(/post\.html$/, (response, content) =>
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': "script-src 'self'" })
        .end(content),
    );
    await openPost(page, '<cnn-convolution></cnn-convolution><cnn-feature-maps></cnn-feature-maps>', lang);
    await expect(page.getByRole('alert')).toHaveText([sentences.policy, sentences.policy]);
    await expectUnharmed(page);
    forgiven.push(/wasm-eval/);
    await expect.poll(() => complaints.length).toBeGreaterThan(0);
  });

  test(`a browser without SIMD gets a clear sentence, ${lang}`, async ({ page }) => {
    await page.addInitScript(() => {
      const { compile, validate } = WebAssembly;
      WebAssembly.validate = () => false;
      WebAssembly.compile = () => Promise.reject(new WebAssembly.CompileError('invalid opcode 0xfd'));
      Reflect.set(window, 'update', () => Object.assign(WebAssembly, { compile, validate }));
    });
    await openPost(page, '<cnn-convolution></cnn-convolution><cnn-feature-maps></cnn-feature-maps>', lang);
    await expect(page.getByRole('alert')).toHaveText([sentences.browser, sentences.browser]);
    await expectUnharmed(page);
    await page.evaluate(() => Reflect.get(window, 'update')());
    for (const figure of ['cnn-convolution', 'cnn-feature-maps']) {
      await page.locator(figure).getByRole('alert').getByRole('button').click();
      await expect(page.locator(figure).getByRole('alert')).toHaveCount(0);
    }
    await expect(page.locator('cnn-convolution .sentence')).toContainText('= 31');
  });
}

test('a browser without WebAssembly gets the same sentence', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
  await openPost(page, '<cnn-network></cnn-network>');
  await expect(page.getByRole('alert')).toHaveText(said.en.browser);
  await expectUnharmed(page);
});

test('a page without storage and origin works', async ({ page }) => {
  const sandbox = await serve({
    headers: { 'access-control-allow-origin': '*', 'content-security-policy': 'sandbox allow-scripts' },
  });
  await page.goto(`${sandbox.origin}/index.html`);
  expect(await page.evaluate(() => window.origin)).toBe('null');
  const stored = () => page.evaluate(() => Boolean(localStorage));
  await expect(stored()).rejects.toThrow('SecurityError');
  await page.locator('cnn-samples').scrollIntoViewIfNeeded();
  await digit(page, 2).click();
  await expect(chosenDigit(page)).toHaveAccessibleName('Sample 3: a 1');
  await expect(page).toHaveURL(/\?digit=2$/);
  sandbox.close();
});

test('where the script does not come, the content of the elements shows', async ({ page, forgiven }) => {
  forgiven.push(failedRequest);
  host.faults.set(/embed\.js$/, faults['is missing']);
  await openPost(page, '<cnn-loss>The loss falls as the network grows sure.</cnn-loss>');
  await expect(page.getByText('The loss falls as the network grows sure.')).toBeVisible();
  await expectUnharmed(page);
});
