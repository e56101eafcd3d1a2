// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What each figure of the article is for, in its order there, and one question to ask about it. A tool shows little without
// its controls.

import { untrained } from './states.js';

/** @import { Text } from '../parts/base/languages.js' */
/** @import { Shown } from './links.js' */

/** @type {readonly { shown: Shown, isTool?: boolean, name: Text, purpose: Text, question: Text }[]} */
export const guide = [
  {
    shown: { at: 'live/live' },
    name: { en: 'The network at work', 'zh-Hans': '工作中的网络' },
    purpose: {
      en: 'Shows the whole way from a drawn digit to an answer, before anything is explained.',
      'zh-Hans': '在讲解之前，先看到从手写数字到答案的全过程。',
    },
    question: {
      en: 'Can you draw something that you read as a 4 and the network as a 9?',
      'zh-Hans': '你能画出一个自己认作 4、网络却认作 9 的数字吗？',
    },
  },
  {
    shown: { at: 'convolution/convolution' },
    name: { en: 'One convolution, cell by cell', 'zh-Hans': '逐格计算的卷积' },
    purpose: {
      en: 'Nine products and their sum, small enough to be checked by hand.',
      'zh-Hans': '九个乘积相加，小到可以用手算来核对。',
    },
    question: {
      en: 'Which filter gives zero wherever all pixels are equal?',
      'zh-Hans': '什么样的卷积核，在像素处处相同的地方总得到零？',
    },
  },
  {
    shown: { at: 'filters/filter-lab' },
    name: { en: 'The filter lab', 'zh-Hans': '卷积核实验室' },
    purpose: {
      en: 'The same arithmetic on a whole picture: what a filter finds, and what it passes over.',
      'zh-Hans': '把同样的运算用到整张图片上：看卷积核找到了什么，又放过了什么。',
    },
    question: {
      en: 'Which edges does a Sobel filter miss, and why?',
      'zh-Hans': 'Sobel 卷积核会漏掉哪些边缘？为什么？',
    },
  },
  {
    shown: { at: 'digits/samples' },
    name: { en: 'The data', 'zh-Hans': '数据' },
    purpose: {
      en: 'The handwritten digits that the network is tested on; the one that is chosen is shown by all figures.',
      'zh-Hans': '用来测试网络的手写数字；选中的那一个会出现在所有图里。',
    },
    question: {
      en: 'Which digits here would you get wrong yourself?',
      'zh-Hans': '这里面有哪些数字连你自己也会认错？',
    },
  },
  {
    shown: { at: 'layer/weights', state: untrained },
    isTool: true,
    name: { en: 'How far it is trained', 'zh-Hans': '训练到什么程度' },
    purpose: {
      en: 'Goes back to the random weights from before the training, and forward again.',
      'zh-Hans': '回到训练之前的随机权重，再一步步向前。',
    },
    question: {
      en: 'After how many training images do the maps stop looking like noise?',
      'zh-Hans': '学过多少张训练图像之后，特征图才不再像噪声？',
    },
  },
  {
    shown: { at: 'layer/feature-maps', state: { cell: 'conv 3 12 7' } },
    name: { en: 'Feature maps', 'zh-Hans': '特征图' },
    purpose: {
      en: 'What eight filters find in one digit; any number can be asked where it came from.',
      'zh-Hans': '八个卷积核在同一个数字里找到的东西；每个数值都可以追问它的来历。',
    },
    question: {
      en: 'Which pixels does the outlined cell come from, and which cell does it feed?',
      'zh-Hans': '框出的单元格来自哪些像素？它又送往哪个单元格？',
    },
  },
  {
    shown: { at: 'padding/padding' },
    name: { en: 'Padding', 'zh-Hans': '填充' },
    purpose: {
      en: 'Why the output is smaller than the input, and how a ring of zeros prevents that.',
      'zh-Hans': '为什么输出比输入小，以及一圈零如何避免变小。',
    },
    question: {
      en: 'How large is the output for 7 × 7 pixels and a 5 × 5 filter?',
      'zh-Hans': '7 × 7 的图像配 5 × 5 的卷积核，输出有多大？',
    },
  },
  {
    shown: { at: 'pooling/pooling' },
    name: { en: 'Pooling, number by number', 'zh-Hans': '逐格计算的池化' },
    purpose: {
      en: 'Of four numbers one goes on: the largest, the smallest or the average.',
      'zh-Hans': '四个数中只留一个：最大值、最小值或平均值。',
    },
    question: {
      en: 'Which of the four may change without changing the maximum?',
      'zh-Hans': '四个数中，哪些变了也不影响最大值？',
    },
  },
  {
    shown: { at: 'pooling/pooled-maps', settings: { 'pooled-maps.nudge': 'right' } },
    name: { en: 'Pooling a whole map', 'zh-Hans': '整张特征图的池化' },
    purpose: {
      en: 'Counts how many numbers change before and after pooling when the digit moves by one pixel.',
      'zh-Hans': '数字移动一个像素时，数一数池化前后各有多少数值改变。',
    },
    question: {
      en: 'Does pooling hide the move completely?',
      'zh-Hans': '池化能把这次移动完全掩盖吗？',
    },
  },
  {
    shown: { at: 'why/parameters', settings: { 'parameters.columns': '6' } },
    name: { en: 'Why not fully connected?', 'zh-Hans': '为什么不直接用全连接？' },
    purpose: {
      en: 'Compares the number of weights, and what a moved digit does to a dense layer and to a convolution.',
      'zh-Hans': '比较权重的数量，以及数字移动时全连接层和卷积各受什么影响。',
    },
    question: {
      en: 'Moved by six columns, is the first 7 still classified as a 7?',
      'zh-Hans': '右移六列之后，第一个 7 还会被认作 7 吗？',
    },
  },
  {
    shown: { at: 'softmax/softmax' },
    name: { en: 'Softmax', 'zh-Hans': 'Softmax' },
    purpose: {
      en: 'Makes ten probabilities of ten scores, term by term.',
      'zh-Hans': '把十个分数逐项变成十个概率。',
    },
    question: {
      en: 'What happens if the same number is added to all ten scores?',
      'zh-Hans': '十个分数都加上同一个数，会发生什么？',
    },
  },
  {
    shown: { at: 'loss/loss', settings: { 'loss.probability': '0.1' } },
    name: { en: 'Cross-entropy', 'zh-Hans': '交叉熵' },
    purpose: {
      en: 'One number for how wrong an answer was.',
      'zh-Hans': '用一个数衡量答案错得有多离谱。',
    },
    question: {
      en: 'What does an answer cost that gives every digit the same chance?',
      'zh-Hans': '给每个数字同样的概率，这样的答案损失是多少？',
    },
  },
  {
    shown: { at: 'network/network' },
    name: { en: 'The whole network', 'zh-Hans': '完整的网络' },
    purpose: {
      en: 'All stages side by side, each with its size and its number of weights.',
      'zh-Hans': '所有阶段并排放在一起，各有大小和权重个数。',
    },
    question: {
      en: 'Which stage has nearly all of the weights?',
      'zh-Hans': '几乎所有的权重都在哪个阶段？',
    },
  },
  {
    shown: { at: 'network/why', settings: { 'why.for': '7', 'why.against': '1' } },
    name: { en: 'Why this digit?', 'zh-Hans': '为什么是这个数字？' },
    purpose: {
      en: 'The vote of every pixel between two digits, which adds up exactly.',
      'zh-Hans': '每个像素在两个数字之间投出的票，加起来不差分毫。',
    },
    question: {
      en: 'Which pixels speak for the 7, and which against it?',
      'zh-Hans': '哪些像素支持 7，哪些反对？',
    },
  },
  {
    shown: { at: 'learning/training' },
    isTool: true,
    name: { en: 'Training', 'zh-Hans': '训练' },
    purpose: {
      en: 'The network learns in front of the pupils, from random weights on.',
      'zh-Hans': '网络就在学生眼前，从随机权重开始学习。',
    },
    question: {
      en: 'What happens with a learning rate of 1, and what with 0.0001?',
      'zh-Hans': '学习率取 1 会怎样？取 0.0001 呢？',
    },
  },
  {
    shown: { at: 'evaluation/evaluation', settings: { 'evaluation.confused': '4 9' } },
    name: { en: 'The test', 'zh-Hans': '测试' },
    purpose: {
      en: 'A thousand digits that it never learned from: how many are right, and which are confused with which.',
      'zh-Hans': '一千个从没学过的数字：对了多少，哪些互相混淆。',
    },
    question: {
      en: 'Why are 4 and 9 confused more often than 0 and 1?',
      'zh-Hans': '为什么 4 和 9 比 0 和 1 更容易混淆？',
    },
  },
  {
    shown: { at: 'evaluation/filters', settings: { 'filters.filter': '6', 'filters.kernels': '6 0 0 0 0 0 0 0 0 0' } },
    name: { en: 'What a filter is worth', 'zh-Hans': '一个卷积核的价值' },
    purpose: {
      en: 'Changes a filter and counts what that costs; here the sixth is switched off.',
      'zh-Hans': '改动一个卷积核，看看代价多大；这里第 6 个已经关掉。',
    },
    question: {
      en: 'Can the rest of the network learn to do without it?',
      'zh-Hans': '网络的其余部分能学会没有它也照样工作吗？',
    },
  },
  {
    shown: { at: 'drawing/draw' },
    isTool: true,
    name: { en: 'Your own digit', 'zh-Hans': '你写的数字' },
    purpose: {
      en: 'Draws a digit that all figures then show, with the loss of the answer.',
      'zh-Hans': '写一个数字，所有图随即都显示它，并给出答案的损失。',
    },
    question: {
      en: 'Is a crossed 7 classified correctly as often as one without a bar?',
      'zh-Hans': '中间带一横的 7 和普通的 7，识别得一样好吗？',
    },
  },
  {
    shown: { at: 'teach/teach' },
    isTool: true,
    name: { en: 'Teach it your own', 'zh-Hans': '教它认你画的东西' },
    purpose: {
      en: 'A network learns from a few drawings of the pupils’ own, and is tested on others.',
      'zh-Hans': '网络从学生自己的几幅画中学习，再用别的画来测试。',
    },
    question: {
      en: 'What does it say of a drawing that belongs to no class?',
      'zh-Hans': '不属于任何一类的画，它会怎么说？',
    },
  },
];
