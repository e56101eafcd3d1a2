// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const loss = {
  'loss.guess': '乱猜：ln 10 ≈ {value}',
  'loss.slider': '正确数字的概率',
  'loss.value': '概率 {probability}，损失 {loss}',
  'loss.sample': '这个数字是 {label}。网络给 {label} 的概率是 {probability}，损失为 {loss}。',
  'loss.dragged': '如果网络给正确数字的概率是 {probability}，损失就是 {loss}。',
  'loss.unknown':
    '你画的是哪个数字，只有你知道：请在画板旁边告诉网络。纯靠乱猜，损失是 {loss}。拖动圆点，看看其他概率的损失。',
  'loss.back': '回到这个数字',
  'loss.table': '曲线的数值',
  'loss.refused': '概率应大于 0 且不超过 1。',
};
