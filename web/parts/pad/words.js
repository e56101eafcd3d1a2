// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const padWords = {
  'pad.label': {
    en: 'Drawing pad',
    'zh-Hans': '画板',
  },
  'pad.help': {
    en: 'Arrow keys move the pen, with Shift in small steps. Space or Enter puts it down and lifts it. Control or Command and Z takes the last stroke back.',
    'zh-Hans': '方向键移动画笔，按住 Shift 时步幅更小。空格键或 Enter 落笔、提笔。Ctrl（或 Command）加 Z 撤销上一笔。',
  },
  'pad.blank': {
    en: 'Draw a digit here',
    'zh-Hans': '在这里写一个数字',
  },
  'pad.seen': {
    en: 'What the network sees',
    'zh-Hans': '网络看到的图像',
  },
  'pad.clear': {
    en: 'Clear',
    'zh-Hans': '清空',
  },
  'pad.refused': {
    en: 'The attribute “strokes” is no drawing; the pad stays empty.',
    'zh-Hans': '属性 strokes 不是有效的笔画，画板保持空白。',
  },
  'pad.long': {
    en: 'This drawing is too long to be kept in a link.',
    'zh-Hans': '这幅画太长，无法保存在链接里。',
  },
  'table.probabilities': {
    en: 'The probabilities as a table',
    'zh-Hans': '以表格显示概率',
  },
};
