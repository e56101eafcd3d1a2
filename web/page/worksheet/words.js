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
    en: 'The figure has not been drawn yet. Try again in a moment.',
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
    en: 'Lay the filter on each patch of the image, multiply each pixel by the weight on it, and add the nine products up. Fill in the output.',
    'zh-Hans': '把卷积核依次放到图像的每一块上，将重叠的数相乘，再把九个乘积相加，填入输出。',
  },
  'worksheet.filter-lab': {
    en: 'Predict first: which patch of the picture gives the largest sum, which the smallest? Then multiply each pixel by its weight and add up.',
    'zh-Hans': '先预测：图片的哪一块算出的和最大，哪一块最小？再把每个像素与对应的权重相乘，然后全部相加。',
  },
  'worksheet.padding': {
    en: 'How many cells wide is each output? The image is n pixels wide, the filter k, with p rings of zeros around the image and a stride of s.',
    'zh-Hans': '每个输出的边长是多少？图像边长为 n，卷积核边长为 k，周围填充 p 圈零，步幅为 s。',
  },
  'worksheet.pooling': {
    en: 'Divide the map into squares of two by two. Fill in the largest number of each, and the average.',
    'zh-Hans': '把特征图分成 2×2 的小块，分别填写每块的最大值和平均值。',
  },
  'worksheet.softmax': {
    en: 'Subtract the largest logit m from each, take exp, and divide by the sum in the last row. These are the largest logits of the digit on the page.',
    'zh-Hans':
      '每个 logit 先减去最大值 m，再求 exp，然后除以最后一行的总和。这里列出的，是页面上那个数字最大的几个 logit。',
  },
  'worksheet.loss': {
    en: 'The network gives the right digit the probability p. What is the loss?',
    'zh-Hans': '网络给正确数字的概率是 p，损失是多少？',
  },
  'worksheet.layers': {
    en: 'How many weights and how many biases does each layer have?',
    'zh-Hans': '每一层有多少个权重、多少个偏置？',
  },
  'worksheet.feature-maps': {
    en: 'In this patch of the digit, one of the filters responds most strongly. Fill in the products and their sum.',
    'zh-Hans': '在数字的这一块上，有一个卷积核的响应最强。请填写各个乘积和它们的和。',
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
  'worksheet.picture-patch': {
    en: 'Patch of the picture',
    'zh-Hans': '图片的一块',
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
