// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const overview = {
  'overview.label': '网络的各个阶段',
  'overview.weights': '{count} 个权重',
  'overview.of.weights': '个权重',
  'dense.title': '全连接层',
  'overview.input':
    '输入的图像：{height}×{width} 个像素，取值 0 到 255。每个像素变成零附近的一个数，网络看到的就只有这些数。',
  'overview.conv':
    '{count} 个 {size}×{size} 的卷积核在图像上滑动，各自生成一张特征图；卷积核每停一处，就留下一个单元。',
  'overview.conv.deep':
    '{count} 个 {size}×{size}×{depth} 的卷积核同时在全部 {depth} 张特征图上滑动，各自生成一张新的特征图。',
  'overview.rectified': '随后，ReLU 把所有负的单元变为零。',
  'overview.relu': '负数变为零，其余保持不变。',
  'overview.pool':
    '每 {size}×{size} 个单元中，只有最大的保留下来。特征图变小了，找到的特征还在，而且没有需要学习的权重。',
  'overview.dense': '全部 {inputs} 个数加权求和，共 {units} 次，每次用不同的权重。',
  'overview.softmax':
    '对 {units} 个数字中的每一个，把全部 {inputs} 个单元加权求和；softmax 再把这些和变成概率。网络的答案是 {digit}，把握 {percent}。',
};
