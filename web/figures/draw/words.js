// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'draw.empty': {
    en: 'The pad is empty.',
    'zh-Hans': '画板是空的。',
  },
  'draw.tools': {
    en: 'Drawing tools',
    'zh-Hans': '绘图工具',
  },
  'draw.pen': {
    en: 'Pen',
    'zh-Hans': '画笔',
  },
  'draw.eraser': {
    en: 'Eraser',
    'zh-Hans': '橡皮',
  },
  'draw.undo': {
    en: 'Undo',
    'zh-Hans': '撤销',
  },
  'draw.meant': {
    en: 'I meant',
    'zh-Hans': '我写的是',
  },
  'draw.loss': {
    en: 'Loss for a {label}: {loss}',
    'zh-Hans': '标签为 {label} 时的损失：{loss}',
  },
  'draw.again': {
    en: 'Show it my drawing',
    'zh-Hans': '让网络看我画的',
  },
  'draw.elsewhere': {
    en: 'The network is looking at another picture.',
    'zh-Hans': '网络正在看另一张图片。',
  },
};
