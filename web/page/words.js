// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'tools.theme': {
    en: 'Theme',
    'zh-Hans': '主题',
  },
  'tools.system': {
    en: 'System',
    'zh-Hans': '跟随系统',
  },
  'tools.light': {
    en: 'Light',
    'zh-Hans': '浅色',
  },
  'tools.dark': {
    en: 'Dark',
    'zh-Hans': '深色',
  },
  'tools.copy': {
    en: 'Copy link',
    'zh-Hans': '复制链接',
  },
  'tools.copied': {
    en: 'Copied: the page as it is now.',
    'zh-Hans': '已复制：链接会打开这一页现在的样子。',
  },
  'tools.no-address': {
    en: 'This copy of the page has no address that a link could lead to.',
    'zh-Hans': '这份页面没有自己的网址，因此无法生成链接。',
  },
  'tools.refused': {
    en: 'The browser did not allow copying; the address bar has the link.',
    'zh-Hans': '浏览器不允许复制；地址栏里就是这个链接。',
  },
  'tools.unread': {
    en: 'A part of the link could not be read and was left out.',
    'zh-Hans': '链接中有一部分无法识别，已略去。',
  },
  'tools.link': {
    en: 'Link',
    'zh-Hans': '链接',
  },
  'tools.full': {
    en: 'Full screen',
    'zh-Hans': '全屏',
  },
  'tools.embed': {
    en: 'Embed',
    'zh-Hans': '嵌入',
  },
  'tools.missing': {
    en: 'The code for this could not be fetched. Try again, or reload the page.',
    'zh-Hans': '所需的代码没有加载成功。请再试一次，或重新加载页面。',
  },
};
