// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'teach.label': {
    en: 'Teach a network classes of your own',
    'zh-Hans': '教网络认识你自己的类别',
  },
  'example.heart': {
    en: 'heart',
    'zh-Hans': '爱心',
  },
  'example.star': {
    en: 'star',
    'zh-Hans': '星星',
  },
  'example.house': {
    en: 'house',
    'zh-Hans': '房子',
  },
  'class.unnamed': {
    en: 'class {number}',
    'zh-Hans': '类别 {number}',
  },
  'teach.invitation': {
    en: 'Draw here, then say what it is',
    'zh-Hans': '在这里画，再说明画的是什么',
  },
  'teach.help': {
    en: 'Arrow keys move the pen, with Shift in small steps. Space or Enter puts it down and lifts it. Control or Command and Z takes the last stroke back. The keys 1 to 6 say which class the drawing is.',
    'zh-Hans':
      '方向键移动画笔，按住 Shift 时步幅更小。空格键或 Enter 落笔、提笔。Ctrl（或 Command）加 Z 撤销上一笔。按 1 到 6 说明画的是哪个类别。',
  },
  'teach.classes': {
    en: 'Teach it: this is …',
    'zh-Hans': '教它：这是……',
  },
  'teach.add': {
    en: 'Teach it: this is “{name}”',
    'zh-Hans': '教它：这是“{name}”',
  },
  'teach.name': {
    en: 'Name of the class',
    'zh-Hans': '类别的名称',
  },
  'teach.drawing': {
    en: '“{name}”, drawing {number}',
    'zh-Hans': '“{name}”，第 {number} 幅画',
  },
  'teach.delete': {
    en: 'Delete',
    'zh-Hans': '删除',
  },
  'teach.delete.label': {
    en: 'Delete the chosen drawing of “{name}”',
    'zh-Hans': '删除“{name}”中选定的画',
  },
  'teach.rename': {
    en: 'Rename',
    'zh-Hans': '改名',
  },
  'teach.rename.label': {
    en: 'Rename “{name}”',
    'zh-Hans': '给“{name}”改名',
  },
  'teach.drop': {
    en: 'Remove',
    'zh-Hans': '移除',
  },
  'teach.drop.label': {
    en: 'Remove the class “{name}” with its drawings',
    'zh-Hans': '移除类别“{name}”和它的画',
  },
  'teach.sentence': {
    en: 'The network says “{name}”, {percent} sure.',
    'zh-Hans': '网络认为是“{name}”，置信度 {percent}。',
  },
  'teach.subject.pad': {
    en: 'your drawing on the pad',
    'zh-Hans': '画板上的画',
  },
  'teach.subject.learned': {
    en: 'drawing {number} of “{name}”, which it learned from',
    'zh-Hans': '“{name}”的第 {number} 幅画，网络学过它',
  },
  'teach.subject.other': {
    en: 'drawing {number} of “{name}”',
    'zh-Hans': '“{name}”的第 {number} 幅画',
  },
  'teach.votes': {
    en: 'Pixels for “{name}” (+) rather than “{other}” (−)',
    'zh-Hans': '支持“{name}”（+）而非“{other}”（−）的像素',
  },
  'teach.filters': {
    en: 'The filters it learned',
    'zh-Hans': '学到的卷积核',
  },
  'teach.filters.what': {
    en: 'They began as random numbers, always the same; your drawings made them what they are.',
    'zh-Hans': '它们每次都从同样的随机数开始，是你的画让它们变成了这样。',
  },
  'tools.pad': {
    en: 'The drawing on the pad',
    'zh-Hans': '画板上的画',
  },
  'tools.undo-stroke': {
    en: 'Undo stroke',
    'zh-Hans': '撤销一笔',
  },
  'tools.collection': {
    en: 'All classes',
    'zh-Hans': '所有类别',
  },
  'tools.undo': {
    en: 'Undo',
    'zh-Hans': '撤销',
  },
  'tools.new': {
    en: 'New class',
    'zh-Hans': '新类别',
  },
  'tools.empty': {
    en: 'Start empty',
    'zh-Hans': '清空重来',
  },
  'tools.example': {
    en: 'Example',
    'zh-Hans': '示例',
  },
  'state.learning': {
    en: 'Learning from {count} drawings…',
    'zh-Hans': '正在学习 {count} 幅画……',
  },
  'state.learned': {
    en: 'Learned from {count} drawings of {classes} classes.',
    'zh-Hans': '已学完 {classes} 个类别的 {count} 幅画。',
  },
  'state.opened': {
    en: 'This network came from a file. As soon as you teach it a drawing, another one learns from your drawings alone.',
    'zh-Hans': '这个网络来自文件。你一教它新画，就会另有一个网络只从你的画中学习。',
  },
  'fault.none': {
    en: 'There is nothing to learn from yet: draw something and say which class it is.',
    'zh-Hans': '还没有可学的东西：先画点什么，再说明它属于哪个类别。',
  },
  'fault.one': {
    en: 'One drawing is not enough: it takes at least one of each of two classes.',
    'zh-Hans': '一幅画不够：至少要两个类别各一幅。',
  },
  'fault.class': {
    en: 'Only one class has drawings: with one alone there is nothing to tell apart.',
    'zh-Hans': '只有一个类别有画：单独一个类别没有什么可区分的。',
  },
  'fault.same': {
    en: '“{first}” and “{second}” have the same drawing, which no network can tell apart.',
    'zh-Hans': '“{first}”和“{second}”有同一幅画，任何网络都无法区分。',
  },
  'fault.names': {
    en: 'Two classes are called “{first}”; rename one to know which is meant.',
    'zh-Hans': '有两个类别都叫“{first}”，改一个名称才分得清。',
  },
  'fault.empty': {
    en: '“{first}” has no drawings, so the network cannot know it.',
    'zh-Hans': '“{first}”还没有画，网络不可能认识它。',
  },
  'news.blank': {
    en: 'The pad is blank: draw a “{name}” first.',
    'zh-Hans': '画板是空的：先画一个“{name}”。',
  },
  'news.pixels': {
    en: '{count} drawings came as pixels, without strokes, and are not in this file. “Save pixels” saves them.',
    'zh-Hans': '有 {count} 幅画只有像素、没有笔画，不在这个文件里；请用“保存像素”。',
  },
  'news.full': {
    en: '{count} drawings are the most it takes; delete one first.',
    'zh-Hans': '最多 {count} 幅画，请先删除一幅。',
  },
  'news.network': {
    en: 'The network from your file is not in the link; your drawings are.',
    'zh-Hans': '从文件打开的网络不会放进链接，你的画会。',
  },
  'news.long': {
    en: 'These drawings are too many for a link, or came as pixels; save them as files.',
    'zh-Hans': '这些画太多，或只有像素，无法放进链接；请存成文件。',
  },
  'news.refused': {
    en: 'The attribute “drawings” holds no drawings of two to six classes; the example is shown.',
    'zh-Hans': '属性 drawings 中没有二到六个类别的画，这里显示示例。',
  },
  'sentences.between': {
    en: ' ',
    'zh-Hans': '',
  },
  'check.title': {
    en: 'On drawings it did not learn from',
    'zh-Hans': '没有学过的画',
  },
  'check.label': {
    en: 'Class ↓',
    'zh-Hans': '类别 ↓',
  },
  'check.answer': {
    en: 'Answer →',
    'zh-Hans': '回答 →',
  },
  'check.result': {
    en: '{right} of {total} correct. In {rounds} rounds, some drawings were kept aside while another network learned from the rest; then it was asked about them.',
    'zh-Hans':
      '{total} 幅中对了 {right} 幅。检验分 {rounds} 轮：每轮留出几幅，让另一个网络只学其余的，再用留出的来考它。',
  },
  'check.chance': {
    en: 'With so few drawings, one more or less is chance.',
    'zh-Hans': '数量这么少，多对或少对一幅都是偶然。',
  },
  'check.worst': {
    en: 'Most often confused: “{name}” taken for “{other}”, {count} of {of}.',
    'zh-Hans': '最常认错的：“{name}”被认成“{other}”，{of} 幅中有 {count} 幅。',
  },
  'check.running': {
    en: 'Checking…',
    'zh-Hans': '正在检验……',
  },
  'check.few': {
    en: 'To keep a drawing aside and ask about it, each class with drawings needs at least two, and there must be two such classes.',
    'zh-Hans': '要留出一幅来考它，至少要有两个类别，每个有画的类别至少要有两幅。',
  },
  'table.class': {
    en: 'Class',
    'zh-Hans': '类别',
  },
  'files.title': {
    en: 'Save and open',
    'zh-Hans': '保存与打开',
  },
  'files.strokes': {
    en: 'Save drawings',
    'zh-Hans': '保存画',
  },
  'files.pixels': {
    en: 'Save pixels',
    'zh-Hans': '保存像素',
  },
  'files.network': {
    en: 'Save network',
    'zh-Hans': '保存网络',
  },
  'files.open': {
    en: 'Open…',
    'zh-Hans': '打开……',
  },
  'files.what': {
    en: 'Drawings are strokes in JSON; pixels are two IDX files like MNIST’s, to be opened together; the network is a safetensors file with the names of its classes. Nothing leaves your browser.',
    'zh-Hans':
      '画保存为 JSON 笔画；像素是两个与 MNIST 相同的 IDX 文件，要一起打开；网络是带类别名称的 safetensors 文件。一切都不会离开你的浏览器。',
  },
  'open.damaged': {
    en: '“{name}” cannot be opened: it is damaged, or neither drawings nor a network.',
    'zh-Hans': '无法打开“{name}”：文件已损坏，或者既不是画也不是网络。',
  },
  'open.limits': {
    en: '“{name}” cannot be opened: it should have two to six classes and at most 500 drawings.',
    'zh-Hans': '无法打开“{name}”：应有二到六个类别，最多 500 幅画。',
  },
  'open.network': {
    en: 'The network in “{name}” does not fit: it should read 28×28 pixels and tell two to six classes apart.',
    'zh-Hans': '“{name}”中的网络不合适：它应读取 28×28 像素，区分二到六个类别。',
  },
  'open.pair': {
    en: 'Open one file at a time, or the two IDX files with images and labels together.',
    'zh-Hans': '请一次打开一个文件，或同时打开图像和标签两个 IDX 文件。',
  },
};
