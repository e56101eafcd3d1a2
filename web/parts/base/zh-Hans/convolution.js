// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const convolution = {
  'convolution.label': '逐格计算卷积',
  'convolution.image': '图像',
  'convolution.kernel': '卷积核',
  'convolution.products': '乘积',
  'convolution.sum': '和',
  'convolution.output': '输出',
  'convolution.here': '第 {row} 行第 {column} 列',
  'convolution.hint': '图像和卷积核中的数都可以修改。指向或点按输出中的任意一格，看它从何而来。',
  'products.table': '以表格显示各个乘积',
  'products.place': '卷积核中的位置',
  'products.product': '乘积',
};
