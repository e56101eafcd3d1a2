// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'loss.guess': {
    en: 'guessing: ln 10 ≈ {value}',
    'zh-Hans': '随机猜测：ln 10 ≈ {value}',
  },
  'loss.slider': {
    en: 'Probability of the right digit',
    'zh-Hans': '正确数字的概率',
  },
  'loss.value': {
    en: 'probability {probability}, loss {loss}',
    'zh-Hans': '概率 {probability}，损失 {loss}',
  },
  'loss.sample': {
    en: 'This digit is a {label}. The network gave {label} a probability of {probability}: a loss of {loss}.',
    'zh-Hans': '这个数字是 {label}。网络给 {label} 的概率是 {probability}，损失为 {loss}。',
  },
  'loss.dragged': {
    en: 'If the network gave the right digit a probability of {probability}, the loss would be {loss}.',
    'zh-Hans': '如果网络给正确数字的概率是 {probability}，损失就是 {loss}。',
  },
  'loss.unknown': {
    en: 'Only you know which digit you drew: say it beside the pad. The loss of a mere guess is {loss}. Drag the point to see others.',
    'zh-Hans':
      '你画的是哪个数字，只有你知道：请在画板旁边告诉网络。纯靠随机猜测，损失是 {loss}。拖动圆点，看看其他概率的损失。',
  },
  'loss.back': {
    en: 'Back to the digit',
    'zh-Hans': '回到这个数字',
  },
  'loss.table': {
    en: 'The curve as numbers',
    'zh-Hans': '曲线的数值',
  },
  'loss.refused': {
    en: 'Expected a probability above 0 and up to 1.',
    'zh-Hans': '概率应大于 0 且不超过 1。',
  },
};
