// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'table.maps': {
    en: 'Both maps as numbers',
    'zh-Hans': '两张特征图的数值',
  },
  'pooled.label': {
    en: 'Pooling on a map of the network',
    'zh-Hans': '网络特征图上的池化',
  },
  'pooled.filter': {
    en: 'Map of filter',
    'zh-Hans': '卷积核',
  },
  'pooled.row': {
    en: 'Row {row}',
    'zh-Hans': '第 {row} 行',
  },
  'pooled.sentence': {
    en: 'Row {row}: {count} windows side by side, from rows {from} and {to} of the map.',
    'zh-Hans': '第 {row} 行：{count} 个并排的窗口，来自特征图的第 {from}、{to} 行。',
  },
  'pooled.table': {
    en: 'Row {row} as a table',
    'zh-Hans': '以表格显示第 {row} 行',
  },
  'pooled.hint': {
    en: 'Point at or tap a cell of either map to see its window.',
    'zh-Hans': '指向或点按任意一张图中的单元格，看它所在的窗口。',
  },
  'nudge.name': {
    en: 'Nudge the digit by one pixel',
    'zh-Hans': '把数字挪动一个像素',
  },
  'nudge.none': {
    en: 'not at all',
    'zh-Hans': '不动',
  },
  'nudge.left': {
    en: 'left',
    'zh-Hans': '向左',
  },
  'nudge.right': {
    en: 'right',
    'zh-Hans': '向右',
  },
  'nudge.up': {
    en: 'up',
    'zh-Hans': '向上',
  },
  'nudge.down': {
    en: 'down',
    'zh-Hans': '向下',
  },
  'nudge.hint': {
    en: 'The digit is where it was. Nudge it to see how many cells change.',
    'zh-Hans': '数字还在原处。把它挪动一下，看看有多少单元格会变。',
  },
  'nudge.changed': {
    en: '{changed} of {cells} cells of the map have changed ({share}), and {after} of {pooled} after pooling ({pooledShare}).',
    'zh-Hans':
      '特征图的 {cells} 个单元格中变了 {changed} 个（{share}）；池化之后，{pooled} 个中变了 {after} 个（{pooledShare}）。',
  },
  'pooled.help': {
    en: 'Arrow keys move from pooled cell to pooled cell.',
    'zh-Hans': '方向键在池化结果的单元格之间移动。',
  },
};
