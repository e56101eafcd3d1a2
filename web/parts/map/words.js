// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const mapWords = {
  'embedding.button': {
    en: 'Embed',
    'zh-Hans': '嵌入',
  },
  'embedding.label': {
    en: 'Embed the figure “{figure}”',
    'zh-Hans': '嵌入图“{figure}”',
  },
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
    'zh-Hans': '图会沿用你网页的字体和配色方案，并与页面上的其他图联动。',
  },
  'embedding.frame': {
    en: 'In a frame',
    'zh-Hans': '用框架',
  },
  'embedding.frame-hint': {
    en: 'For pages where scripts of other sites are not allowed, or not wanted.',
    'zh-Hans': '适用于不允许或不想引入外站脚本的网页。',
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
  'network.rescale': {
    en: 'Rescale',
    'zh-Hans': '重设色阶',
  },
  'input.title': {
    en: 'Input',
    'zh-Hans': '输入',
  },
  'input.what': {
    en: 'pixel / 255 − 0.5',
    'zh-Hans': '像素 / 255 − 0.5',
  },
  'filters.title': {
    en: 'Filters',
    'zh-Hans': '卷积核',
  },
  'filters.what': {
    en: '{count} sets of nine weights',
    'zh-Hans': '{count} 组，每组九个权重',
  },
  'conv.title': {
    en: 'Convolution',
    'zh-Hans': '卷积',
  },
  'conv.what': {
    en: 'each cell: a {size}×{size} patch of the input times the filter, summed',
    'zh-Hans': '每个单元：输入中的 {size}×{size} 小块与卷积核逐项相乘，再求和',
  },
  'conv.what.deep': {
    en: '{count} filters of {size}×{size}×{depth}: each cell sums {products} products',
    'zh-Hans': '{count} 个 {size}×{size}×{depth} 的卷积核：每个单元是 {products} 个乘积之和',
  },
  'relu.title': {
    en: 'ReLU',
    'zh-Hans': 'ReLU',
  },
  'relu.what': {
    en: 'each cell: itself if positive, else zero',
    'zh-Hans': '每个单元：正数保持不变，负数变为零',
  },
  'pool.title': {
    en: 'Max pooling',
    'zh-Hans': '最大池化',
  },
  'pool.what': {
    en: 'each cell: the largest of {size}×{size} above',
    'zh-Hans': '每个单元：上方 {size}×{size} 中的最大值',
  },
  'softmax.title': {
    en: 'Probabilities',
    'zh-Hans': '概率',
  },
  'softmax.what': {
    en: 'from all {count} cells',
    'zh-Hans': '来自全部 {count} 个单元',
  },
  'map.input': {
    en: 'Input, {height} by {width} cells',
    'zh-Hans': '输入，{height} 行 {width} 列',
  },
  'map.filters': {
    en: 'Filter {number} of {count}, {height} by {width} weights',
    'zh-Hans': '第 {number} 个卷积核（共 {count} 个），{height} 行 {width} 列',
  },
  'map.conv': {
    en: 'Convolution{layer} map {number} of {count}, {height} by {width} cells',
    'zh-Hans': '卷积{layer}特征图 {number}（共 {count} 张），{height} 行 {width} 列',
  },
  'map.relu': {
    en: 'ReLU{layer} map {number} of {count}, {height} by {width} cells',
    'zh-Hans': 'ReLU{layer}特征图 {number}（共 {count} 张），{height} 行 {width} 列',
  },
  'map.pool': {
    en: 'Pooled{layer} map {number} of {count}, {height} by {width} cells',
    'zh-Hans': '池化{layer}特征图 {number}（共 {count} 张），{height} 行 {width} 列',
  },
  'map.help': {
    en: 'Arrow keys move from cell to cell, Page Up and Page Down from map to map, Enter pins, Escape lets go.',
    'zh-Hans': '方向键在单元之间移动，Page Up 和 Page Down 切换特征图，Enter 固定，Esc 取消。',
  },
  'confusion.title': {
    en: 'Which digit was taken for which',
    'zh-Hans': '哪个数字被认成了哪个',
  },
  'mistakes.title': {
    en: 'The worst mistakes',
    'zh-Hans': '最严重的错误',
  },
  'dense.title': {
    en: 'Dense layer',
    'zh-Hans': '全连接层',
  },
};
