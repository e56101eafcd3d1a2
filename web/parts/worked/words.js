// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const workedWords = {
  'list.and': {
    en: ', ',
    'zh-Hans': '、',
  },
  'stepper.label': {
    en: 'Steps',
    'zh-Hans': '步骤',
  },
  'stepper.play': {
    en: 'Play',
    'zh-Hans': '播放',
  },
  'stepper.pause': {
    en: 'Pause',
    'zh-Hans': '暂停',
  },
  'stepper.back': {
    en: 'Previous step',
    'zh-Hans': '后退一步',
  },
  'stepper.forward': {
    en: 'Next step',
    'zh-Hans': '前进一步',
  },
  'stepper.scrub': {
    en: 'Step',
    'zh-Hans': '步骤',
  },
  'stepper.of': {
    en: ' of ',
    'zh-Hans': '，共 ',
  },
  'stepper.speed': {
    en: 'Speed',
    'zh-Hans': '速度',
  },
  'worked.cell': {
    en: '{grid}, row {row}, column {column}',
    'zh-Hans': '{grid}，第 {row} 行第 {column} 列',
  },
  'worked.place': {
    en: 'row {row}, column {column}',
    'zh-Hans': '第 {row} 行第 {column} 列',
  },
  'worked.fault': {
    en: '{grid}, row {row}, column {column}: “{text}” is not a number from −999.99 to 999.99. The {value} from before still counts.',
    'zh-Hans': '{grid}，第 {row} 行第 {column} 列：“{text}”不是 −999.99 到 999.99 之间的数，仍按之前的 {value} 计算。',
  },
  'convolution.image': {
    en: 'Image',
    'zh-Hans': '图像',
  },
  'convolution.kernel': {
    en: 'Filter',
    'zh-Hans': '卷积核',
  },
  'convolution.sum': {
    en: 'Sum',
    'zh-Hans': '和',
  },
  'products.table': {
    en: 'The products as a table',
    'zh-Hans': '以表格显示各个乘积',
  },
  'products.place': {
    en: 'Place in the filter',
    'zh-Hans': '卷积核中的位置',
  },
  'products.product': {
    en: 'Product',
    'zh-Hans': '乘积',
  },
  'pooling.label': {
    en: 'Pooling, cell by cell',
    'zh-Hans': '逐格计算池化',
  },
  'pooling.kind': {
    en: 'Of each window, keep the',
    'zh-Hans': '每个窗口只保留',
  },
  'pooling.max': {
    en: 'largest',
    'zh-Hans': '最大值',
  },
  'pooling.average': {
    en: 'average',
    'zh-Hans': '平均值',
  },
  'pooling.min': {
    en: 'smallest',
    'zh-Hans': '最小值',
  },
  'pooling.map': {
    en: 'Map',
    'zh-Hans': '特征图',
  },
  'pooling.output': {
    en: 'Pooled',
    'zh-Hans': '池化结果',
  },
  'pooling.window': {
    en: 'Window',
    'zh-Hans': '窗口',
  },
  'pooling.hint': {
    en: 'Change any number of the map. Point at or tap a pooled cell to see its window.',
    'zh-Hans': '特征图中的数都可以修改。指向或点按池化结果中的任意一个单元格，看它来自哪个窗口。',
  },
  'pooling.sentence.max': {
    en: '{here}: the largest of {terms} is {value}.',
    'zh-Hans': '{here}：{terms} 中最大的是 {value}。',
  },
  'pooling.sentence.average': {
    en: '{here}: the average of {terms} is {value}.',
    'zh-Hans': '{here}：{terms} 的平均值是 {value}。',
  },
  'pooling.sentence.min': {
    en: '{here}: the smallest of {terms} is {value}.',
    'zh-Hans': '{here}：{terms} 中最小的是 {value}。',
  },
  'pooling.table': {
    en: 'The windows as a table',
    'zh-Hans': '以表格显示各个窗口',
  },
  'worked.reset': {
    en: 'Reset',
    'zh-Hans': '恢复原来的数',
  },
  'worked.bad.rows': {
    en: 'The attribute “{name}” should hold at most {limit} rows of equally many numbers, like “0 7 8; 1 9 9; 0 8 7”, not “{value}”.',
    'zh-Hans': '属性“{name}”应为最多 {limit} 行、各行个数相同的数，例如“0 7 8; 1 9 9; 0 8 7”，而不是“{value}”。',
  },
  'worked.bad.fit': {
    en: 'A filter of {kernel} does not fit into an image of {image}.',
    'zh-Hans': '{kernel} 的卷积核放不进 {image} 的图像。',
  },
  'convolution.output': {
    en: 'Output',
    'zh-Hans': '输出',
  },
  'convolution.here': {
    en: 'Row {row}, column {column}',
    'zh-Hans': '第 {row} 行第 {column} 列',
  },
};
