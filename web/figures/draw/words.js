// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'draw.label': {
    en: 'Drawing pad',
    'zh-Hans': '画板',
  },
  'draw.help': {
    en: 'Arrow keys move the pen, with Shift in small steps. Space or Enter puts it down and lifts it. Control or Command and Z takes the last stroke back.',
    'zh-Hans': '方向键移动画笔，按住 Shift 时步幅更小。空格键或 Enter 落笔、提笔。Ctrl（或 Command）加 Z 撤销上一笔。',
  },
  'draw.blank': {
    en: 'Draw a digit here',
    'zh-Hans': '在这里写一个数字',
  },
  'draw.empty': {
    en: 'The pad is empty.',
    'zh-Hans': '画板是空的。',
  },
  'draw.tools': {
    en: 'Drawing tools',
    'zh-Hans': '绘图工具',
  },
  'draw.pen': {
    en: 'Pen',
    'zh-Hans': '画笔',
  },
  'draw.eraser': {
    en: 'Eraser',
    'zh-Hans': '橡皮',
  },
  'draw.undo': {
    en: 'Undo',
    'zh-Hans': '撤销',
  },
  'draw.clear': {
    en: 'Clear',
    'zh-Hans': '清空',
  },
  'draw.seen': {
    en: 'What the network sees',
    'zh-Hans': '网络看到的图像',
  },
  'draw.meant': {
    en: 'I meant',
    'zh-Hans': '我写的是',
  },
  'draw.again': {
    en: 'Show it my drawing',
    'zh-Hans': '让网络看我画的',
  },
  'draw.refused': {
    en: 'The attribute “strokes” is no drawing; the pad stays empty.',
    'zh-Hans': '属性 strokes 不是有效的笔画，画板保持空白。',
  },
  'draw.long': {
    en: 'This drawing is too long to be kept in a link.',
    'zh-Hans': '这幅画太长，无法保存在链接里。',
  },
  'draw.elsewhere': {
    en: 'The network is looking at a digit of the gallery.',
    'zh-Hans': '网络正在看样本中的数字。',
  },
  'table.probabilities': {
    en: 'The probabilities as a table',
    'zh-Hans': '以表格显示概率',
  },
};
