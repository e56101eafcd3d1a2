// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'worksheet.button': {
    en: 'Worksheet',
    'zh-Hans': '练习单',
  },
  'worksheet.label': {
    en: 'A worksheet to print: {figure}',
    'zh-Hans': '可打印的练习单：{figure}',
  },
  'worksheet.too-soon': {
    en: 'The figure has not drawn yet. Try again when it has.',
    'zh-Hans': '图还没有画出来，请稍后再试。',
  },
  'worksheet.solutions': {
    en: 'With solutions on a second page',
    'zh-Hans': '第二页附答案',
  },
  'worksheet.print': {
    en: 'Print',
    'zh-Hans': '打印',
  },
  'worksheet.close': {
    en: 'Close',
    'zh-Hans': '关闭',
  },
  'worksheet.who': {
    en: 'Name',
    'zh-Hans': '姓名',
  },
  'worksheet.date': {
    en: 'Date',
    'zh-Hans': '日期',
  },
  'worksheet.solved': {
    en: 'Solutions',
    'zh-Hans': '答案',
  },
  'worksheet.convolution': {
    en: 'Lay the filter on each patch of the image, multiply what lies on each other, and add the nine products up. Fill in the output.',
    'zh-Hans': '把卷积核放到图像的每一块上，将重叠的数相乘，再把所有乘积相加。请填写输出。',
  },
  'worksheet.padding': {
    en: 'How many cells does each output have per side? The image has n pixels, the filter k, there are p rings of zeros, and the stride is s.',
    'zh-Hans': '每个输出的边长是多少？图像边长为 n，卷积核边长为 k，周围填充 p 圈零，步长为 s。',
  },
  'worksheet.pooling': {
    en: 'Divide the map into squares of two by two. Fill in the largest number of each, and the average.',
    'zh-Hans': '把特征图分成 2×2 的小块，分别填写每块的最大值和平均值。',
  },
  'worksheet.softmax': {
    en: 'Subtract the largest logit m from each, take exp, and divide by the sum in the last row. These are the largest logits of the digit on the page.',
    'zh-Hans': '从每个 logit 中减去最大值 m，取指数，再除以最后一行的和。这些是页面上那个数字最大的几个 logit。',
  },
  'worksheet.loss': {
    en: 'The network gives the right digit the probability p. What is the loss?',
    'zh-Hans': '网络给正确数字的概率为 p，损失是多少？',
  },
  'worksheet.layers': {
    en: 'How many weights and how many biases does each layer have?',
    'zh-Hans': '每一层有多少个权重、多少个偏置？',
  },
  'worksheet.feature-maps': {
    en: 'This patch of the digit is where one of the filters answers most strongly. Fill in the products and their sum.',
    'zh-Hans': '在数字的这一块上，其中一个卷积核的响应最强。请填写乘积以及它们的和。',
  },
  'worksheet.image': {
    en: 'Image',
    'zh-Hans': '图像',
  },
  'worksheet.filter': {
    en: 'Filter',
    'zh-Hans': '卷积核',
  },
  'worksheet.output': {
    en: 'Output',
    'zh-Hans': '输出',
  },
  'worksheet.map': {
    en: 'Map',
    'zh-Hans': '特征图',
  },
  'worksheet.max': {
    en: 'Max pooling',
    'zh-Hans': '最大池化',
  },
  'worksheet.average': {
    en: 'Average pooling',
    'zh-Hans': '平均池化',
  },
  'worksheet.patch': {
    en: 'Patch of the digit',
    'zh-Hans': '数字的一块',
  },
  'worksheet.products': {
    en: 'Products',
    'zh-Hans': '乘积',
  },
  'worksheet.sum': {
    en: 'Sum',
    'zh-Hans': '和',
  },
  'worksheet.layer': {
    en: 'Layer',
    'zh-Hans': '层',
  },
  'worksheet.inputs': {
    en: 'Inputs',
    'zh-Hans': '输入',
  },
  'worksheet.outputs': {
    en: 'Outputs',
    'zh-Hans': '输出',
  },
  'worksheet.weights': {
    en: 'Weights',
    'zh-Hans': '权重',
  },
  'worksheet.biases': {
    en: 'Biases',
    'zh-Hans': '偏置',
  },
};
