// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  title: { en: 'For teachers', 'zh-Hans': '给教师' },
  lead: {
    en: 'What each figure of the article is for, three lessons, and links that open at the right place.',
    'zh-Hans': '文章中每幅图的用途、三份教案，以及可以直接打开相应位置的链接。',
  },
  contents: { en: 'On this page', 'zh-Hans': '本页内容' },
  before: { en: 'Before the lesson', 'zh-Hans': '上课之前' },
  'before.browser': {
    en: 'Everything runs in the browser, on phones too: Chrome and Edge 109, Firefox 115, Safari 16.4 and newer. There is nothing to install and no account.',
    'zh-Hans':
      '一切都在浏览器里运行，手机也可以：Chrome 和 Edge 109、Firefox 115、Safari 16.4 及更新的版本。不用安装，也不用注册。',
  },
  'before.private': {
    en: 'Nothing that pupils draw, open or train is sent anywhere or kept: it is gone when the page is closed. A link holds what it shows in itself, and weights are saved only as files that somebody asks for.',
    'zh-Hans':
      '学生画的、打开的、训练的，都不会发送到任何地方，也不会保存：关闭页面就没有了。链接里已经写明要显示什么；权重只有在你保存时，才会存成文件。',
  },
  'before.offline': {
    en: 'Without a network: copy <a href="./convscope.html" download>the article as one file</a> to a stick or to each machine. It opens from disk in both languages, and says itself what it leaves out.',
    'zh-Hans':
      '没有网络时：把<a href="./convscope.html" download>单文件版文章</a>拷到 U 盘或每台电脑上。它不用服务器就能打开，含两种语言；缺少什么，它自己会说明。',
  },
  'before.screen': {
    en: 'In front of the class: “Full screen” below a figure shows it alone in large type. “Link” copies a link that opens at this figure as it is at that moment.',
    'zh-Hans': '给全班看：图下方的“全屏”会用大号字单独显示这幅图；“链接”会复制一个链接，打开就是这幅图当时的样子。',
  },
  'before.controls': {
    en: 'To have pupils look before they try: add <code>controls=none</code> to the address, as the second link of each figure below does. Buttons, sliders and choices are hidden then; cells can still be pointed at.',
    'zh-Hans':
      '想让学生先看再动手：在网址中加上 <code>controls=none</code>，下面每幅图的第二个链接就是这样。按钮、滑块和选项会隐藏，单元格仍然可以指着看。',
  },
  'before.sheets': {
    en: 'On paper: “Worksheet” below a figure makes a sheet with its numbers and blanks to fill in, and solutions on a second page if you want them. The links “worksheet” on this page open them; “Copy link” in a worksheet is for your course page.',
    'zh-Hans':
      '纸上练习：图下方的“练习单”会用图中的数生成一张带空格的练习单，第二页可以附上答案。本页的“练习单”链接会直接打开它；练习单里的“复制链接”，可以把它放进你的课程页面。',
  },
  'before.article': {
    en: 'The figures stand in <a href="{article}">the article</a>, which explains every step.',
    'zh-Hans': '这些图都在<a href="{article}">文章</a>里，文章讲解了每一步。',
  },
  lesson: { en: '{minutes} minutes: {title}', 'zh-Hans': '{minutes} 分钟：{title}' },
  minutes: { en: '{minutes} min', 'zh-Hans': '{minutes} 分钟' },
  said: { en: 'What pupils should say at the end', 'zh-Hans': '最后学生应该能说出' },
  misconceptions: { en: 'Likely misconceptions', 'zh-Hans': '常见误解' },
  guide: { en: 'What each figure is for', 'zh-Hans': '每幅图的用途' },
  ask: { en: 'Ask:', 'zh-Hans': '提问：' },
  sheet: { en: 'worksheet', 'zh-Hans': '练习单' },
  'sheet.label': { en: '{name}, worksheet', 'zh-Hans': '{name}（练习单）' },
  plain: { en: 'without controls', 'zh-Hans': '不带控件' },
  'plain.label': { en: '{name}, without controls', 'zh-Hans': '{name}（不带控件）' },
  copy: { en: 'Copy', 'zh-Hans': '复制' },
  copied: { en: 'Copied.', 'zh-Hans': '已复制。' },
  refused: {
    en: 'Your browser did not allow that; copy the address of the link yourself.',
    'zh-Hans': '浏览器不允许复制；请自行复制链接地址。',
  },
};
