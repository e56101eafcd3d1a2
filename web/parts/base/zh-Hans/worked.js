// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const worked = {
  'worked.cell': '{grid}，第 {row} 行第 {column} 列',
  'worked.place': '第 {row} 行第 {column} 列',
  'worked.colon': '：',
  'worked.fault':
    '{grid}，第 {row} 行第 {column} 列：“{text}”不是 −999.99 到 999.99 之间的数，仍按之前的 {value} 计算。',
  'worked.reset': '恢复原来的数',
  'worked.bad.rows': '属性“{name}”应为最多 {limit} 行、各行个数相同的数，例如“0 7 8; 1 9 9; 0 8 7”，而不是“{value}”。',
  'worked.bad.kernel':
    '属性“kernel”应为三行、每行三个数，例如“-1 0 1; -2 0 2; -1 0 1”，或者五行、每行五个数，而不是“{value}”。',
  'worked.bad.choice': '属性“{name}”应为 {choices} 之一，而不是“{value}”。',
  'worked.bad.fit': '{kernel} 的卷积核放不进 {image} 的图像。',
  'worked.bad.number': '属性“{name}”应为 {min} 到 {max} 之间的数，而不是“{value}”。',
  'worked.bad.whole': '属性“{name}”应为 {min} 到 {max} 之间的整数，而不是“{value}”。',
  'worked.bad.count': '属性“{name}”应为从 1 起的整数，而不是“{value}”。',
};
