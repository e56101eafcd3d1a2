// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'evaluation.sentence': {
    en: '{weights}: {right} of {count} test digits classified correctly, average loss {loss}. Best at {best} ({most}), worst at {worst} ({least}).',
    'zh-Hans':
      '{weights}：{count} 个测试数字中识别正确 {right} 个，平均损失 {loss}。{best} 识别得最好（{most}），{worst} 最差（{least}）。',
  },
  'evaluation.log': {
    en: 'The tutorial’s log',
    'zh-Hans': '教程的日志',
  },
  'bars.title': {
    en: 'Correct answers per digit, in %',
    'zh-Hans': '每个数字的准确率（%）',
  },
  'bars.one': {
    en: 'Digit {label}: {right} of {count} correct',
    'zh-Hans': '数字 {label}：{count} 个中识别正确 {right} 个',
  },
  'evaluation.line': {
    en: '[Step {step}] Past {window} steps: Average Loss {loss} | Accuracy: {accuracy}',
    'zh-Hans': '[第 {step} 步] 前 {window} 张：平均损失 {loss} | 准确率：{accuracy}',
  },
  'evaluation.total': {
    en: 'All {count}: Average Loss {loss} | Accuracy: {accuracy}',
    'zh-Hans': '全部 {count} 个：平均损失 {loss} | 准确率：{accuracy}',
  },
  'evaluation.stale': {
    en: 'These results are for other weights ({weights}); those for the current weights follow.',
    'zh-Hans': '以下是另一组权重的结果（{weights}），当前权重的结果随后就到。',
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
    en: 'A row for each label, a column for each prediction. On the diagonal the prediction is right.',
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
  'confusion.bad': {
    en: 'The attribute “confused” should be a label and a prediction, like “4 9”, not “{value}”.',
    'zh-Hans': '属性“confused”应为标签和预测，例如“4 9”，而不是“{value}”。',
  },
  'confusion.hint': {
    en: 'Choose a cell to see its digits.',
    'zh-Hans': '选择一个单元格，查看其中的数字。',
  },
  'confusion.right': {
    en: 'A {label} classified correctly: {count} of {of}. Choose the cell to see them.',
    'zh-Hans': '{of} 个数字中，{count} 个 {label} 识别正确。选择这个单元格，查看这些数字。',
  },
  'confusion.right.chosen': {
    en: 'A {label} classified correctly: {count} of {of}. Choose it again for all mistakes.',
    'zh-Hans': '{of} 个数字中，{count} 个 {label} 识别正确。再选一次，查看所有错误。',
  },
  'confusion.wrong': {
    en: 'A {label} classified as {prediction}: {count} of {of}. Choose the cell to see them.',
    'zh-Hans': '{of} 个数字中，{count} 个 {label} 被识别为 {prediction}。选择这个单元格，查看这些数字。',
  },
  'confusion.wrong.chosen': {
    en: 'A {label} classified as {prediction}: {count} of {of}. Choose it again for all mistakes.',
    'zh-Hans': '{of} 个数字中，{count} 个 {label} 被识别为 {prediction}。再选一次，查看所有错误。',
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
