// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'embedding.title': {
    en: 'Put this figure into your page',
    'zh-Hans': '把这幅图放进你的网页',
  },
  'embedding.state': {
    en: 'The code brings the figure as it is now, with all that you have changed in it.',
    'zh-Hans': '代码会带上这幅图现在的样子，包括你做过的所有改动。',
  },
  'embedding.script': {
    en: 'With a script',
    'zh-Hans': '用脚本',
  },
  'embedding.script-hint': {
    en: 'The figure takes on the type and the colour scheme of your page, and works with others on it.',
    'zh-Hans': '图会沿用你网页的字体和主题，并与页面上的其他图联动。',
  },
  'embedding.frame': {
    en: 'In a frame',
    'zh-Hans': '用 iframe',
  },
  'embedding.frame-hint': {
    en: 'For pages where scripts of other sites are not allowed, or not wanted.',
    'zh-Hans': '适用于不允许或不想引入第三方脚本的网页。',
  },
  'embedding.theme': {
    en: 'Theme',
    'zh-Hans': '主题',
  },
  'embedding.theme-page': {
    en: 'As the page',
    'zh-Hans': '跟随网页',
  },
  'embedding.theme-light': {
    en: 'Light',
    'zh-Hans': '浅色',
  },
  'embedding.theme-dark': {
    en: 'Dark',
    'zh-Hans': '深色',
  },
  'embedding.plain': {
    en: 'Without buttons and choices',
    'zh-Hans': '不显示按钮和选项',
  },
  'embedding.reserve': {
    en: 'Reserve its height while it loads',
    'zh-Hans': '加载前预留高度',
  },
  'embedding.credit': {
    en: 'A credit line with a link',
    'zh-Hans': '图下加一行链接',
  },
  'embedding.credit-line': {
    en: 'Figure: {title}',
    'zh-Hans': '图：{title}',
  },
  'embedding.preview': {
    en: 'Preview',
    'zh-Hans': '预览',
  },
  'embedding.copy': {
    en: 'Copy',
    'zh-Hans': '复制',
  },
  'embedding.copied': {
    en: 'Copied.',
    'zh-Hans': '已复制。',
  },
  'embedding.refused': {
    en: 'Your browser did not allow that; select the code and copy it yourself.',
    'zh-Hans': '浏览器不允许复制；请选中代码自行复制。',
  },
  'embedding.close': {
    en: 'Close',
    'zh-Hans': '关闭',
  },
};
