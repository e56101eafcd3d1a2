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

/** @param {string} tag */
const primary = (tag) => tag.toLowerCase().split('-')[0];

/**
 * The language of ours that a tag names: the same one, or one of the same primary language.
 * @param {string} tag such as `zh-CN`, in any case
 * @returns {Language | undefined} undefined for other languages
 */
export function languageNamed(tag) {
  return languages.find((language) => primary(language.tag) === primary(tag))?.tag;
}

/**
 * The language of ours for a page in any language: that of the page; where we don't have it, the first of the reader's that
 * we have.
 * @param {string} tag of the page; empty if it names none
 * @returns {Language}
 */
export function languageFor(tag) {
  const wanted = [tag, ...(globalThis.navigator?.languages ?? [])];
  const found = wanted.map(languageNamed).find((language) => language !== undefined);
  return found ?? languages[0].tag;
}
