// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'why.label': {
    en: 'Why this digit rather than that one',
    'zh-Hans': '为什么是这个数字而不是那个',
  },
  'why.for': {
    en: 'Why',
    'zh-Hans': '为什么是',
  },
  'why.against': {
    en: 'rather than',
    'zh-Hans': '而不是',
  },
  'why.score': {
    en: 'Votes shown',
    'zh-Hans': '显示的票',
  },
  'why.score.one': {
    en: 'for {digit}',
    'zh-Hans': '投给 {digit}',
  },
  'why.pixels': {
    en: 'Votes of the pixels',
    'zh-Hans': '像素的票',
  },
  'why.cells': {
    en: 'Votes of each filter’s cells',
    'zh-Hans': '各卷积核单元格的票',
  },
  'why.filters': {
    en: 'Filters',
    'zh-Hans': '卷积核',
  },
  'why.filter': {
    en: 'Filter {number}',
    'zh-Hans': '卷积核 {number}',
  },
  'sum.label': {
    en: 'How the score adds up',
    'zh-Hans': '得分如何相加',
  },
  'sum.blank': {
    en: 'Blank picture, where the sum starts',
    'zh-Hans': '空白图像，从这里算起',
  },
  'sum.bias': {
    en: 'Biases',
    'zh-Hans': '偏置',
  },
  'sum.pixels': {
    en: 'All pixels together',
    'zh-Hans': '全部像素合计',
  },
  'sum.sum': {
    en: 'Sum of the parts',
    'zh-Hans': '各部分之和',
  },
  'sum.logits': {
    en: 'Logit of {digit}, from the network',
    'zh-Hans': '网络给出的 {digit} 的得分',
  },
  'sum.difference': {
    en: 'Logit of {digit} − logit of {other}, from the network',
    'zh-Hans': '网络给出的得分：{digit} 减 {other}',
  },
  'trace.hint': {
    en: 'Point at a pixel or a cell, or tap it, to follow its vote; select a filter to outline its pixels.',
    'zh-Hans': '指向或点按一个像素或单元格，追踪它的票；选择一个卷积核，标出它的像素。',
  },
  'trace.pixel': {
    en: 'Pixel in row {row}, column {column}: {change} brighter than blank. Each unit of brightness has the weight {weight}, so it votes {part}.',
    'zh-Hans': '第 {row} 行第 {column} 列的像素：比空白亮 {change}。每单位亮度计 {weight}，所以它投 {part}。',
  },
  'trace.cell': {
    en: 'Filter {filter}, cell in row {row}, column {column}: {change} above the blank picture. The dense layer weights it {weight}, so it votes {part}.',
    'zh-Hans':
      '卷积核 {filter}，第 {row} 行第 {column} 列的单元格：比空白图像高 {change}。全连接层给它的权重是 {weight}，所以它投 {part}。',
  },
  'trace.none': {
    en: 'No maximum came from a patch with this pixel, so it does not count.',
    'zh-Hans': '含有这个像素的小块都没有成为最大值，所以它没有票。',
  },
  'trace.won': {
    en: 'The weight {weight} is the sum of filter weight × dense weight over the {count} cells that it reaches:',
    'zh-Hans': '{weight} = 它到达的 {count} 个单元格中“卷积核权重 × 全连接权重”之和：',
  },
  'trace.win': {
    en: 'filter {filter}, row {row}, column {column}:',
    'zh-Hans': '卷积核 {filter}，第 {row} 行第 {column} 列：',
  },
  'erase.button': {
    en: 'Erase the pixels that voted most',
    'zh-Hans': '擦掉投票最多的像素',
  },
  'erase.undo': {
    en: 'Undo',
    'zh-Hans': '撤销',
  },
  'erase.sentence': {
    en: '{count} pixels erased. Before: {before} with {percentBefore}. Now: {after} with {percentAfter}.',
    'zh-Hans': '擦掉了 {count} 个像素。之前：{before}，置信度 {percentBefore}。现在：{after}，置信度 {percentAfter}。',
  },
  'erase.left-out': {
    en: 'The pixels that were erased are not in the link, which shows the digit as it was.',
    'zh-Hans': '擦除的像素不会放进链接，打开链接时显示的是原来的数字。',
  },
  'erase.rest': {
    en: 'How many pixels does the answer depend on?',
    'zh-Hans': '答案取决于多少个像素？',
  },
  'trace.ways': {
    en: 'The cells that the pixel reaches',
    'zh-Hans': '像素到达的单元格',
  },
  'why.table': {
    en: 'Votes of the pixels as numbers',
    'zh-Hans': '像素的票的数值',
  },
};
