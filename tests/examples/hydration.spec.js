// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Pages that a framework renders on a server: figures start before the framework's own script has come, a reader uses them,
// and then the framework takes the page over.

import { createRequire } from 'node:module';
import { bundle } from '../browser/harness/own-bundle.js';
import { chosenDigit, digit, expect, test } from '../browser/harness/page.js';
import { serve } from '../browser/harness/static-server.js';

/** @import { Page } from '@playwright/test' */

const folder = new URL('../../web/examples/', import.meta.url);
const installed = createRequire(new URL('package.json', folder));

/** @type {Awaited<ReturnType<typeof serve>>} */
let host;

test.beforeAll(async () => {
  host = await serve({ pages: { 'favicon.ico': '' } });
});

test.afterAll(() => host.close());

/** Attributes that tell a framework that the element changes itself, in its builds for development, which look for that. */
const quiet = { react: { suppressHydrationWarning: true }, vue: 'data-allow-mismatch' };

/** The post as a function of React's createElement() and useState(). */
const reactPost = `function Post() {
  const [count, setCount] = useState(0);
  const quiet = ${JSON.stringify(quiet.react)};
  return createElement('main', {},
    createElement('cnn-convolution', { ...quiet, kernel: '1 0 0; 0 1 0; 0 0 1', step: '3' }, createElement('p', {}, 'Nine products.')),
    createElement('cnn-samples', { ...quiet, digit: 1, class: 'figure' }),
    createElement('cnn-draw', quiet),
    createElement('button', { id: 'count', onClick: () => setCount(count + 1) }, 'Clicks: ' + count));
}`;

/** The post as a component of Vue. */
const vuePost = `const Post = {
  compilerOptions: { isCustomElement: (tag) => tag.startsWith('cnn-') },
  data: () => ({ count: 0 }),
  template: \`<main>
    <cnn-convolution ${quiet.vue} kernel="1 0 0; 0 1 0; 0 0 1" step="3"><p>Nine products.</p></cnn-convolution>
    <cnn-samples ${quiet.vue} digit="1" class="figure"></cnn-samples>
    <cnn-draw ${quiet.vue}></cnn-draw>
    <button id="count" @click="++count">Clicks: {{ count }}</button>
  </main>\`,
}`;

/** What Vue would have its bundler say. */
const vueFlags = {
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
};

const frameworks = {
  React: {
    code: `import { createElement, useState } from 'react';
      import { hydrateRoot } from 'react-dom/client';
      ${reactPost}
      hydrateRoot(document.querySelector('#app'), createElement(Post));`,
    html: () => {
      const { createElement, useState } = installed('react');
      const Post = new Function('createElement', 'useState', `${reactPost}; return Post`)(createElement, useState);
      return installed('react-dom/server').renderToString(createElement(Post));
    },
  },
  Vue: {
    code: `import { createSSRApp } from 'vue/dist/vue.esm-bundler.js';
      ${vuePost};
      const app = createSSRApp(Post);
      app.config.compilerOptions = Post.compilerOptions;
      app.mount('#app');`,
    html: () => {
      const { createSSRApp } = installed('vue');
      const Post = new Function(`${vuePost}; return Post`)();
      const app = createSSRApp(Post);
      app.config.compilerOptions = Post.compilerOptions;
      return installed('vue/server-renderer').renderToString(app);
    },
  },
};

/**
 * Opens the post as the server sends it, with figures that have started.
 * @param {Page} page
 * @param {string} html
 */
async function openPost(page, html) {
  host.pages['post.html'] = `<!doctype html><html lang="en"><head><title>A post</title>
    <script type="module" src="embed.js"></script></head><body><div id="app">${html}</div></body></html>`;
  await page.goto(`${host.origin}/post.html`);
  await expect(page.locator('cnn-convolution .sentence')).toContainText('=');
  await expect(chosenDigit(page)).toHaveAttribute('data-index', '1');
  await page.locator('cnn-draw').scrollIntoViewIfNeeded();
  await expect(page.locator('cnn-draw')).toHaveAttribute('started');
}

/** Does what a reader does. @param {Page} page */
async function use(page) {
  await page.locator('cnn-convolution .kernel input').first().fill('5');
  await page.locator('cnn-convolution .output[data-index="0"]').click();
  await digit(page, 7).click();
  await page.locator('cnn-draw .pad').scrollIntoViewIfNeeded();
  const box = await page.locator('cnn-draw .pad').boundingBox();
  if (!box) throw new Error('no pad');
  await page.mouse.move(box.x + 140, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + 140, box.y + 240, { steps: 6 });
  await page.mouse.up();
  await expect(page.locator('cnn-draw .prediction')).toHaveText('1');
}

/** Expects all of that. @param {Page} page */
async function expectKept(page) {
  await expect(page.locator('cnn-convolution .kernel input').first()).toHaveValue('5');
  await expect(page.locator('cnn-convolution')).toHaveAttribute('step', '1');
  await expect(page.locator('cnn-convolution .sentence')).toContainText('Row 1, column 1');
  await expect(page.locator('cnn-draw')).toHaveAttribute('strokes', /./);
  await expect(page.locator('cnn-draw .prediction')).toHaveText('1');
  await expect(page.locator('cnn-convolution')).toHaveText(/Nine products/);
}

for (const [name, { code, html }] of Object.entries(frameworks)) {
  for (const mode of /** @type {const} */ (['production', 'development'])) {
    test(`${name}, built for ${mode}, takes a page over in silence`, async ({ page }) => {
      Object.assign(host.pages, await bundle({ folder, code, name: 'hydrate', mode, define: vueFlags }));
      await openPost(page, await html());
      await use(page);
      await page.addScriptTag({ url: 'hydrate.js', type: 'module' });
      await expect(async () => {
        await page.locator('#count').click();
        await expect(page.locator('#count')).toHaveText(/Clicks: [1-9]/, { timeout: 500 });
      }).toPass();
      // Vue's build for development sets all attributes of the template again.
      if (mode === 'production' || name === 'React') await expectKept(page);
    });
  }
}
