// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const pooling = {
  'pooling.label': '逐格计算池化',
  'pooling.kind': '每个窗口只保留',
  'pooling.max': '最大值',
  'pooling.average': '平均值',
  'pooling.min': '最小值',
  'pooling.map': '特征图',
  'pooling.output': '池化结果',
  'pooling.window': '窗口',
  'pooling.hint': '特征图中的数都可以修改。指向或点按池化结果中的任意一格，看它来自哪个窗口。',
  'pooling.sentence.max': '{here}：{terms} 中最大的是 {value}。',
  'pooling.sentence.average': '{here}：{terms} 的平均值是 {value}。',
  'pooling.sentence.min': '{here}：{terms} 中最小的是 {value}。',
  'pooling.table': '以表格显示各个窗口',
  'pooled.label': '网络特征图上的池化',
  'pooled.filter': '卷积核',
  'pooled.row': '第 {row} 行',
  'pooled.sentence': '第 {row} 行：{count} 个并排的窗口，来自特征图的第 {from}、{to} 行。',
  'pooled.table': '以表格显示第 {row} 行',
  'pooled.hint': '指向或点按任意一张图中的一格，看它所在的窗口。',
  'pooled.help': '方向键在池化结果的各格之间移动。',
};
