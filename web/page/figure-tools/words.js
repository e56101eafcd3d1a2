// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'link.copied': {
    en: 'Copied: the link opens at this figure, as it is now.',
    'zh-Hans': '已复制：链接会直接打开这幅图，并保持现在的样子。',
  },
  'link.refused': {
    en: 'Your browser did not allow copying. This is the link:',
    'zh-Hans': '浏览器不允许复制。链接如下：',
  },
  'link.field': {
    en: 'Link',
    'zh-Hans': '链接',
  },
  'link.training': {
    en: 'What the network learned here does not fit into a link, which opens with the weights from before. Save the weights as a file to keep them.',
    'zh-Hans': '网络在这里学到的权重放不进链接，打开链接时用的是训练之前的权重。要保留它们，请存成文件。',
  },
  'link.file': {
    en: 'This page is a file, so the link works only on this computer.',
    'zh-Hans': '本页是一个文件，链接只能在这台电脑上打开。',
  },
  'link.save': {
    en: 'Save the weights (safetensors)',
    'zh-Hans': '保存权重（safetensors）',
  },
  'full.leave': {
    en: 'Leave full screen',
    'zh-Hans': '退出全屏',
  },
};
