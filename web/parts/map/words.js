// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const mapWords = {
  'network.rescale': {
    en: 'Rescale',
    'zh-Hans': '重新调整色标',
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
    'zh-Hans': '每个单元格：输入中的 {size}×{size} 小块与卷积核逐项相乘，再求和',
  },
  'conv.what.deep': {
    en: '{count} filters of {size}×{size}×{depth}: each cell sums {products} products',
    'zh-Hans': '{count} 个 {size}×{size}×{depth} 的卷积核：每个单元格是 {products} 个乘积之和',
  },
  'relu.title': {
    en: 'ReLU',
    'zh-Hans': 'ReLU',
  },
  'relu.what': {
    en: 'each cell: itself if positive, else zero',
    'zh-Hans': '每个单元格：正数保持不变，负数变为零',
  },
  'pool.title': {
    en: 'Max pooling',
    'zh-Hans': '最大池化',
  },
  'pool.what': {
    en: 'each cell: the largest of {size}×{size} above',
    'zh-Hans': '每个单元格：上方 {size}×{size} 中的最大值',
  },
  'softmax.title': {
    en: 'Probabilities',
    'zh-Hans': '概率',
  },
  'softmax.what': {
    en: 'from all {count} cells',
    'zh-Hans': '来自全部 {count} 个单元格',
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
    'zh-Hans': '方向键在单元格之间移动，Page Up 和 Page Down 切换特征图，Enter 固定，Esc 取消。',
  },
  'step.←': {
    en: 'One cell to the left',
    'zh-Hans': '左移一个单元格',
  },
  'step.↑': {
    en: 'One cell up',
    'zh-Hans': '上移一个单元格',
  },
  'step.↓': {
    en: 'One cell down',
    'zh-Hans': '下移一个单元格',
  },
  'step.→': {
    en: 'One cell to the right',
    'zh-Hans': '右移一个单元格',
  },
  'dense.title': {
    en: 'Dense layer',
    'zh-Hans': '全连接层',
  },
};
