// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'weights.label': {
    en: 'Training images seen',
    'zh-Hans': '已学习的训练图像',
  },
  'weights.network': {
    en: 'Network',
    'zh-Hans': '网络',
  },
  'weights.random': {
    en: 'none',
    'zh-Hans': '无',
  },
  'weights.trained': {
    en: 'trained',
    'zh-Hans': '训练完成',
  },
  'weights.images': {
    en: '{images} images',
    'zh-Hans': '{images} 张图像',
  },
  'weights.reseed': {
    en: 'New weights',
    'zh-Hans': '重新随机初始化',
  },
  'weights.live': {
    en: 'Back to your training',
    'zh-Hans': '回到你的训练',
  },
  'state.random': {
    en: 'Random weights, seed {seed}: nothing is learned yet.',
    'zh-Hans': '随机权重，种子 {seed}：还什么都没有学到。',
  },
  'state.images': {
    en: 'After {images} training images.',
    'zh-Hans': '学习了 {images} 张训练图像之后。',
  },
  'state.trained': {
    en: 'After {epochs} epochs of 60,000 training images: classifies {accuracy} of the 10,000 test digits correctly.',
    'zh-Hans': '在 60,000 张训练图像上训练 {epochs} 轮之后：10,000 个测试数字中识别正确的占 {accuracy}。',
  },
  'state.live': {
    en: 'From your training on this page: {images} images so far.',
    'zh-Hans': '来自你在本页的训练：目前学习了 {images} 张图像。',
  },
};
