// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const page = {
  'tools.theme': '配色',
  'tools.system': '跟随系统',
  'tools.light': '浅色',
  'tools.dark': '深色',
  'tools.copy': '复制链接',
  'tools.copied': '已复制：链接会打开这一页现在的样子。',
  'tools.refused': '浏览器不允许复制；地址栏里就是这个链接。',
  'tools.unread': '链接中有一部分无法识别，已略去。',
};
