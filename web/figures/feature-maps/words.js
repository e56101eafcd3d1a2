// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'network.label': {
    en: 'A digit on its way through the network',
    'zh-Hans': '一个数字穿过网络的全过程',
  },
  'network.bad-cell': {
    en: 'The network has no cell “{name}”. One is called, for example, “conv 3 12 7”: map 3, row 12, column 7.',
    'zh-Hans': '网络中没有“{name}”这个单元格。单元格的名称例如“conv 3 12 7”：第 3 张图，第 12 行，第 7 列。',
  },
  'key.here': {
    en: 'this cell',
    'zh-Hans': '当前单元格',
  },
  'key.from': {
    en: 'came from',
    'zh-Hans': '来源',
  },
  'key.to': {
    en: 'feeds',
    'zh-Hans': '去向',
  },
  'input.signs': {
    en: 'Signs',
    'zh-Hans': '正负',
  },
  'layer.number': {
    en: ' {number},',
    'zh-Hans': ' {number} ',
  },
  'probabilities.label': {
    en: 'Probability of each digit',
    'zh-Hans': '每个数字的概率',
  },
  'probabilities.row': {
    en: 'Digit {digit}: {percent}',
    'zh-Hans': '数字 {digit}：{percent}',
  },
  'answer.label': {
    en: 'Label',
    'zh-Hans': '标签',
  },
  'answer.prediction': {
    en: 'Prediction',
    'zh-Hans': '预测',
  },
  'answer.loss': {
    en: 'Loss',
    'zh-Hans': '损失',
  },
  'answer.formula': {
    en: '−ln {probability}, for digit {label}',
    'zh-Hans': '−ln {probability}（数字 {label}）',
  },
  'where.input': {
    en: 'Input · row {row}, column {column}',
    'zh-Hans': '输入 · 第 {row} 行，第 {column} 列',
  },
  'where.filters': {
    en: 'Filter {number} · row {row}, column {column}',
    'zh-Hans': '卷积核 {number} · 第 {row} 行，第 {column} 列',
  },
  'where.conv': {
    en: 'Convolution{layer} map {number} · row {row}, column {column}',
    'zh-Hans': '卷积{layer}特征图 {number} · 第 {row} 行，第 {column} 列',
  },
  'where.relu': {
    en: 'ReLU{layer} map {number} · row {row}, column {column}',
    'zh-Hans': 'ReLU{layer}特征图 {number} · 第 {row} 行，第 {column} 列',
  },
  'where.pool': {
    en: 'Pooled{layer} map {number} · row {row}, column {column}',
    'zh-Hans': '池化{layer}特征图 {number} · 第 {row} 行，第 {column} 列',
  },
  'where.softmax': {
    en: 'Probability of {digit}',
    'zh-Hans': '数字 {digit} 的概率',
  },
  'how.input': {
    en: 'The pixel is {pixel} of 255. Divided by 255, minus 0.5, it becomes a number around zero.',
    'zh-Hans': '像素值为 {pixel}（最大 255）。除以 255 再减去 0.5，就成了零附近的数。',
  },
  'how.filters': {
    en: 'One of the nine weights of filter {number}. It meets every patch of the input at the same place, once for each of the {count} cells of map {number}.',
    'zh-Hans':
      '卷积核 {number} 的九个权重之一。它与输入的每一小块相乘，位置总是相同；特征图 {number} 的 {count} 个单元格各用它一次。',
  },
  'how.conv': {
    en: 'Nine inputs under filter {number}, each times its weight. Their sum is the cell.',
    'zh-Hans': '卷积核 {number} 下的九个输入，各乘以对应的权重，其和就是这个单元格的值。',
  },
  'how.conv.biased': {
    en: 'Nine inputs under filter {number}, each times its weight. Their sum, plus the bias, is the cell.',
    'zh-Hans': '卷积核 {number} 下的九个输入，各乘以对应的权重，其和加上偏置就是这个单元格的值。',
  },
  'how.conv.deep': {
    en: '{count} products: nine from each of {depth} maps. Here are those of map {strongest}, one of which weighs most.',
    'zh-Hans': '共 {count} 个乘积：{depth} 张图各九个。这里是第 {strongest} 张图的九个，其中有绝对值最大的一个。',
  },
  'how.relu': {
    en: 'If the cell before it is positive, it goes on as it is; if it is negative, it becomes zero.',
    'zh-Hans': '前一个单元格若为正数，就原样通过；若为负数，则变为零。',
  },
  'how.pool': {
    en: 'Four neighbouring cells of map {number} before it. The largest goes on, three are forgotten.',
    'zh-Hans': '前一层第 {number} 张图中相邻的四个单元格。最大的保留，其余三个舍弃。',
  },
  'how.softmax': {
    en: 'Ten scores z, one per digit. Each becomes exp(z − largest z); its share of their sum is the probability. Score of {digit}: {count} products summed, {sum}, plus bias {bias}.',
    'zh-Hans':
      '十个得分 z，每个数字一个。各自变为 exp(z − 最大的 z)，它在总和中的占比就是概率。数字 {digit} 的得分：{count} 个乘积之和 {sum}，加上偏置 {bias}。',
  },
  'terms.patch': {
    en: 'input',
    'zh-Hans': '输入',
  },
  'terms.map': {
    en: 'map {number}',
    'zh-Hans': '第 {number} 张图',
  },
  'terms.filter': {
    en: 'filter {number}',
    'zh-Hans': '卷积核 {number}',
  },
  'terms.sum.deep': {
    en: 'sum of {count}',
    'zh-Hans': '{count} 个之和',
  },
  'terms.bias': {
    en: 'plus bias',
    'zh-Hans': '加偏置',
  },
  'terms.cell': {
    en: 'cell',
    'zh-Hans': '单元格',
  },
  'terms.largest': {
    en: 'largest',
    'zh-Hans': '最大值',
  },
  'terms.share': {
    en: 'share',
    'zh-Hans': '占比',
  },
  'terms.candidates': {
    en: 'candidates',
    'zh-Hans': '候选',
  },
  'sentence.input': {
    en: 'Input, row {row}, column {column}: {pixel} / 255 − 0.5 = {value}',
    'zh-Hans': '输入，第 {row} 行第 {column} 列：{pixel} / 255 − 0.5 = {value}',
  },
  'sentence.filters': {
    en: 'Filter {number}, row {row}, column {column}: weight {value}',
    'zh-Hans': '卷积核 {number}，第 {row} 行第 {column} 列：权重 {value}',
  },
  'sentence.conv': {
    en: 'Convolution map {number}, row {row}, column {column}: {terms} = {value}',
    'zh-Hans': '卷积特征图 {number}，第 {row} 行第 {column} 列：{terms} = {value}',
  },
  'sentence.conv.biased': {
    en: 'Convolution{layer} map {number}, row {row}, column {column}: {terms}, plus bias {bias} = {value}',
    'zh-Hans': '卷积{layer}特征图 {number}，第 {row} 行第 {column} 列：{terms}，加偏置 {bias} = {value}',
  },
  'sentence.conv.deep': {
    en: 'Convolution{layer} map {number}, row {row}, column {column}: {count} products, sum {sum}, plus bias {bias} = {value}',
    'zh-Hans':
      '卷积{layer}特征图 {number}，第 {row} 行第 {column} 列：{count} 个乘积之和 {sum}，加偏置 {bias} = {value}',
  },
  'sentence.relu': {
    en: 'ReLU{layer} map {number}, row {row}, column {column}: the larger of 0 and {input} is {value}',
    'zh-Hans': 'ReLU{layer}特征图 {number}，第 {row} 行第 {column} 列：0 与 {input} 中较大的是 {value}',
  },
  'sentence.pool': {
    en: 'Pooled{layer} map {number}, row {row}, column {column}: the largest of {terms} is {value}',
    'zh-Hans': '池化{layer}特征图 {number}，第 {row} 行第 {column} 列：{terms} 中最大的是 {value}',
  },
  'sentence.softmax': {
    en: 'Digit {digit}: {term} / {total} = {value}',
    'zh-Hans': '数字 {digit}：{term} / {total} = {value}',
  },
  'arithmetic.label': {
    en: 'The arithmetic of the cell pointed at',
    'zh-Hans': '所指单元格的算式',
  },
  'arithmetic.rest': {
    en: 'Point at or tap any cell to see where its number comes from.',
    'zh-Hans': '指向或点按任意一个单元格，看它的数值从何而来。',
  },
  'arithmetic.hint': {
    en: 'Click or tap a cell to pin it. With the keyboard: Tab to a map, then arrows and Enter.',
    'zh-Hans': '点击单元格可将其固定。使用键盘：用 Tab 进入特征图，再用方向键和 Enter。',
  },
  'arithmetic.release': {
    en: 'Unpin',
    'zh-Hans': '取消固定',
  },
  'table.map': {
    en: 'The numbers of a map',
    'zh-Hans': '一张图的数值',
  },
  'table.which': {
    en: 'Map',
    'zh-Hans': '选择图',
  },
};
