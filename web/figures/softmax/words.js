// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'softmax.label': {
    en: 'From logits to probabilities',
    'zh-Hans': '从 logits 到概率',
  },
  'softmax.class': {
    en: 'Class',
    'zh-Hans': '类别',
  },
  'softmax.totals': {
    en: 'Largest and sum',
    'zh-Hans': '最大值与总和',
  },
  'softmax.logit': {
    en: 'Logit z of {k}',
    'zh-Hans': '类别 {k} 的 logit z',
  },
  'softmax.sentence': {
    en: 'Class {k}: exp({logit} − {largest}) = {exponential}. Divided by the sum {sum}, it is {probability}.',
    'zh-Hans': '类别 {k}：exp({logit} − {largest}) = {exponential}，除以总和 {sum}，得 {probability}。',
  },
  'softmax.shift': {
    en: 'Add to all logits',
    'zh-Hans': '给所有 logits 加上',
  },
  'softmax.reset': {
    en: 'Reset',
    'zh-Hans': '恢复网络的 logits',
  },
  'softmax.reset.own': {
    en: 'Start over',
    'zh-Hans': '重新开始',
  },
  'softmax.why': {
    en: 'Type a logit, or drag its bar. Then add a number to all of them: does any probability change? The largest, m, is subtracted first because exp of more than 88 is too large for a 32-bit number.',
    'zh-Hans':
      '输入一个 logit，或拖动它的横条。再给所有 logits 加上同一个数：概率会变吗？之所以先减去最大值 m，是因为指数超过 88 时，exp 的结果就超出了 32 位浮点数的范围。',
  },
  'softmax.shifted': {
    en: 'All logits moved by {shift}, and the largest with them. The differences to it are the same as before, so are their exponentials, and so are the probabilities.',
    'zh-Hans':
      '所有 logits 都移动了 {shift}，最大值也随之移动。各个 logit 与它的差没有变，指数没有变，概率也就没有变。',
  },
  'softmax.refused': {
    en: 'Expected a number from −{maxLogit} to {maxLogit}; the logit stays as it was.',
    'zh-Hans': '请输入 −{maxLogit} 到 {maxLogit} 之间的数；这个 logit 保持不变。',
  },
  'softmax.attribute': {
    en: 'Expected 2 to 10 logits from −100 to 100; here are the network’s instead.',
    'zh-Hans': '需要 2 到 10 个介于 −100 和 100 之间的 logit；这里改用网络的 logits。',
  },
};
