// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

export const softmax = {
  'softmax.label': '从 logits 到概率',
  'softmax.class': '类别',
  'softmax.totals': '最大值与总和',
  'softmax.logit': '类别 {k} 的 logit z',
  'softmax.sentence': '类别 {k}：exp({logit} − {largest}) = {exponential}，除以总和 {sum}，得 {probability}。',
  'softmax.shift': '给所有 logits 加上',
  'softmax.reset': '恢复网络的 logits',
  'softmax.reset.own': '重新开始',
  'softmax.why':
    '输入一个 logit，或拖动它的条形。再给所有 logits 加上同一个数：概率会变吗？之所以先减去最大值 m，是因为指数超过 88 时，exp 的结果就超出了 32 位浮点数的范围。',
  'softmax.shifted':
    '所有 logits 都移动了 {shift}，最大值也随之移动。各个 logit 与它的差没有变，指数没有变，概率也就没有变。',
  'softmax.refused': '请输入 −{furthest} 到 {furthest} 之间的数；这个 logit 保持不变。',
  'softmax.attribute': '需要 2 到 10 个介于 −100 和 100 之间的 logit；这里改用网络的 logits。',
};
