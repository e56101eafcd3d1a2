// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// The languages of the figures and of the article, the one that stands for all others first. To add one: an entry here,
// its page, and its strings in each words.js, where the type Text then misses them.

/** @typedef {'en' | 'zh-Hans'} Language a tag of BCP 47 */

/** @typedef {Record<Language, string>} Text what is said, in every language; {names} stand for values */

/** @type {readonly { tag: Language, name: string, page: string }[]} */
export const languages = [
  { tag: 'en', name: 'English', page: 'index.html' },
  { tag: 'zh-Hans', name: '简体中文', page: 'zh-Hans.html' },
];

/**
 * The language of ours that a tag asks for: the same one, or one of the same primary language.
 * @param {string} tag such as `zh-CN`
 * @returns {Language}
 */
export function languageFor(tag) {
  const primary = (/** @type {string} */ of) => of.toLowerCase().split('-')[0];
  return (languages.find((language) => primary(language.tag) === primary(tag)) ?? languages[0]).tag;
}
