// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const samples = {
  'samples.label': 'MNIST 测试集中的手写数字，按类别排列',
  'samples.show': '显示',
  'samples.all': '全部',
  'samples.misread': '读错的',
  'samples.class': '数字 {label}：{count} 个样本',
  'samples.digit': '样本 {number}：数字 {label}',
  'samples.chosen': '第 {number} 个样本（共 {count} 个），手写数字 {label}。',
  'samples.drawing': '网络正在看你画的数字。',
  'samples.none': '这 {count} 个数字，网络一个也没有读错。',
  'samples.more': '显示 1,000 个数字',
  'samples.table': '以表格显示各类别',
  'samples.count': '样本数',
  'samples.right': '读对',
  'samples.total': '合计',
};
