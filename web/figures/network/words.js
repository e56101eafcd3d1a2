// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'overview.label': {
    en: 'The stages of the network',
    'zh-Hans': '网络的各个阶段',
  },
  'overview.weights': {
    en: '{count} weights',
    'zh-Hans': '{count} 个权重',
  },
  'overview.of.weights': {
    en: 'weights',
    'zh-Hans': '个权重',
  },
  'overview.input': {
    en: 'The picture: {height}×{width} pixels from 0 to 255. Each becomes a number around zero, and these are all that the network sees.',
    'zh-Hans':
      '输入的图像：{height}×{width} 个像素，取值 0 到 255。每个像素变成零附近的一个数，网络看到的就只有这些数。',
  },
  'overview.pixel': {
    en: 'pixel',
    'zh-Hans': '像素值',
  },
  'overview.conv': {
    en: '{count} filters of {size}×{size} weights slide over the picture. Each makes a map of its own; wherever the filter fits, it leaves one cell.',
    'zh-Hans': '{count} 个 {size}×{size} 的卷积核在图像上滑动，各自生成一张特征图；卷积核每停一处，就留下一个单元格。',
  },
  'overview.conv.deep': {
    en: '{count} filters of {size}×{size}×{depth} weights slide over all {depth} maps at once. Each makes one new map.',
    'zh-Hans': '{count} 个 {size}×{size}×{depth} 的卷积核同时在全部 {depth} 张特征图上滑动，各自生成一张新的特征图。',
  },
  'overview.rectified': {
    en: ' Then ReLU sets every negative cell to zero.',
    'zh-Hans': '随后，ReLU 把所有负的单元格变为零。',
  },
  'overview.relu': {
    en: 'Every negative number becomes zero, the others go on as they are.',
    'zh-Hans': '负数变为零，其余保持不变。',
  },
  'overview.pool': {
    en: 'Of every {size}×{size} cells the largest goes on. The maps become smaller, what was found stays, and there is nothing to learn.',
    'zh-Hans':
      '每 {size}×{size} 个单元格中，只有最大的保留下来。特征图变小了，找到的特征还在，而且没有需要学习的权重。',
  },
  'overview.dense': {
    en: 'All {inputs} numbers are weighed and added up, {units} times with other weights.',
    'zh-Hans': '全部 {inputs} 个数加权求和，共 {units} 次，每次用不同的权重。',
  },
  'overview.softmax': {
    en: 'All {inputs} cells are weighed and added up, once for each of the {units} digits. Softmax makes probabilities of these sums. The answer is {digit}, {percent} sure.',
    'zh-Hans':
      '对 {units} 个数字中的每一个，把全部 {inputs} 个单元格加权求和；softmax 再把这些和变成概率。网络的答案是 {digit}，置信度 {percent}。',
  },
  'table.stages': {
    en: 'The network as a table',
    'zh-Hans': '以表格显示整个网络',
  },
  'table.stage': {
    en: 'Stage',
    'zh-Hans': '阶段',
  },
  'table.shape': {
    en: 'Shape',
    'zh-Hans': '形状',
  },
  'table.weights': {
    en: 'Weights',
    'zh-Hans': '权重数',
  },
};
