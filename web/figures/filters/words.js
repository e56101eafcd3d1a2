// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'filters.label': {
    en: 'Filters to change, and what that costs',
    'zh-Hans': '可修改的卷积核，以及代价',
  },
  'filters.choose': {
    en: 'Filters',
    'zh-Hans': '卷积核',
  },
  'filters.one': {
    en: 'Filter {number}',
    'zh-Hans': '卷积核 {number}',
  },
  'filters.changed': {
    en: 'Filter {number}, changed',
    'zh-Hans': '卷积核 {number}，已修改',
  },
  'filters.hint': {
    en: 'Drag over the weights to paint, or type a number.',
    'zh-Hans': '拖过权重即可涂改，也可以直接输入数值。',
  },
  'brush.label': {
    en: 'Painting',
    'zh-Hans': '涂改时',
  },
  'brush.raise': {
    en: 'raises',
    'zh-Hans': '增大',
  },
  'brush.lower': {
    en: 'lowers',
    'zh-Hans': '减小',
  },
  'scope.label': {
    en: 'Replace',
    'zh-Hans': '替换',
  },
  'scope.one': {
    en: 'filter {number}',
    'zh-Hans': '卷积核 {number}',
  },
  'scope.all': {
    en: 'all {count}',
    'zh-Hans': '全部 {count} 个',
  },
  'replace.label': {
    en: 'with',
    'zh-Hans': '换成',
  },
  'replace.sobel': {
    en: 'Sobel',
    'zh-Hans': 'Sobel',
  },
  'replace.blur': {
    en: 'Blur',
    'zh-Hans': '模糊',
  },
  'replace.zero': {
    en: 'Zeros',
    'zh-Hans': '全零',
  },
  'replace.random': {
    en: 'Random',
    'zh-Hans': '随机',
  },
  'replace.copy': {
    en: 'Another filter…',
    'zh-Hans': '另一个卷积核…',
  },
  'replace.copy-label': {
    en: 'Replace with another filter of this network',
    'zh-Hans': '换成这个网络的另一个卷积核',
  },
  'replace.original': {
    en: 'Original',
    'zh-Hans': '原来的',
  },
  'map.before': {
    en: 'Its map before',
    'zh-Hans': '原来的特征图',
  },
  'map.after': {
    en: 'Its map now',
    'zh-Hans': '现在的特征图',
  },
  'price.before': {
    en: 'Before',
    'zh-Hans': '原来',
  },
  'price.after': {
    en: 'Now',
    'zh-Hans': '现在',
  },
  'price.retrained': {
    en: 'Rest trained',
    'zh-Hans': '其余训练后',
  },
  'price.answer': {
    en: 'This digit',
    'zh-Hans': '这个数字',
  },
  'price.loss': {
    en: 'Its loss',
    'zh-Hans': '它的损失',
  },
  'price.accuracy': {
    en: '{count} test digits correct',
    'zh-Hans': '{count} 个测试数字的准确率',
  },
  'price.average': {
    en: 'Average loss',
    'zh-Hans': '平均损失',
  },
  'retrain.start': {
    en: 'Train the rest',
    'zh-Hans': '训练其余的层',
  },
  'retrain.again': {
    en: 'Train it further',
    'zh-Hans': '继续训练',
  },
  'retrain.stop': {
    en: 'Stop',
    'zh-Hans': '停止',
  },
  'retrain.what': {
    en: 'The filters stay as they are; all other weights learn from {images} images. All this happens in a copy of the network: the other figures keep theirs.',
    'zh-Hans': '卷积核保持不变，其余权重从 {images} 张图像中学习。一切都在网络的副本中进行，其他图不受影响。',
  },
  'retrain.left-out': {
    en: 'What the rest learned is not in the link; your filters are.',
    'zh-Hans': '其余的层学到的权重不会放进链接，你的卷积核会。',
  },
  'state.original': {
    en: 'No filter is changed: {before} of {count} test digits are classified correctly.',
    'zh-Hans': '没有修改卷积核：{count} 个测试数字中识别正确 {before} 个。',
  },
  'state.changed': {
    en: '{changed} of {filters} filters changed: {after} of {count} test digits are classified correctly, {before} before. {wrong} turned wrong, {right} turned right.',
    'zh-Hans':
      '{filters} 个卷积核中修改了 {changed} 个：{count} 个测试数字中识别正确 {after} 个，原来是 {before} 个。{wrong} 个变错，{right} 个变对。',
  },
  'state.learning': {
    en: 'The rest learns with these filters: {images} images so far, {now} of {count} test digits are classified correctly.',
    'zh-Hans': '其余的层正在适应这些卷积核：已学习 {images} 张图像，{count} 个测试数字中识别正确 {now} 个。',
  },
  'state.retrained': {
    en: 'With these filters, the rest learned from {images} images: {now} of {count} test digits are classified correctly, {after} before the training and {before} with the original filters.',
    'zh-Hans':
      '卷积核不变，其余的层学习了 {images} 张图像：{count} 个测试数字中识别正确 {now} 个，训练前 {after} 个，用原来的卷积核 {before} 个。',
  },
  'turned.wrong': {
    en: 'Turned wrong: {count}',
    'zh-Hans': '变错：{count} 个',
  },
  'turned.right': {
    en: 'Turned right: {count}',
    'zh-Hans': '变对：{count} 个',
  },
  'turned.more': {
    en: '(the first {max} shown)',
    'zh-Hans': '（显示前 {max} 个）',
  },
  'turned.no-wrong': {
    en: 'Test digits whose answer a change turns wrong appear here. Choose one, and all figures show it.',
    'zh-Hans': '因修改而变错的测试数字会出现在这里。选择一个，所有图都会显示它。',
  },
  'turned.no-right': {
    en: 'Those that it turns right appear here.',
    'zh-Hans': '因修改而变对的会出现在这里。',
  },
  'turned.one': {
    en: 'Label {label}: {before} before, {after} now',
    'zh-Hans': '标签 {label}：原来识别为 {before}，现在识别为 {after}',
  },
  'each.summary': {
    en: 'Without each filter',
    'zh-Hans': '逐个去掉卷积核',
  },
  'each.caption': {
    en: 'Accuracy when one filter is all zeros, the most needed one first',
    'zh-Hans': '某个卷积核全为零时的准确率，最不可缺少的在前',
  },
  'each.filter': {
    en: 'Filter',
    'zh-Hans': '卷积核',
  },
  'each.accuracy': {
    en: 'Accuracy without it',
    'zh-Hans': '去掉后的准确率',
  },
  'bad.weight': {
    en: 'A weight is a number from −{limit} to {limit}. Until you enter one, the last good weight counts.',
    'zh-Hans': '权重必须是 −{limit} 到 {limit} 之间的数。在此之前，仍使用上一个有效的权重。',
  },
  'bad.kernels': {
    en: 'The attribute “kernels” should hold rows of the number of a filter and its nine weights, like “3 -1 0 1 -2 0 2 -1 0 1”, not “{value}”.',
    'zh-Hans': '属性“kernels”的每一行应为卷积核的编号和九个权重，例如“3 -1 0 1 -2 0 2 -1 0 1”，而不是“{value}”。',
  },
};
