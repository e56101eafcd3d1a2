// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'evaluation.run': {
    en: 'Evaluate 1,000 digits',
    'zh-Hans': '评估 1,000 个数字',
  },
  'evaluation.label': {
    en: 'Log of the evaluation',
    'zh-Hans': '评估日志',
  },
  'evaluation.rest': {
    en: 'Nothing evaluated yet.',
    'zh-Hans': '尚未评估。',
  },
  'evaluation.line': {
    en: '[Step {step}] Past {window} steps: Average Loss {loss} | Accuracy: {accuracy}',
    'zh-Hans': '[第 {step} 步] 前 {window} 张：平均损失 {loss} | 准确率：{accuracy}',
  },
  'evaluation.total': {
    en: 'All {count}: Average Loss {loss} | Accuracy: {accuracy}',
    'zh-Hans': '全部 {count} 个：平均损失 {loss} | 准确率：{accuracy}',
  },
  'evaluation.of': {
    en: '{weights}:',
    'zh-Hans': '{weights}：',
  },
  'evaluation.stale': {
    en: 'These results are for other weights ({weights}). Evaluate again for those chosen now.',
    'zh-Hans': '以下是另一组权重的结果（{weights}）。若要看当前的权重，请重新评估。',
  },
  'named.random': {
    en: 'random weights, seed {seed}',
    'zh-Hans': '随机权重，种子 {seed}',
  },
  'named.images': {
    en: 'after {images} images',
    'zh-Hans': '学习 {images} 张图像之后',
  },
  'named.trained': {
    en: 'trained',
    'zh-Hans': '训练完成',
  },
  'named.live': {
    en: 'your training after {images} images',
    'zh-Hans': '你的训练，学习 {images} 张图像之后',
  },
  'confusion.axes': {
    en: 'A row for each true digit, a column for each answer. On the diagonal the answer was right.',
    'zh-Hans': '每行是一个标签，每列是一个预测。对角线上的预测是对的。',
  },
  'confusion.label': {
    en: 'label',
    'zh-Hans': '标签',
  },
  'confusion.prediction': {
    en: 'prediction',
    'zh-Hans': '预测',
  },
  'confusion.cell': {
    en: 'Label {label}, prediction {prediction}: {count}',
    'zh-Hans': '标签 {label}，预测 {prediction}：{count} 次',
  },
  'confusion.rest': {
    en: 'Evaluate the network to fill in the counts.',
    'zh-Hans': '先评估网络，这里才有次数。',
  },
  'confusion.bad': {
    en: 'The attribute “confused” should be a label and a prediction, like “4 9”, not “{value}”.',
    'zh-Hans': '属性“confused”应为标签和预测，例如“4 9”，而不是“{value}”。',
  },
  'confusion.hint': {
    en: 'Choose a cell to see its digits.',
    'zh-Hans': '选择一格，查看其中的数字。',
  },
  'confusion.right': {
    en: 'A {label} classified correctly: {count} of 1,000. Choose the cell to see them.',
    'zh-Hans': '1,000 个数字中，{count} 个 {label} 识别正确。选择这一格，查看这些数字。',
  },
  'confusion.wrong': {
    en: 'A {label} classified as {prediction}: {count} of 1,000. Choose the cell to see them.',
    'zh-Hans': '1,000 个数字中，{count} 个 {label} 被识别为 {prediction}。选择这一格，查看这些数字。',
  },
  'mistakes.cell': {
    en: 'Label {label}, prediction {prediction}',
    'zh-Hans': '标签 {label}，预测 {prediction}',
  },
  'mistakes.one': {
    en: 'prediction {prediction}, label {label}',
    'zh-Hans': '{label} 认成 {prediction}',
  },
  'mistakes.loss': {
    en: 'loss {loss}',
    'zh-Hans': '损失 {loss}',
  },
  'mistakes.back': {
    en: 'All mistakes',
    'zh-Hans': '所有错误',
  },
  'mistakes.none': {
    en: 'There are none.',
    'zh-Hans': '一个也没有。',
  },
  'mistakes.all': {
    en: '{count} in all, the highest loss first. Choose one, and all figures show it.',
    'zh-Hans': '共 {count} 个数字，损失最高的在前。选择一个，所有图都会显示它。',
  },
  'mistakes.some': {
    en: 'The {max} with the highest loss, of {count}. Choose one, and all figures show it.',
    'zh-Hans': '{count} 个数字中损失最高的 {max} 个。选择一个，所有图都会显示它。',
  },
  'confusion.title': {
    en: 'Confusion matrix',
    'zh-Hans': '混淆矩阵',
  },
  'mistakes.title': {
    en: 'The worst mistakes',
    'zh-Hans': '最严重的错误',
  },
};
