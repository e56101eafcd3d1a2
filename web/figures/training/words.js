// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'training.resume': {
    en: 'Resume',
    'zh-Hans': '继续',
  },
  'training.step': {
    en: 'One step',
    'zh-Hans': '单步训练',
  },
  'training.reset': {
    en: 'Reset',
    'zh-Hans': '重置',
  },
  'training.rate': {
    en: 'Learning rate',
    'zh-Hans': '学习率',
  },
  'training.batch': {
    en: 'Batch size',
    'zh-Hans': '批量大小',
  },
  'training.images': {
    en: 'Training images',
    'zh-Hans': '训练图像',
  },
  'training.size': {
    en: '{count} ({megabytes} MB)',
    'zh-Hans': '{count} 张（{megabytes} MB）',
  },
  'training.rest': {
    en: '{model}, from the random weights of seed {seed}.',
    'zh-Hans': '{model}，从种子 {seed} 的随机权重开始。',
  },
  'training.state': {
    en: '{images} images seen, epoch {epoch}, from the random weights of seed {seed}.',
    'zh-Hans': '已学习 {images} 张图像，第 {epoch} 轮，从种子 {seed} 的随机权重开始。',
  },
  'training.diverged': {
    en: 'The training diverged: at this learning rate each step overshoots. The last good weights are kept; choose a lower rate and go on, or reset.',
    'zh-Hans': '损失发散了：学习率太高，每一步都走过了头。最后一组正常的权重已保留；请调低学习率后继续，或者重置。',
  },
  'training.learned': {
    en: 'The filters, and what they make of the digit',
    'zh-Hans': '卷积核，以及它们眼中的数字',
  },
  'curves.loss': {
    en: 'Loss',
    'zh-Hans': '损失',
  },
  'curves.accuracy': {
    en: 'Accuracy',
    'zh-Hans': '准确率',
  },
  'curves.guess': {
    en: 'guessing: {value}',
    'zh-Hans': '随机猜测：{value}',
  },
  'curves.training': {
    en: 'training',
    'zh-Hans': '训练',
  },
  'curves.test': {
    en: 'test',
    'zh-Hans': '测试',
  },
  'curves.images': {
    en: 'images',
    'zh-Hans': '图像数',
  },
  'curves.table': {
    en: 'The curves as numbers',
    'zh-Hans': '曲线的数值',
  },
};
