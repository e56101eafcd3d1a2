// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'worked.colon': {
    en: ':',
    'zh-Hans': '：',
  },
  'worked.bad.kernel': {
    en: 'The attribute “kernel” should hold three rows of three numbers, like “-1 0 1; -2 0 2; -1 0 1”, or five rows of five, not “{value}”.',
    'zh-Hans':
      '属性“kernel”应为三行、每行三个数，例如“-1 0 1; -2 0 2; -1 0 1”，或者五行、每行五个数，而不是“{value}”。',
  },
  'convolution.label': {
    en: 'A convolution, cell by cell',
    'zh-Hans': '逐格计算卷积',
  },
  'convolution.products': {
    en: 'Products',
    'zh-Hans': '乘积',
  },
  'convolution.hint': {
    en: 'Change any number of the image or the filter. Point at or tap an output cell to see where it comes from.',
    'zh-Hans': '图像和卷积核中的数都可以修改。指向或点按输出中的任意一个单元格，看它从何而来。',
  },
};
