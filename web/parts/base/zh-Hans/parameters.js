// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { parameters as words } from '../en/parameters.js' */

/** @type {Record<keyof typeof words, string>} */
export const parameters = {
  'parameters.locale': 'zh-Hans',
  'parameters.count-title': '数一数第一层的权重',
  'parameters.width': '宽度',
  'parameters.height': '高度',
  'parameters.channels': '通道数',
  'parameters.nodes': '全连接节点',
  'parameters.filters': '卷积核数',
  'parameters.bad-size': '{name}必须是 1 到 {max} 之间的整数。在此之前，仍使用上一个有效的数。',
  'parameters.dense': '全连接层',
  'parameters.dense-factors': '宽度 × 高度 × 通道数 × 节点数',
  'parameters.convolution': '卷积层',
  'parameters.convolution-factors': '3 × 3 × 通道数 × 卷积核数',
  'parameters.memory': '权重数 {count}，每个 4 字节，共 {memory}',
  'parameters.ratio': '卷积层每有一个权重，全连接层就有 {ratio} 个。',
  'parameters.areas': '面积与权重数成正比。如果出现圆圈，它只标出较小的方块在哪里。',
  'parameters.table': '用表格查看权重数',
  'parameters.layer': '层',
  'parameters.weights': '权重数',
  'parameters.bytes': '内存',

  'parameters.shift-title': '移动数字',
  'parameters.columns': '列',
  'parameters.rows': '行',
  'parameters.help': '方向键移动数字，Home 键放回原处。',
  'parameters.pixels': '全连接层看到的',
  'parameters.map': '一个卷积核看到的',
  'parameters.pixels-changed': '{of} 个输入中有 {count} 个变了',
  'parameters.map-changed': '两张图共有的 {of} 个单元中，{count} 个变了',
  'parameters.before': '移动前',
  'parameters.after': '移动后',
  'parameters.changed': '变化',
  'parameters.unmoved': '数字还在原处，什么都没有变。试着把它移动几个像素。',
  'parameters.moved':
    '移动 {columns} 列、{rows} 行：{percent} 的输入换了数值，而它们的权重是为原来的数值准备的。特征图上还是那些数，只是换了位置。',
  'parameters.same-answer':
    '网络两次都认作 {before}，移动前的把握是 {certain}，移动后是 {uncertain}。它的最后一层也是全连接层，要靠池化和训练才经得起这样的移动。',
  'parameters.other-answer':
    '网络在移动前读作 {before}（把握 {certain}），移动后却读作 {after}（{uncertain}）：它的最后一层也是全连接层，学到的是数字通常所在的位置。',
};
