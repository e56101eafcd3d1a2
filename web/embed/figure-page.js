// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { say } from '../parts/base/say.js';
import { readFigureQuery } from './figure-query.js';
import { reportHeight } from './report-height.js';

// Adopted, which no policy forbids; room for the outline of what has the focus.
const style = `
  body {
    margin: 0;
    padding: 0.5rem;
    background: light-dark(#fdfcfa, #131518);
    color: light-dark(#17181b, #efede8);
    font: 1rem / 1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "PingFang SC",
      "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif;
  }
  @media print {
    :root {
      color-scheme: light !important;
    }
  }
  p {
    margin: 0;
    overflow-wrap: break-word;
  }
`;

/**
 * Makes the page one that shows the figure of its address alone.
 * @returns {Element | undefined} the figure; undefined if the address names none, which the page says
 */
export function showFigure() {
  const { figure, lang, theme, origin, attributes, refusal } = readFigureQuery(location.search, location.hash);
  const root = document.documentElement;
  root.lang = lang;
  root.style.colorScheme = theme ?? 'light dark';
  document.title = `${figure} · ConvScope`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];

  const content = document.createElement(refusal ? 'p' : `cnn-${figure}`);
  const main = document.createElement('main');
  main.setAttribute('aria-label', document.title);
  document.body.replaceChildren(main);
  if (refusal) {
    content.setAttribute('role', 'alert');
    content.textContent = say(main, ...refusal);
  } else {
    for (const [name, value] of attributes) content.setAttribute(name, value);
  }
  main.append(content);
  reportHeight(figure, content, origin);
  return refusal ? undefined : content;
}
