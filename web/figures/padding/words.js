// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'padding.label': {
    en: 'Two ways to deal with the edge',
    'zh-Hans': '处理边缘的两种方式',
  },
  'padding.image': {
    en: 'Image, n',
    'zh-Hans': '图像 n',
  },
  'padding.kernel': {
    en: 'Filter, k',
    'zh-Hans': '卷积核 k',
  },
  'padding.formula': {
    en: 'Size of the output, with p rings of padding and steps of s pixels (here 1):',
    'zh-Hans': '输出的边长（填充 p 圈，每步移动 s 个像素，这里为 1）：',
  },
  'padding.valid': {
    en: 'only where the filter fits',
    'zh-Hans': '只在卷积核放得下的地方计算',
  },
  'padding.same': {
    en: 'with a ring of zeros',
    'zh-Hans': '四周补一圈零',
  },
  'padding.size': {
    en: 'output {shape}',
    'zh-Hans': '输出 {shape}',
  },
  'padding.here': {
    en: '{here}:',
    'zh-Hans': '{here}：',
  },
  'padding.valid.inside': {
    en: 'valid: the filter fits; the sum is {value}.',
    'zh-Hans': 'valid：卷积核放得下，和为 {value}。',
  },
  'padding.valid.beyond': {
    en: 'valid: the filter reaches over the edge; no output.',
    'zh-Hans': 'valid：卷积核超出边缘，没有输出。',
  },
  'padding.same.inside': {
    en: 'same: {count} pixels under the filter; the sum is {value}.',
    'zh-Hans': 'same：卷积核下是 {count} 个像素，和为 {value}。',
  },
  'padding.same.zeros': {
    en: 'same: {zeros} of the {count} inputs are zeros of the ring; the sum is {value}.',
    'zh-Hans': 'same：{count} 个输入中有 {zeros} 个是补上的零，和为 {value}。',
  },
};
