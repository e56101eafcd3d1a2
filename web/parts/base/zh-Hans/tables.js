// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const tables = {
  'table.map': '一张图的数值',
  'table.which': '选择图',
  'table.maps': '两张特征图的数值',
  'table.probabilities': '以表格显示概率',
  'table.digit': '数字',
  'table.probability': '概率',
  'table.stages': '以表格显示整个网络',
  'table.stage': '阶段',
  'table.shape': '形状',
  'table.weights': '权重数',
};
