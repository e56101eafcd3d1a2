// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'live.label': {
    en: 'A network that reads your handwriting',
    'zh-Hans': '识别手写数字的网络',
  },
  'live.turn': {
    en: 'Your turn: draw a digit',
    'zh-Hans': '轮到你了：写一个数字',
  },
  'live.bars': {
    en: 'Probabilities of the ten digits',
    'zh-Hans': '十个数字的概率',
  },
  'live.examples': {
    en: 'Examples',
    'zh-Hans': '示例',
  },
  'live.example': {
    en: 'Draw a {digit}',
    'zh-Hans': '写一个 {digit}',
  },
  'live.tricky': {
    en: 'A tricky one',
    'zh-Hans': '难认的',
  },
  'live.mine': {
    en: 'Back to my drawing',
    'zh-Hans': '回到我写的数字',
  },
  'live.tools': {
    en: 'The network',
    'zh-Hans': '网络',
  },
  'live.why': {
    en: 'Why?',
    'zh-Hans': '为什么？',
  },
  'live.forget': {
    en: 'Forget everything',
    'zh-Hans': '忘掉一切',
  },
  'live.restore': {
    en: 'Restore',
    'zh-Hans': '恢复',
  },
  'live.trained': {
    en: 'Trained: it gets {accuracy} of unseen digits right.',
    'zh-Hans': '已训练：对从未见过的数字，识别正确率为 {accuracy}。',
  },
  'live.images': {
    en: 'Trained on {images} digits.',
    'zh-Hans': '已用 {images} 个数字训练。',
  },
  'live.random': {
    en: 'All weights are random: the network knows nothing. Train it, or restore what it had learned.',
    'zh-Hans': '所有权重都是随机的：网络什么也不认识。可以训练它，或恢复它学过的权重。',
  },
  'live.learning': {
    en: 'Trained in this page: {images} digits so far.',
    'zh-Hans': '正在本页训练：已学习 {images} 个数字。',
  },
  'live.diverged': {
    en: 'The training diverged.',
    'zh-Hans': '训练发散了。',
  },
  'cell.where': {
    en: 'Map {map}, row {row}, column {column}',
    'zh-Hans': '第 {map} 张特征图，第 {row} 行第 {column} 列',
  },
  'cell.pixel': {
    en: 'Input, row {row}, column {column}',
    'zh-Hans': '输入，第 {row} 行第 {column} 列',
  },
  'cell.input': {
    en: 'A pixel from 0 to 255, scaled',
    'zh-Hans': '缩放后的像素（原为 0 到 255）',
  },
  'cell.conv': {
    en: 'Nine pixels, each times the filter’s weight, summed',
    'zh-Hans': '九个像素，各乘以卷积核的权重，再求和',
  },
  'cell.pool': {
    en: 'The largest of these',
    'zh-Hans': '其中的最大值',
  },
  'cell.deep': {
    en: 'The sum of {count} products',
    'zh-Hans': '{count} 个乘积之和',
  },
  'why.what': {
    en: 'The score of {digit} is {score}. The outlined cells raised it most:',
    'zh-Hans': '{digit} 的得分是 {score}。贡献最大的是框出的单元格：',
  },
  'why.vote': {
    en: 'Map {map}, row {row}, column {column}: {value} × {weight} =',
    'zh-Hans': '第 {map} 张特征图第 {row} 行第 {column} 列：{value} × {weight} =',
  },
};
