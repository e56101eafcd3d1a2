// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'parameters.locale': {
    en: 'en',
    'zh-Hans': 'zh-Hans',
  },
  'parameters.count-title': {
    en: 'Count the weights of the first layer',
    'zh-Hans': '数一数第一层的权重',
  },
  'parameters.width': {
    en: 'Width',
    'zh-Hans': '宽度',
  },
  'parameters.height': {
    en: 'Height',
    'zh-Hans': '高度',
  },
  'parameters.channels': {
    en: 'Channels',
    'zh-Hans': '通道数',
  },
  'parameters.nodes': {
    en: 'Dense nodes',
    'zh-Hans': '全连接节点',
  },
  'parameters.filters': {
    en: 'Filters',
    'zh-Hans': '卷积核数',
  },
  'parameters.bad-size': {
    en: '{name} is a whole number from 1 to {max}. Until you enter one, the last good one counts.',
    'zh-Hans': '{name}必须是 1 到 {max} 之间的整数。在此之前，仍使用上一个有效的数。',
  },
  'parameters.dense': {
    en: 'Dense layer',
    'zh-Hans': '全连接层',
  },
  'parameters.dense-factors': {
    en: 'width × height × channels × nodes',
    'zh-Hans': '宽度 × 高度 × 通道数 × 节点数',
  },
  'parameters.convolution': {
    en: 'Convolution',
    'zh-Hans': '卷积层',
  },
  'parameters.convolution-factors': {
    en: '3 × 3 × channels × filters',
    'zh-Hans': '3 × 3 × 通道数 × 卷积核数',
  },
  'parameters.memory': {
    en: '{count} weights, {memory} at 4 bytes each',
    'zh-Hans': '权重数 {count}，每个 4 字节，共 {memory}',
  },
  'parameters.ratio': {
    en: 'The dense layer has {ratio} times as many weights.',
    'zh-Hans': '全连接层的权重数是卷积层的 {ratio} 倍。',
  },
  'parameters.areas': {
    en: 'Areas are proportional to the number of weights. The ring, where there is one, only marks the smaller square.',
    'zh-Hans': '面积与权重数成正比。如果出现圆圈，它只标出较小的方块在哪里。',
  },
  'parameters.table': {
    en: 'The counts as a table',
    'zh-Hans': '用表格查看权重数',
  },
  'parameters.layer': {
    en: 'Layer',
    'zh-Hans': '层',
  },
  'parameters.weights': {
    en: 'Weights',
    'zh-Hans': '权重数',
  },
  'parameters.bytes': {
    en: 'Memory',
    'zh-Hans': '内存',
  },
  'parameters.shift-title': {
    en: 'Move the digit',
    'zh-Hans': '移动数字',
  },
  'parameters.columns': {
    en: 'Columns',
    'zh-Hans': '列',
  },
  'parameters.rows': {
    en: 'Rows',
    'zh-Hans': '行',
  },
  'parameters.help': {
    en: 'Arrow keys move the digit, Home puts it back.',
    'zh-Hans': '方向键移动数字，Home 键放回原处。',
  },
  'parameters.pixels': {
    en: 'What a dense layer sees',
    'zh-Hans': '全连接层看到的',
  },
  'parameters.map': {
    en: 'What one filter of the convolution sees',
    'zh-Hans': '一个卷积核看到的',
  },
  'parameters.pixels-changed': {
    en: '{count} of {of} inputs changed',
    'zh-Hans': '{of} 个输入中有 {count} 个变了',
  },
  'parameters.map-changed': {
    en: '{count} of the {of} cells that both maps share changed',
    'zh-Hans': '两张图共有的 {of} 个单元格中，{count} 个变了',
  },
  'parameters.before': {
    en: 'before',
    'zh-Hans': '移动前',
  },
  'parameters.after': {
    en: 'moved',
    'zh-Hans': '移动后',
  },
  'parameters.changed': {
    en: 'changed',
    'zh-Hans': '变化',
  },
  'parameters.unmoved': {
    en: 'The digit is where it was: nothing has changed. Move it by a few pixels.',
    'zh-Hans': '数字还在原处，什么都没有变。试着把它移动几个像素。',
  },
  'parameters.moved': {
    en: 'Moved by {columns} columns and {rows} rows: {percent} of the inputs hold another number, each with a weight that was meant for the old one. The map holds the same numbers, only in another place.',
    'zh-Hans':
      '移动 {columns} 列、{rows} 行：{percent} 的输入换了数值，而它们的权重是为原来的数值准备的。特征图上还是那些数，只是换了位置。',
  },
  'parameters.same-answer': {
    en: 'The network reads a {before} in both places, {certain} sure before and {uncertain} after. Its last layer is dense too, and needs pooling and training to tolerate such shifts.',
    'zh-Hans':
      '网络两次都识别为 {before}，移动前的置信度是 {certain}，移动后是 {uncertain}。它的最后一层也是全连接层，要靠池化和训练才经得起这样的移动。',
  },
  'parameters.other-answer': {
    en: 'The network reads a {before} before ({certain} sure), but a {after} after ({uncertain}): its last layer is dense too, and has learned where digits usually are.',
    'zh-Hans':
      '网络在移动前识别为 {before}（置信度 {certain}），移动后却识别为 {after}（{uncertain}）：它的最后一层也是全连接层，学到的是数字通常所在的位置。',
  },
};
