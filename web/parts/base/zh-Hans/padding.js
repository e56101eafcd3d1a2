// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const padding = {
  'padding.label': '处理边缘的两种方式',
  'padding.image': '图像 n',
  'padding.kernel': '卷积核 k',
  'padding.formula': '输出的边长（填充 p 圈，每步移动 s 个像素，这里为 1）：',
  'padding.valid': '只在卷积核放得下的地方计算',
  'padding.same': '四周补一圈零',
  'padding.size': '输出 {shape}',
  'padding.here': '{here}：',
  'padding.valid.inside': 'valid：卷积核放得下，和为 {value}。',
  'padding.valid.beyond': 'valid：卷积核超出边缘，没有输出。',
  'padding.same.inside': 'same：卷积核下是 {count} 个像素，和为 {value}。',
  'padding.same.zeros': 'same：{count} 个输入中有 {zeros} 个是补上的零，和为 {value}。',
};
