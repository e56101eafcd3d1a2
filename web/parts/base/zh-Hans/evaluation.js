// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const evaluation = {
  'confusion.title': '哪个数字被认成了哪个',
  'confusion.axes': '每行是一个正确答案，每列是一个预测。对角线上的预测是对的。',
  'confusion.was': '正确答案',
  'confusion.said': '预测',
  'confusion.cell': '正确答案 {label}，预测 {prediction}：{count} 次',
  'confusion.rest': '先评估网络，这里才有次数。',
  'confusion.bad': '属性“confused”应为实际的数字和读作的数字，例如“4 9”，而不是“{value}”。',
  'confusion.hint': '选择一格，查看其中的数字。',
  'confusion.right': '1,000 个数字中，{count} 个 {label} 认对了。选择这一格，查看这些数字。',
  'confusion.wrong': '1,000 个数字中，{count} 个 {label} 被认成了 {prediction}。选择这一格，查看这些数字。',
  'mistakes.title': '最严重的错误',
  'mistakes.cell': '正确答案 {label}，预测 {prediction}',
  'mistakes.one': '{label} 认成 {prediction}',
  'mistakes.loss': '损失 {loss}',
  'mistakes.back': '所有错误',
  'mistakes.none': '一个也没有。',
  'mistakes.all': '共 {count} 个数字，损失最高的在前。选择一个，所有图都会显示它。',
  'mistakes.some': '{count} 个数字中损失最高的 {most} 个。选择一个，所有图都会显示它。',
};
