// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const questionWords = {
  equation: {
    en: '{terms} = {value}',
    'zh-Hans': '{terms} = {value}',
  },
  'cell.ask': {
    en: 'In the upper left corner the filter gives {first}. What does it give one pixel further right, in the frame?',
    'zh-Hans': '卷积核在左上角得到 {first}。右移一个像素，在方框中会得到多少？',
  },
  'edge.ask': {
    en: 'Which filter gives the largest number on this picture?',
    'zh-Hans': '对这幅图像，哪个卷积核得到的数最大？',
  },
  'edge.because': {
    en: 'the filters give {values}.',
    'zh-Hans': '各卷积核的结果：{values}。',
  },
  'pixel.ask': {
    en: 'A pixel of the picture is {byte}. What number does the network read there?',
    'zh-Hans': '图像中某个像素是 {byte}。网络在这里读到的数是多少？',
  },
  'background.ask': {
    en: 'On empty paper all nine pixels are −0.5. What does this filter give there?',
    'zh-Hans': '在空白处，九个像素都是 −0.5。这个卷积核在那里得到多少？',
  },
  'size.ask': {
    en: 'A filter of {kernel} goes over a picture of {image} with “{padding}” padding and stride 1. How many cells wide is the output?',
    'zh-Hans': '{kernel} 的卷积核在 {image} 的图像上滑动，填充方式为 {padding}，步幅为 1。输出有多少格宽？',
  },
  'largest.ask': {
    en: 'Max pooling, 2×2: which number is in row {row}, column {column} of the pooled map?',
    'zh-Hans': '用 2×2 最大池化，池化结果第 {row} 行第 {column} 列的数是多少？',
  },
  'dense.ask': {
    en: 'A dense layer of {units} nodes reads a picture of {picture} pixels. How many weights does it have, not counting biases?',
    'zh-Hans': '有 {units} 个节点的全连接层读取 {picture} 像素的图像。不计偏置，它有多少个权重？',
  },
  'softmax.ask': {
    en: 'Which logits give the same probabilities as {logits}?',
    'zh-Hans': '哪一组 logits 得到的概率与 {logits} 相同？',
  },
  'softmax.because': {
    en: 'only differences count, so {one} and {other} both give {probabilities}.',
    'zh-Hans': '只有差值才起作用，{one} 与 {other} 得到的都是 {probabilities}。',
  },
  'loss.ask': {
    en: 'The network gave the right digit a probability of {p}. What is the loss?',
    'zh-Hans': '网络给正确数字的概率是 {p}。损失是多少？',
  },
  'inputs.ask': {
    en: 'A picture of {image} goes through {filters} filters of 3×3 (“valid”), then through 2×2 max pooling. How many numbers reach the dense layer?',
    'zh-Hans': '{image} 的图像先经过 {filters} 个 3×3 卷积核（valid），再经过 2×2 最大池化。有多少个数到达全连接层？',
  },
  'step.ask': {
    en: 'A weight is {weight}, its gradient is {gradient}, and the learning rate is {rate}. What is the weight after one step?',
    'zh-Hans': '一个权重是 {weight}，梯度是 {gradient}，学习率是 {rate}。训练一步之后，这个权重是多少？',
  },
  'accuracy.ask': {
    en: 'This confusion matrix counts {count} answers: a row for each label, a column for each prediction. How many percent are right?',
    'zh-Hans': '这个混淆矩阵统计了 {count} 个答案：每行一个标签，每列一个预测。正确的占百分之几？',
  },
  'accuracy.matrix': {
    en: 'Confusion matrix',
    'zh-Hans': '混淆矩阵',
  },
  'accuracy.because': {
    en: 'on the diagonal, the answers are right: {diagonal} of {count}, which is {value}.',
    'zh-Hans': '对角线上的答案是正确的：{count} 个中有 {diagonal} 个，即 {value}。',
  },
};
