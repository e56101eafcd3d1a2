// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from './base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const partWords = {
  loading: {
    en: 'Loading…',
    'zh-Hans': '正在加载…',
  },
  'draw.sentence': {
    en: 'The network reads a {digit}, {percent} sure.',
    'zh-Hans': '网络识别为 {digit}，置信度 {percent}。',
  },
  'training.start': {
    en: 'Train',
    'zh-Hans': '开始训练',
  },
  'training.pause': {
    en: 'Pause',
    'zh-Hans': '暂停',
  },
  'training.fetching': {
    en: 'Fetching the training images: {received} of {megabytes} MB',
    'zh-Hans': '正在获取训练图像：{received} / {megabytes} MB',
  },
  'model.mnist': {
    en: 'One convolution',
    'zh-Hans': '一层卷积',
  },
  'model.mnist-deep': {
    en: 'Two convolutions',
    'zh-Hans': '两层卷积',
  },
  'answer.unknown': {
    en: '–',
    'zh-Hans': '–',
  },
  'filter.weight': {
    en: 'Weight in row {row}, column {column}',
    'zh-Hans': '第 {row} 行、第 {column} 列的权重',
  },
  'terms.products': {
    en: 'products',
    'zh-Hans': '乘积',
  },
  'terms.sum': {
    en: 'sum',
    'zh-Hans': '和',
  },
  'sentence.pinned': {
    en: '{sentence}. Pinned.',
    'zh-Hans': '{sentence}。已固定。',
  },
  'table.digit': {
    en: 'Digit',
    'zh-Hans': '数字',
  },
  'table.probability': {
    en: 'Probability',
    'zh-Hans': '概率',
  },
};
