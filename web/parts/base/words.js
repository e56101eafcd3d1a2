// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from './languages.js' */

/** @satisfies {Record<string, Text>} */
export const baseWords = {
  'failed.module': {
    en: 'The network could not start: its WebAssembly file did not load.',
    'zh-Hans': '网络无法启动：WebAssembly 文件没有加载成功。',
  },
  'failed.browser': {
    en: 'The network needs WebAssembly with SIMD and exceptions, which this browser lacks or has switched off. Chrome and Edge {chrome}, Firefox {firefox}, Safari {safari} and all newer ones have what it needs.',
    'zh-Hans':
      '网络需要支持 SIMD 和异常处理的 WebAssembly，此浏览器不支持或已将其关闭。Chrome 和 Edge {chrome}、Firefox {firefox}、Safari {safari} 及更新的版本均可使用。',
  },
  'failed.policy': {
    en: "The network could not start: the Content-Security-Policy of this page lacks script-src 'wasm-unsafe-eval'.",
    'zh-Hans': "网络无法启动：本页的内容安全策略（CSP）缺少 script-src 'wasm-unsafe-eval'。",
  },
  'failed.data': {
    en: 'A file that this figure needs arrived damaged and cannot be read.',
    'zh-Hans': '此图所需的文件已损坏，无法读取。',
  },
  'failed.fetch': {
    en: 'A file that this figure needs could not be fetched.',
    'zh-Hans': '未能获取此图所需的文件。',
  },
  'failed.code': {
    en: 'The code of this figure could not be fetched.',
    'zh-Hans': '未能获取此图的程序代码。',
  },
  'failed.code-again': {
    en: 'The code of this figure could not be fetched. If this stays so, reload the page.',
    'zh-Hans': '未能获取此图的程序代码。如果仍然不行，请重新加载页面。',
  },
  'failed.unclosed': {
    en: 'What follows here stands inside the figure: <{name}/> does not end an element in HTML. Write <{name}></{name}>.',
    'zh-Hans': '下面的内容落在了此图之内：在 HTML 中，<{name}/> 并不能结束元素，应写成 <{name}></{name}>。',
  },
  'failed.trusted-types': {
    en: 'The security policy of this page keeps this figure from drawing. It would have to allow the Trusted Types policy “convscope”.',
    'zh-Hans': '本页面的安全策略不允许此图绘制。该策略须允许名为“convscope”的 Trusted Types 策略。',
  },
  'failed.unexpected': {
    en: 'This figure stopped because of an unexpected error ({reason}).',
    'zh-Hans': '此图因意外错误而停止（{reason}）。',
  },
  'refused.setting': {
    en: 'The figure “{figure}” has no setting “{name}”; it has {names}.',
    'zh-Hans': '图“{figure}”没有“{name}”这项设置；可用的有 {names}。',
  },
  retry: {
    en: 'Try again',
    'zh-Hans': '重试',
  },
  'worked.bad.choice': {
    en: 'The attribute “{name}” should be one of {choices}, not “{value}”.',
    'zh-Hans': '属性“{name}”应为 {choices} 之一，而不是“{value}”。',
  },
  'worked.bad.number': {
    en: 'The attribute “{name}” should be a number from {min} to {max}, not “{value}”.',
    'zh-Hans': '属性“{name}”应为 {min} 到 {max} 之间的数，而不是“{value}”。',
  },
  'worked.bad.whole': {
    en: 'The attribute “{name}” should be a whole number from {min} to {max}, not “{value}”.',
    'zh-Hans': '属性“{name}”应为 {min} 到 {max} 之间的整数，而不是“{value}”。',
  },
  'worked.bad.count': {
    en: 'The attribute “{name}” should be a whole number from 1, not “{value}”.',
    'zh-Hans': '属性“{name}”应为从 1 起的整数，而不是“{value}”。',
  },
};
