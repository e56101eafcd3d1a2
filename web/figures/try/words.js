// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'try.label': {
    en: 'Try',
    'zh-Hans': '试一试',
  },
  'try.of': {
    en: 'Question {number} of {count}',
    'zh-Hans': '第 {number} 题，共 {count} 题',
  },
  'try.answer': {
    en: 'Your answer',
    'zh-Hans': '你的答案',
  },
  'try.check': {
    en: 'Check',
    'zh-Hans': '检查',
  },
  'try.other': {
    en: 'Another one',
    'zh-Hans': '换一题',
  },
  'try.next': {
    en: 'Next question',
    'zh-Hans': '下一题',
  },
  'try.finish': {
    en: 'See the result',
    'zh-Hans': '查看结果',
  },
  'try.again': {
    en: 'The same questions again',
    'zh-Hans': '同样的题再做一遍',
  },
  'try.others': {
    en: 'Other questions',
    'zh-Hans': '换一组题',
  },
  'try.right': {
    en: 'Right: {because}',
    'zh-Hans': '答对了：{because}',
  },
  'try.wrong': {
    en: 'Not quite, it is {answer}: {because}',
    'zh-Hans': '还不对，应为 {answer}：{because}',
  },
  'try.no-number': {
    en: 'Write a number, such as −1.5.',
    'zh-Hans': '请填一个数，例如 −1.5。',
  },
  'try.no-choice': {
    en: 'Choose one first.',
    'zh-Hans': '请先选一项。',
  },
  'try.result': {
    en: '{right} of {count} right, questions of seed {seed}.',
    'zh-Hans': '{count} 题中答对 {right} 题，题组编号 {seed}。',
  },
  'try.same': {
    en: 'Whoever sets the same seed gets the same questions. Your answers are not stored or sent.',
    'zh-Hans': '设为同样的编号，题目就相同。你的答案不会被保存或发送。',
  },
  'try.mark-right': {
    en: 'Question {number}: right',
    'zh-Hans': '第 {number} 题：答对',
  },
  'try.mark-wrong': {
    en: 'Question {number}: not right',
    'zh-Hans': '第 {number} 题：未答对',
  },
  'try.seed': {
    en: 'Seed of the questions',
    'zh-Hans': '题组编号',
  },
};
