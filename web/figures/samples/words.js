// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'samples.label': {
    en: 'Handwritten digits of the MNIST test set, by class',
    'zh-Hans': 'MNIST 测试集中的手写数字，按类别排列',
  },
  'samples.show': {
    en: 'Show',
    'zh-Hans': '显示',
  },
  'samples.all': {
    en: 'all',
    'zh-Hans': '全部',
  },
  'samples.misread': {
    en: 'misclassified',
    'zh-Hans': '识别错的',
  },
  'samples.class': {
    en: 'Digit {label}: {count} samples',
    'zh-Hans': '数字 {label}：{count} 个样本',
  },
  'samples.digit': {
    en: 'Sample {number}: a {label}',
    'zh-Hans': '样本 {number}：数字 {label}',
  },
  'samples.chosen': {
    en: 'Sample {number} of {count}, a handwritten {label}.',
    'zh-Hans': '第 {number} 个样本（共 {count} 个），手写数字 {label}。',
  },
  'samples.drawing': {
    en: 'The network is looking at your drawing.',
    'zh-Hans': '网络正在看你画的数字。',
  },
  'samples.none': {
    en: 'The network classifies all of these {count} digits correctly.',
    'zh-Hans': '这 {count} 个数字，网络全部识别正确。',
  },
  'samples.more': {
    en: 'Show 1,000 digits',
    'zh-Hans': '显示 1,000 个数字',
  },
  'samples.table': {
    en: 'The classes as a table',
    'zh-Hans': '以表格显示各类别',
  },
  'samples.count': {
    en: 'Samples',
    'zh-Hans': '样本数',
  },
  'samples.right': {
    en: 'Classified correctly',
    'zh-Hans': '识别正确',
  },
  'samples.total': {
    en: 'All',
    'zh-Hans': '合计',
  },
};
