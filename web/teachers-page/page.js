// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The page for teachers in one language.

import { escaped } from '../page/embedding/embed-code.js';
import { sheetNames } from '../page/worksheet/sheet-names.js';
import { languages } from '../parts/base/languages.js';
import { guide } from './guide.js';
import { linkTo } from './links.js';
import { plans } from './plans.js';
import { words } from './words.js';

/** @import { Language, Text } from '../parts/base/languages.js' */
/** @import { Shown } from './links.js' */
/** @import { Plan, Step } from './plans.js' */

/**
 * @param {Language} lang
 * @returns {string} the name of its file
 */
export const pageName = (lang) => (lang === languages[0].tag ? 'teachers.html' : `teachers.${lang}.html`);

/**
 * @param {Language} lang
 * @param {string} icon its address
 */
export function teachersPage(lang, icon) {
  const article = languages.find(({ tag }) => tag === lang)?.page ?? '';
  const say = (/** @type {Text} */ text, /** @type {Record<string, string | number>} */ values = {}) =>
    text[lang].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
  const link = (/** @type {Shown} */ shown, /** @type {string} */ text, label = '') =>
    `<a class="ready" href="${escaped(linkTo(article, shown))}"${label && ` aria-label="${escaped(label)}"`}>${text}</a>`;

  const sheet = (/** @type {Shown} */ shown, /** @type {Text} */ name) => {
    const worksheet = sheetNames.find((each) => shown.at.endsWith(`/${each}`));
    if (!worksheet) return '';
    const state = { ...shown.state, worksheet };
    return `<p>${link({ ...shown, state }, say(words.sheet), say(words['sheet.label'], { name: say(name) }))}</p>`;
  };

  const step = (/** @type {Step} */ { minutes, what, shown, name, hasSheet }) => `<li>
            <span class="minutes">${say(words.minutes, { minutes })}</span>
            <div><p>${say(what)}</p>${shown && name ? `<p>${link(shown, say(name))}</p>${hasSheet ? sheet(shown, name) : ''}` : ''}</div>
          </li>`;
  const plan = (
    /** @type {Plan} */ { minutes, title, goal, steps, said, misconceptions },
  ) => `<section id="lesson-${minutes}">
        <h2>${say(words.lesson, { minutes, title: say(title) })}</h2>
        <p>${say(goal)}</p>
        <ol class="steps">
          ${steps.map(step).join('\n          ')}
        </ol>
        <h3>${say(words.said)}</h3>
        <ul class="notes">${said.map((each) => `<li>${say(each)}</li>`).join('')}</ul>
        <h3>${say(words.misconceptions)}</h3>
        <dl>${misconceptions.map(({ wrong, right }) => `<dt>${say(wrong)}</dt><dd>${say(right)}</dd>`).join('')}</dl>
      </section>`;
  const figures = guide.map(({ shown, isTool, name, purpose, question }) => {
    const plain = { ...shown, state: { ...shown.state, controls: /** @type {const} */ ('none') } };
    return `<li>
            <h3>${link(shown, say(name))}</h3>
            <p>${say(purpose)}</p>
            <p><b>${say(words.ask)}</b> ${say(question)}</p>
            ${isTool ? '' : `<p>${link(plain, say(words.plain), say(words['plain.label'], { name: say(name) }))}</p>`}
            ${sheet(shown, name)}
          </li>`;
  });
  const before = /** @type {const} */ (['browser', 'private', 'offline', 'screen', 'controls', 'sheets', 'article']);
  const others = languages.filter(({ tag }) => tag !== lang);
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="description" content="${escaped(say(words.lead))}" />
    <title>${say(words.title)} · ConvScope</title>
    <link rel="icon" href="${icon}" type="image/svg+xml" />
    <link rel="stylesheet" href="./base.css" />
    <link rel="stylesheet" href="./teachers.css" />
    <script type="module" src="./teachers.js"></script>
  </head>
  <body data-copy="${say(words.copy)}" data-copied="${say(words.copied)}" data-refused="${escaped(say(words.refused))}">
    <main>
      <header>
        <p class="eyebrow">
          <a href="./${article}">ConvScope</a>
          ${others.map(({ tag, name }) => `<a href="./${pageName(tag)}" lang="${tag}" hreflang="${tag}">${name}</a>`).join(' ')}
        </p>
        <h1>${say(words.title)}</h1>
        <p class="lead">${say(words.lead)}</p>
      </header>
      <nav aria-label="${say(words.contents)}">
        <ul>
          <li><a href="#before">${say(words.before)}</a></li>
          ${plans.map(({ minutes, title }) => `<li><a href="#lesson-${minutes}">${say(words.lesson, { minutes, title: say(title) })}</a></li>`).join('\n          ')}
          <li><a href="#guide">${say(words.guide)}</a></li>
        </ul>
      </nav>
      <section id="before">
        <h2>${say(words.before)}</h2>
        <ul class="notes">${before.map((name) => `<li>${say(words[`before.${name}`], { article: `./${article}` })}</li>`).join('')}</ul>
      </section>
      ${plans.map(plan).join('\n      ')}
      <section id="guide">
        <h2>${say(words.guide)}</h2>
        <ul class="figures">
          ${figures.join('\n          ')}
        </ul>
      </section>
    </main>
  </body>
</html>
`;
}
