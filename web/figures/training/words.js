// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'training.resume': {
    en: 'Resume',
    'zh-Hans': '继续',
  },
  'training.step': {
    en: 'One step',
    'zh-Hans': '单步训练',
  },
  'training.reset': {
    en: 'Reset',
    'zh-Hans': '重置',
  },
  'training.rate': {
    en: 'Learning rate',
    'zh-Hans': '学习率',
  },
  'training.batch': {
    en: 'Batch size',
    'zh-Hans': '批量大小',
  },
  'training.images': {
    en: 'Training images',
    'zh-Hans': '训练图像',
  },
  'training.size': {
    en: '{count} ({megabytes} MB)',
    'zh-Hans': '{count} 张（{megabytes} MB）',
  },
  'training.few': {
    en: '100, to overfit',
    'zh-Hans': '100 张，看过拟合',
  },
  'training.missing': {
    en: 'This file has {count} of the {all} training images; the whole site has them all.',
    'zh-Hans': '这个单独的文件只收录了 {all} 张训练图像中的 {count} 张，完整的网站上才有全部。',
  },
  'training.overfitting': {
    en: 'Overfitting: only 100 images, again and again. The training loss keeps falling, because the network learns them by heart; after a few hundred images the test loss rises.',
    'zh-Hans':
      '过拟合：只有 100 张图像，反复学习。网络把它们背了下来，训练损失不断下降；几百张之后，测试损失却开始上升。',
  },
  'training.speed': {
    en: 'Speed',
    'zh-Hans': '速度',
  },
  'speed.slow': {
    en: 'slow',
    'zh-Hans': '慢',
  },
  'speed.normal': {
    en: 'normal',
    'zh-Hans': '正常',
  },
  'speed.fast': {
    en: 'fast',
    'zh-Hans': '快',
  },
  'training.forgotten': {
    en: 'Reset: what {images} images taught is forgotten, and the weights are the random ones of seed {seed} again.',
    'zh-Hans': '已重置：从 {images} 张图像学到的都已忘掉，权重又是种子 {seed} 的随机权重。',
  },
  'training.rest': {
    en: '{model}, from the random weights of seed {seed}.',
    'zh-Hans': '{model}，从种子 {seed} 的随机权重开始。',
  },
  'training.state': {
    en: '{images} images seen, epoch {epoch}, from the random weights of seed {seed}.',
    'zh-Hans': '已学习 {images} 张图像，第 {epoch} 轮，从种子 {seed} 的随机权重开始。',
  },
  'training.diverged': {
    en: 'The training diverged: at this learning rate each step overshoots. The last good weights are kept; choose a lower rate and go on, or reset.',
    'zh-Hans': '损失发散了：学习率太高，每一步都走过了头。最后一组正常的权重已保留；请调低学习率后继续，或者重置。',
  },
  'training.learned': {
    en: 'Each filter before training and now, and what it makes of the digit',
    'zh-Hans': '每个卷积核训练前和现在的样子，以及它得到的特征图',
  },
  'moved.title': {
    en: 'This step changed these weights most (outlined above):',
    'zh-Hans': '这一步改变最大的权重（已在上面框出）：',
  },
  'moved.filter': {
    en: 'Filter {filter}, row {row}, column {column}: {before} → {after}',
    'zh-Hans': '卷积核 {filter}，第 {row} 行第 {column} 列：{before} → {after}',
  },
  'moved.dense': {
    en: 'Dense layer, pooled map {filter}, row {row}, column {column} to digit {digit}: {before} → {after}',
    'zh-Hans': '全连接层，池化图 {filter} 第 {row} 行第 {column} 列到数字 {digit}：{before} → {after}',
  },
  'curves.course': {
    en: 'Pale: the test results of the shipped network during its training, on {images} images.',
    'zh-Hans': '浅色：自带的网络在训练过程中的测试结果，共学习 {images} 张图像。',
  },
  'curves.shipped': {
    en: 'shipped',
    'zh-Hans': '自带',
  },
  'curves.loss': {
    en: 'Loss',
    'zh-Hans': '损失',
  },
  'curves.accuracy': {
    en: 'Accuracy',
    'zh-Hans': '准确率',
  },
  'curves.guess': {
    en: 'guessing: {value}',
    'zh-Hans': '随机猜测：{value}',
  },
  'curves.training': {
    en: 'training',
    'zh-Hans': '训练',
  },
  'curves.test': {
    en: 'test',
    'zh-Hans': '测试',
  },
  'curves.images': {
    en: 'images',
    'zh-Hans': '图像数',
  },
  'curves.table': {
    en: 'The curves as numbers',
    'zh-Hans': '曲线的数值',
  },
};
