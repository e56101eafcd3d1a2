// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const embedding = {
  'embedding.button': '嵌入',
  'embedding.label': '嵌入图“{figure}”',
  'embedding.title': '把这幅图放进你的网页',
  'embedding.state': '代码会带上这幅图现在的样子，包括你做过的所有改动。',
  'embedding.script': '用脚本',
  'embedding.script-hint': '图会沿用你网页的字体和配色方案，并与页面上的其他图联动。',
  'embedding.frame': '用框架',
  'embedding.frame-hint': '适用于不允许或不想引入外站脚本的网页。',
  'embedding.copy': '复制',
  'embedding.copied': '已复制。',
  'embedding.refused': '浏览器不允许复制；请选中代码自行复制。',
  'embedding.close': '关闭',
};
